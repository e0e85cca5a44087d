/// A survey, or a poll in a room: then it has a forum and a session.
public struct Survey: Record {
    public static let collection = RecordCollection.surveys

    public var basics = Basics()
    public var names = Text.none
    public var programme: ID<Programme>?
    public var step = ""
    public var regions: [ID<Region>] = []
    public var forum: ID<Forum>?
    public var session = ""
    public var slide: Int?
    public var period: EDTF?
    public var method = Text.none
    public var conductedBy: ID<Organisation>?
    public var respondents: Quantity?
    public var questions: [Question] = []

    public init() {}
    public var title: Text { names }
    public var date: EDTF? { period }

    public static let required: [StaticString] = ["id", "name"]

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "name": try reader.read(&names)
        case "programme": try reader.read(&programme)
        case "step": try reader.read(&step)
        case "regions": try reader.read(&regions)
        case "forum": try reader.read(&forum)
        case "session": try reader.read(&session)
        case "slide": try reader.read(&slide)
        case "period": try reader.read(&period)
        case "method": try reader.read(&method)
        case "conductedBy": try reader.read(&conductedBy)
        case "respondents": try reader.read(&respondents)
        case "questions": try reader.read(&questions)
        default: try basics.read(member, from: &reader)
        }
    }

    /// A question with the results that are known: none means asked, result not recorded.
    public struct Question: Shape {
        public var id = ""
        public var text = Text.none
        public var kind: Kind?
        public var unit: Unit?
        public var results: [Result] = []

        public enum Kind: String, Word { case share, single, multiple, ranking, scale, open, words }
        public enum Unit: String, Word { case percent, count }

        public init() {}

        public static let required: [StaticString] = ["text"]

        public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
            switch member {
            case "id": try reader.read(&id)
            case "text": try reader.read(&text)
            case "kind": try reader.read(&kind)
            case "unit": try reader.read(&unit)
            case "results": try reader.read(&results)
            default: try reader.skip()
            }
        }
    }

    /// A question's result in one region, or in all.
    public struct Result: Shape {
        public var region: ID<Region>?
        public var base: Quantity?
        public var options: [Option] = []
        public init() {}

        public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
            switch member {
            case "region": try reader.read(&region)
            case "base": try reader.read(&base)
            case "options": try reader.read(&options)
            default: try reader.skip()
            }
        }
    }

    /// An answer with its value, in the question's unit.
    public struct Option: Shape {
        public var label = Text.none
        public var value: Quantity?
        public init() {}

        public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
            switch member {
            case "label": try reader.read(&label)
            case "value": try reader.read(&value)
            default: try reader.skip()
            }
        }
    }
}
