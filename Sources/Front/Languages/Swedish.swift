import Model

/// Swedish, as the dashboard speaks it.
public struct Swedish: Language {
    public let tag = "sv"
    public var dates: DateWords { .swedish }
    public let thousands: Character = "\u{202F}"
    public let decimalPoint: Character = ","

    public init() {}

    /// "1 område", "9 områden".
    func plural(_ count: Int, _ one: String, _ many: String) -> String { "\(number(Double(count))) \(count == 1 ? one : many)" }
}
