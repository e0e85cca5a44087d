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

    public static let required: [StaticString] = ["id", "name"]

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "name": try reader.read(&names)
        case "slogan": try reader.read(&slogan)
        case "organisers": try reader.read(&organisers)
        case "partners": try reader.read(&partners)
        case "period": try reader.read(&period)
        case "aims": try reader.read(&aims)
        case "questions": try reader.read(&questions)
        case "themes": try reader.read(&themes)
        case "contacts": try reader.read(&contacts)
        case "steps": try reader.read(&steps)
        case "modules": try reader.read(&modules)
        case "progress": try reader.read(&progress)
        default: try basics.read(member, from: &reader)
        }
    }

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

    public static let required: [StaticString] = ["id", "name"]

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "id": try reader.read(&id)
        case "name": try reader.read(&name)
        case "shortName": try reader.read(&shortName)
        case "summary": try reader.read(&summary)
        case "kind": try reader.read(&kind)
        case "period": try reader.read(&period)
        case "perRegion": try reader.read(&perRegion)
        case "regionsExpected": try reader.read(&regionsExpected)
        default: try reader.skip()
        }
    }
}

/// A part of a programme's training.
public struct ProgrammeModule: Shape {
    public var id = ""
    public var name = Text.none
    public var period: EDTF?
    public init() {}

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "id": try reader.read(&id)
        case "name": try reader.read(&name)
        case "period": try reader.read(&period)
        default: try reader.skip()
        }
    }
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

    public static let required: [StaticString] = ["step", "region", "state"]

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "step": try reader.read(&step)
        case "region": try reader.read(&region)
        case "state": try reader.read(&state)
        case "date": try reader.read(&date)
        case "note": try reader.read(&note)
        case "sources": try reader.read(&sources)
        default: try reader.skip()
        }
    }
}

/// An organisation with the part it plays.
public struct Partner: Shape {
    public var organisation: ID<Organisation>?
    public var role = Text.none
    public init() {}

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "organisation": try reader.read(&organisation)
        case "role": try reader.read(&role)
        default: try reader.skip()
        }
    }
}

/// A person to turn to, with the matter.
public struct Contact: Shape {
    public var person: ID<Person>?
    public var role = Text.none
    public init() {}

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "person": try reader.read(&person)
        case "role": try reader.read(&role)
        default: try reader.skip()
        }
    }
}
