/// A block of a forum's agenda: a plenary, parallel sessions side by side, or a break. The order is known where clock times are not.
public struct AgendaBlock: Shape {
    public var id = ""
    public var name = Text.none
    /// Local date and time, `2023-11-23T09:30`; empty where it is not known.
    public var start = ""
    public var end = ""
    public var kind: Kind?
    /// True where the block cannot move.
    public var isFixed = false
    public var sessions: [Session] = []

    public enum Kind: String, Word {
        case plenary, parallel
        case pause = "break"
    }

    public init() {}
    public static let fields: [Field<AgendaBlock>] = [
        Field("id", \.id), Field("name", \.name), Field("start", \.start), Field("end", \.end), Field("kind", \.kind),
        Field("fixed", \.isFixed), Field("sessions", \.sessions),
    ]
}

/// A session of a block: what goes on in one room.
public struct Session: Shape {
    public var id = ""
    public var name = Text.none
    public var room = Text.none
    public var track = Text.none
    public var kind: Kind?
    public var start = ""
    public var minutes: Quantity?
    public var actual: Times?
    /// The order in which sessions are dropped when time runs out; absent for those that stay.
    public var cut: Int?
    public var people: [SessionPerson] = []
    public var abstract = Text.none
    public var materials: [Material] = []
    public var polls: [ID<Survey>] = []

    public enum Kind: String, Word {
        case keynote, panel, talk, workshop, discussion
        case pause = "break"
    }

    /// When the session really began and ended.
    public struct Times: Shape {
        public var start = ""
        public var end = ""
        public init() {}
        public static let fields: [Field<Times>] = [Field("start", \.start), Field("end", \.end)]
    }

    public init() {}
    public static let fields: [Field<Session>] = [
        Field("id", \.id, isRequired: true), Field("name", \.name, isRequired: true), Field("room", \.room), Field("track", \.track),
        Field("kind", \.kind), Field("start", \.start), Field("minutes", \.minutes), Field("actual", \.actual), Field("cut", \.cut),
        Field("people", \.people), Field("abstract", \.abstract), Field("materials", \.materials), Field("polls", \.polls),
    ]
}

/// A person on the programme of a session.
public struct SessionPerson: Shape {
    public var person: ID<Person>?
    public var role: Role?

    public enum Role: String, Word { case speaker, facilitator, moderator, panelist, presenter }

    public init() {}
    public static let fields: [Field<SessionPerson>] = [Field("person", \.person), Field("role", \.role)]
}

/// A film, slides or a report that belongs to a session or a forum.
public struct Material: Shape {
    public var kind: Kind?
    public var title = Text.none
    public var url = ""
    public var people: [ID<Person>] = []
    /// Whether its address was found; nil where nobody has looked.
    public var found: Bool?

    public enum Kind: String, Word { case film, slides, report, poll, other }

    public init() {}
    public static let fields: [Field<Material>] = [
        Field("kind", \.kind), Field("title", \.title), Field("url", \.url), Field("people", \.people), Field("found", \.found),
    ]
}
