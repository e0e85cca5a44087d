/// A person, with where he or she works and how to reach him or her.
public struct Person: Record {
    public static let collection = RecordCollection.people

    public var basics = Basics()
    public var names = Text.none
    /// Spellings that sources use.
    public var aliases: [Text] = []
    public var affiliations: [Affiliation] = []
    public var contact: [ContactPoint] = []

    public init() {}
    public var title: Text { names }

    public static let fields: [Field<Person>] =
        Field.common(\.basics) + [
            Field("name", \.names, isRequired: true), Field("aliases", \.aliases), Field("affiliations", \.affiliations),
            Field("contact", \.contact),
        ]

    /// A place in an organisation, for a time.
    public struct Affiliation: Shape {
        public var organisation: ID<Organisation>?
        public var title = Text.none
        public var period: EDTF?
        public init() {}
        public static let fields: [Field<Affiliation>] = [
            Field("organisation", \.organisation), Field("title", \.title), Field("period", \.period),
        ]
    }

    /// A way to reach a person. It is personal data.
    public struct ContactPoint: Shape {
        public var type: Kind?
        public var value = ""
        public enum Kind: String, Word { case email, phone, url }
        public init() {}
        public static let fields: [Field<ContactPoint>] = [Field("type", \.type), Field("value", \.value)]
    }
}
