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

    public static let fields: [Field<Project>] =
        Field.common(\.basics) + [
            Field("name", \.names, isRequired: true), Field("programme", \.programme), Field("regions", \.regions), Field("lead", \.lead),
            Field("partners", \.partners), Field("period", \.period), Field("status", \.status), Field("budget", \.budget),
            Field("fund", \.fund), Field("programmeCode", \.programmeCode),
        ]
}

/// An amount with its currency (ISO 4217).
public struct Money: Shape {
    public var amount: Quantity?
    public var currency = ""
    public init() {}
    public static let fields: [Field<Money>] = [Field("amount", \.amount), Field("currency", \.currency)]
}
