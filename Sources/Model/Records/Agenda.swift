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

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "id": try reader.read(&id)
        case "name": try reader.read(&name)
        case "start": try reader.readTime(&start, until: end)
        case "end": try reader.readTime(&end, from: start)
        case "kind": try reader.read(&kind)
        case "fixed": try reader.read(&isFixed)
        case "sessions": try reader.read(&sessions)
        default: try reader.skip()
        }
    }
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

        public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
            switch member {
            case "start": try reader.readTime(&start, until: end)
            case "end": try reader.readTime(&end, from: start)
            default: try reader.skip()
            }
        }
    }

    public init() {}

    public static let required: [StaticString] = ["id", "name"]

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "id": try reader.read(&id)
        case "name": try reader.read(&name)
        case "room": try reader.read(&room)
        case "track": try reader.read(&track)
        case "kind": try reader.read(&kind)
        case "start": try reader.readTime(&start)
        case "minutes": try reader.readMinutes(&minutes)
        case "actual": try reader.read(&actual)
        case "cut": try reader.read(&cut)
        case "people": try reader.read(&people)
        case "abstract": try reader.read(&abstract)
        case "materials": try reader.read(&materials)
        case "polls": try reader.read(&polls)
        default: try reader.skip()
        }
    }
}

/// A person on the programme of a session.
public struct SessionPerson: Shape {
    public var person: ID<Person>?
    public var role: Role?

    public enum Role: String, Word { case speaker, facilitator, moderator, panelist, presenter }

    public init() {}

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "person": try reader.read(&person)
        case "role": try reader.read(&role)
        default: try reader.skip()
        }
    }
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

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "kind": try reader.read(&kind)
        case "title": try reader.read(&title)
        case "url": try reader.read(&url)
        case "people": try reader.read(&people)
        case "found": try reader.read(&found)
        default: try reader.skip()
        }
    }
}
