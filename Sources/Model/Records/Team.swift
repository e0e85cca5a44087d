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

    public static let fields: [Field<Team>] =
        Field.common(\.basics) + [
            Field("name", \.names, isRequired: true), Field("programme", \.programme), Field("step", \.step), Field("region", \.region),
            Field("challenge", \.challenge), Field("members", \.members), Field("modules", \.modules),
            Field("experiments", \.experiments), Field("outcomes", \.outcomes),
        ]

    /// How far the team is in a module of the programme.
    public struct ModuleState: Shape {
        public var module = ""
        public var state: Progress.State?
        public init() {}
        public static let fields: [Field<ModuleState>] = [Field("module", \.module), Field("state", \.state)]
    }

    /// Something small that a team tried.
    public struct Experiment: Shape {
        public var name = Text.none
        public var description = Text.none
        public var outcome = Text.none
        public init() {}
        public static let fields: [Field<Experiment>] = [
            Field("name", \.name), Field("description", \.description), Field("outcome", \.outcome),
        ]
    }
}
