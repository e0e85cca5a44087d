/// Something published: news, a report, an article, an episode, a film, a page.
public struct Publication: Record {
    public static let collection = RecordCollection.publications

    public var basics = Basics()
    public var kind: Kind?
    public var names = Text.none
    public var published: EDTF?
    public var publisher: ID<Organisation>?
    public var authors: [ID<Person>] = []
    public var programme: ID<Programme>?

    public enum Kind: String, Word { case news, report, article, podcast, film, page }

    public init() {}
    public var title: Text { names }
    public var date: EDTF? { published }

    public static let fields: [Field<Publication>] =
        Field.common(\.basics) + [
            Field("kind", \.kind, isRequired: true), Field("title", \.names, isRequired: true), Field("date", \.published),
            Field("publisher", \.publisher), Field("authors", \.authors), Field("programme", \.programme),
        ]
}
