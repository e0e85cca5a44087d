/// A development team of a Lab training: companies, schools and public actors with a challenge of their own.
public struct Team: Record {
    public static let collection = RecordCollection.teams

    public var basics = Basics()
    public var names = Text.none
    public var programme: ID<Programme>?
    public var step = ""
    public var region: ID<Region>?
    public var challenge = Text.none
    public var members: [Participant] = []
    public var modules: [ModuleState] = []
    public var experiments: [Experiment] = []
    public var outcomes: [Text] = []

    public init() {}
    public var title: Text { names }

    public static let required: [StaticString] = ["id", "name"]

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "name": try reader.read(&names)
        case "programme": try reader.read(&programme)
        case "step": try reader.read(&step)
        case "region": try reader.read(&region)
        case "challenge": try reader.read(&challenge)
        case "members": try reader.read(&members)
        case "modules": try reader.read(&modules)
        case "experiments": try reader.read(&experiments)
        case "outcomes": try reader.read(&outcomes)
        default: try basics.read(member, from: &reader)
        }
    }

    /// How far the team is in a module of the programme.
    public struct ModuleState: Shape {
        public var module = ""
        public var state: Progress.State?
        public init() {}

        public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
            switch member {
            case "module": try reader.read(&module)
            case "state": try reader.read(&state)
            default: try reader.skip()
            }
        }
    }

    /// Something small that a team tried.
    public struct Experiment: Shape {
        public var name = Text.none
        public var description = Text.none
        public var outcome = Text.none
        public init() {}

        public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
            switch member {
            case "name": try reader.read(&name)
            case "description": try reader.read(&description)
            case "outcome": try reader.read(&outcome)
            default: try reader.skip()
            }
        }
    }
}
