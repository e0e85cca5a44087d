/// A number as a source gives it: exact, or in words with the bounds that are known ("knappt 250", "över 2 000").
public struct Quantity: Sendable {
    /// The exact value, where there is one.
    public var exact: Double?
    /// The source's words for an inexact number, with what is known of it.
    public var inexact: Inexact?

    public struct Inexact: Shape {
        public var text = Text.none
        public var atLeast: Double?
        public var atMost: Double?
        public var about: Double?
        public init() {}

        public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
            switch member {
            case "text": try reader.read(&text)
            case "atLeast": try reader.read(&atLeast)
            case "atMost": try reader.read(&atMost)
            case "about": try reader.read(&about)
            default: try reader.skip()
            }
        }
    }

    /// The one number to sort and draw by: the exact value, else what is known of it.
    public var estimate: Double? { exact ?? inexact?.about ?? inexact?.atLeast ?? inexact?.atMost }
}

extension Quantity: Readable {
    public static func read(from reader: inout RecordReader) throws(JSONError) -> Quantity? {
        if try reader.json.kind() == .object { return try Inexact.read(from: &reader).map { Quantity(exact: nil, inexact: $0) } }
        return try Double.read(from: &reader).map { Quantity(exact: $0, inexact: nil) }
    }
}
