/// A programme that areas or people go through: its steps in order, and where each area stands.
public struct Programme: Record {
    public static let collection = RecordCollection.programmes

    public var basics = Basics()
    public var names = Text.none
    public var slogan = Text.none
    public var organisers: [ID<Organisation>] = []
    public var partners: [Partner] = []
    public var period: EDTF?
    public var aims: [Text] = []
    public var questions: [Text] = []
    public var themes: [Text] = []
    public var contacts: [Contact] = []
    public var steps: [ProgrammeStep] = []
    public var modules: [ProgrammeModule] = []
    public var progress: [Progress] = []

    public init() {}
    public var title: Text { names }
    public var date: EDTF? { period }

    public static let fields: [Field<Programme>] =
        Field.common(\.basics) + [
            Field("name", \.names, isRequired: true), Field("slogan", \.slogan), Field("organisers", \.organisers),
            Field("partners", \.partners), Field("period", \.period), Field("aims", \.aims), Field("questions", \.questions),
            Field("themes", \.themes), Field("contacts", \.contacts), Field("steps", \.steps), Field("modules", \.modules),
            Field("progress", \.progress),
        ]

    /// The step with this id.
    public func step(_ id: String) -> ProgrammeStep? { steps.first { $0.id == id } }
}

/// One step of a programme, in the order in which areas go through them.
public struct ProgrammeStep: Shape {
    public var id = ""
    public var name = Text.none
    /// A shorter name for a narrow column heading; the name where it is absent.
    public var shortName = Text.none
    public var summary = Text.none
    public var kind: Kind?
    public var period: EDTF?
    /// How many records of the step are expected in each region; one where it is absent.
    public var perRegion: Int?
    /// How many regions take the step, where that differs from the programme's regions.
    public var regionsExpected: Quantity?

    public enum Kind: String, Word {
        case information, forum, training, conference, other
        case futuresForum = "futures-forum"
    }

    public init() {}
    public static let fields: [Field<ProgrammeStep>] = [
        Field("id", \.id, isRequired: true), Field("name", \.name, isRequired: true), Field("shortName", \.shortName),
        Field("summary", \.summary), Field("kind", \.kind), Field("period", \.period), Field("perRegion", \.perRegion),
        Field("regionsExpected", \.regionsExpected),
    ]
}

/// A part of a programme's training.
public struct ProgrammeModule: Shape {
    public var id = ""
    public var name = Text.none
    public var period: EDTF?
    public init() {}
    public static let fields: [Field<ProgrammeModule>] = [Field("id", \.id), Field("name", \.name), Field("period", \.period)]
}

/// What is known of a region in a step, where it does not follow from the records.
public struct Progress: Shape {
    public var step = ""
    public var region: ID<Region>?
    public var state: State?
    public var date: EDTF?
    public var note = Text.none
    public var sources: [Source] = []

    /// Where a region stands in a step. What nobody has written is unknown, never "not taking part".
    public enum State: String, Word {
        case held, planned, unknown
        case underWay = "under-way"
        case notTakingPart = "not-taking-part"
    }

    public init() {}
    public static let fields: [Field<Progress>] = [
        Field("step", \.step, isRequired: true), Field("region", \.region, isRequired: true), Field("state", \.state, isRequired: true),
        Field("date", \.date), Field("note", \.note), Field("sources", \.sources),
    ]
}

/// An organisation with the part it plays.
public struct Partner: Shape {
    public var organisation: ID<Organisation>?
    public var role = Text.none
    public init() {}
    public static let fields: [Field<Partner>] = [Field("organisation", \.organisation), Field("role", \.role)]
}

/// A person to turn to, with the matter.
public struct Contact: Shape {
    public var person: ID<Person>?
    public var role = Text.none
    public init() {}
    public static let fields: [Field<Contact>] = [Field("person", \.person), Field("role", \.role)]
}
