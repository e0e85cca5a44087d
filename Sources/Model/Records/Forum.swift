/// A meeting: a network forum, a network's days, a conference, a webinar.
public struct Forum: Record {
    public static let collection = RecordCollection.forums

    public var basics = Basics()
    public var names = Text.none
    public var series: ID<Series>?
    /// The id of the step in the series' programme.
    public var step = ""
    public var region: ID<Region>?
    public var number: Int?
    public var when: EDTF?
    public var timeZone = ""
    public var place: Place?
    public var hosts: [ID<Organisation>] = []
    public var status: Status?
    public var audience = Text.none
    public var attendance: Attendance?
    public var participants: [Participant] = []
    public var agenda: [AgendaBlock] = []
    public var agendaVersions: [AgendaVersion] = []
    public var outcomes: [Text] = []
    public var materials: [Material] = []
    public var contacts: [Contact] = []

    public enum Status: String, Word { case planned, confirmed, held, cancelled }

    public init() {}
    public var title: Text { names }
    public var date: EDTF? { when }

    public static let required: [StaticString] = ["id", "name"]

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "name": try reader.read(&names)
        case "series": try reader.read(&series)
        case "step": try reader.read(&step)
        case "region": try reader.read(&region)
        case "number": try reader.read(&number)
        case "date": try reader.read(&when)
        case "timeZone": try reader.read(&timeZone)
        case "place": try reader.read(&place)
        case "hosts": try reader.read(&hosts)
        case "status": try reader.read(&status)
        case "audience": try reader.read(&audience)
        case "attendance": try reader.read(&attendance)
        case "participants": try reader.read(&participants)
        case "agenda": try reader.read(&agenda)
        case "agendaVersions": try reader.read(&agendaVersions)
        case "outcomes": try reader.read(&outcomes)
        case "materials": try reader.read(&materials)
        case "contacts": try reader.read(&contacts)
        default: try basics.read(member, from: &reader)
        }
    }

    /// The sessions of all blocks, in order.
    public var sessions: [Session] { agenda.flatMap(\.sessions) }

    /// Where a forum is held.
    public struct Place: Shape {
        public var name = Text.none
        public var locality = Text.none
        public var online: Bool?
        public init() {}

        public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
            switch member {
            case "name": try reader.read(&name)
            case "locality": try reader.read(&locality)
            case "online": try reader.read(&online)
            default: try reader.skip()
            }
        }
    }

    /// How many were expected, signed up and came.
    public struct Attendance: Shape {
        public var expected: Quantity?
        public var registered: Quantity?
        public var attended: Quantity?
        public var note = Text.none
        public init() {}

        public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
            switch member {
            case "expected": try reader.read(&expected)
            case "registered": try reader.read(&registered)
            case "attended": try reader.read(&attended)
            case "note": try reader.read(&note)
            default: try reader.skip()
            }
        }
    }

    /// An agenda as it was at some time.
    public struct AgendaVersion: Shape {
        public var name = Text.none
        public var saved = ""
        public var agenda: [AgendaBlock] = []
        public init() {}

        public static let required: [StaticString] = ["name"]

        public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
            switch member {
            case "name": try reader.read(&name)
            case "saved": try reader.read(&saved)
            case "agenda": try reader.read(&agenda)
            default: try reader.skip()
            }
        }
    }
}
