import Model

extension Text {
    /// All languages' strings, for searches.
    var allStrings: String { variants.map(\.string).joined(by: " ") }
}
