import Model

/// Finnish, as the dashboard speaks it.
public struct Finnish: Language {
    public let tag = "fi"
    public var dates: DateWords { .finnish }
    public let thousands: Character = "\u{202F}"
    public let decimalPoint: Character = ","

    public init() {}

    /// "1 alue", "9 aluetta": after every number but one stands the partitive singular.
    func plural(_ count: Int, _ one: String, _ partitive: String) -> String { "\(number(Double(count))) \(count == 1 ? one : partitive)" }
}
