import Model

/// English, as the dashboard speaks it.
public struct English: Language {
    public let tag = "en"
    public var dates: DateWords { .english }
    public let thousands: Character = "\u{202F}"
    public let decimalPoint: Character = "."

    public init() {}

    /// "1 forum", "27 forums".
    func plural(_ count: Int, _ one: String, _ many: String) -> String { count == 1 ? "1 \(one)" : "\(number(Double(count))) \(many)" }
}
