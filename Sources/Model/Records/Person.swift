/// A person, with where he or she works and how to reach him or her.
public struct Person: Record {
    public static let collection = RecordCollection.people

    public var basics = Basics()
    public var names = Text.none
    /// Spellings that sources use.
    public var aliases: [Text] = []
    /// Records that look like this one and are not.
    public var distinctFrom: [ID<Person>] = []
    public var affiliations: [Affiliation] = []
    public var contact: [ContactPoint] = []

    public init() {}
    public var title: Text { names }

    public static let required: [StaticString] = ["id", "name"]

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "name": try reader.read(&names)
        case "aliases": try reader.read(&aliases)
        case "distinctFrom": try reader.read(&distinctFrom)
        case "affiliations": try reader.read(&affiliations)
        case "contact": try reader.read(&contact)
        default: try basics.read(member, from: &reader)
        }
    }

    /// A place in an organisation, for a time.
    public struct Affiliation: Shape {
        public var organisation: ID<Organisation>?
        public var title = Text.none
        public var period: EDTF?
        public init() {}

        public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
            switch member {
            case "organisation": try reader.read(&organisation)
            case "title": try reader.read(&title)
            case "period": try reader.read(&period)
            default: try reader.skip()
            }
        }
    }

    /// A way to reach a person. It is personal data.
    public struct ContactPoint: Shape {
        public var type: Kind?
        public var value = ""
        public enum Kind: String, Word { case email, phone, url }
        public init() {}

        public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
            switch member {
            case "type": try reader.read(&type)
            case "value": try reader.read(&value)
            default: try reader.skip()
            }
        }
    }
}
