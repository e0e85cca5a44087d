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

    public static let fields: [Field<Forum>] =
        Field.common(\.basics) + [
            Field("name", \.names, isRequired: true), Field("series", \.series), Field("step", \.step), Field("region", \.region),
            Field("number", \.number), Field("date", \.when), Field("timeZone", \.timeZone), Field("place", \.place),
            Field("hosts", \.hosts), Field("status", \.status), Field("audience", \.audience), Field("attendance", \.attendance),
            Field("participants", \.participants), Field("agenda", \.agenda), Field("agendaVersions", \.agendaVersions),
            Field("outcomes", \.outcomes), Field("materials", \.materials), Field("contacts", \.contacts),
        ]

    /// The sessions of all blocks, in order.
    public var sessions: [Session] { agenda.flatMap(\.sessions) }

    /// Where a forum is held.
    public struct Place: Shape {
        public var name = Text.none
        public var locality = Text.none
        public var online: Bool?
        public init() {}
        public static let fields: [Field<Place>] = [Field("name", \.name), Field("locality", \.locality), Field("online", \.online)]
    }

    /// How many were expected, signed up and came.
    public struct Attendance: Shape {
        public var expected: Quantity?
        public var registered: Quantity?
        public var attended: Quantity?
        public var note = Text.none
        public init() {}
        public static let fields: [Field<Attendance>] = [
            Field("expected", \.expected), Field("registered", \.registered), Field("attended", \.attended), Field("note", \.note),
        ]
    }

    /// An agenda as it was at some time.
    public struct AgendaVersion: Shape {
        public var name = Text.none
        public var saved = ""
        public var agenda: [AgendaBlock] = []
        public init() {}
        public static let fields: [Field<AgendaVersion>] = [
            Field("name", \.name, isRequired: true), Field("saved", \.saved), Field("agenda", \.agenda),
        ]
    }
}
