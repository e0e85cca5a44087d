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

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "from": try reader.read(&from)
        case "to": try reader.read(&to)
        case "period": try reader.read(&period)
        case "group": try reader.read(&group)
        case "value": try reader.read(&value)
        case "unit": try reader.read(&unit)
        default: try basics.read(member, from: &reader)
        }
    }
}
