/// A project: who leads it, where, when and for how much.
public struct Project: Record {
    public static let collection = RecordCollection.projects

    public var basics = Basics()
    public var names = Text.none
    public var programme: ID<Programme>?
    public var regions: [ID<Region>] = []
    public var lead: ID<Organisation>?
    public var partners: [Partner] = []
    public var period: EDTF?
    public var status = Text.none
    public var budget: Money?
    public var fund = Text.none
    public var programmeCode = ""

    public init() {}
    public var title: Text { names }
    public var date: EDTF? { period }

    public static let required: [StaticString] = ["id", "name"]

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "name": try reader.read(&names)
        case "programme": try reader.read(&programme)
        case "regions": try reader.read(&regions)
        case "lead": try reader.read(&lead)
        case "partners": try reader.read(&partners)
        case "period": try reader.read(&period)
        case "status": try reader.read(&status)
        case "budget": try reader.read(&budget)
        case "fund": try reader.read(&fund)
        case "programmeCode": try reader.read(&programmeCode)
        default: try basics.read(member, from: &reader)
        }
    }
}

/// An amount with its currency (ISO 4217).
public struct Money: Shape {
    public var amount: Quantity?
    public var currency = ""
    public init() {}

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "amount": try reader.read(&amount)
        case "currency": try reader.read(&currency)
        default: try reader.skip()
        }
    }
}
