/// A movement of experts from one area to another.
public struct Flow: Record {
    public static let collection = RecordCollection.flows

    public var basics = Basics()
    public var from: ID<Region>?
    public var to: ID<Region>?
    public var period: EDTF?
    public var group = Text.none
    public var value: Quantity?
    public var unit = Text.none

    public init() {}
    public var title: Text { group }
    public var date: EDTF? { period }

    public static let fields: [Field<Flow>] =
        Field.common(\.basics) + [
            Field("from", \.from), Field("to", \.to), Field("period", \.period), Field("group", \.group), Field("value", \.value),
            Field("unit", \.unit),
        ]
}
