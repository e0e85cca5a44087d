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

    public static let required: [StaticString] = ["id", "kind", "title"]

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "kind": try reader.read(&kind)
        case "title": try reader.read(&names)
        case "date": try reader.read(&published)
        case "publisher": try reader.read(&publisher)
        case "authors": try reader.read(&authors)
        case "programme": try reader.read(&programme)
        default: try basics.read(member, from: &reader)
        }
    }
}
