/// Blanks, punctuation and symbols in CLDR's order; what is not among them stands between the symbols and the currencies.
enum CollationSymbols {
    /// Their place begins with this byte, and their number follows.
    static let other: UInt8 = 0x70
    /// A number begins with this byte.
    static let number: UInt8 = 0x7F

    private static let blanks = "\t\n\u{B}\u{C}\r\u{85}\u{2028}\u{2029} "
    private static let symbols = #"‾_-‐‒–—―,;:!¡?¿.·'‘’‚‛‹›"“”„‟«»()[]{}§¶@*/\&#%‰‱†‡•`´^¯¨¸°©®+±÷×<=>¬|¦~−"#
    private static let currencies = "¤¢$£¥€"

    private static let ordered = Array((blanks + symbols).unicodeScalars)
    private static let orderedCurrencies = Array(currencies.unicodeScalars)

    /// The place of a symbol; nil for one without a place of its own.
    static func letter(_ symbol: Unicode.Scalar) -> CollationLetter? {
        switch symbol.value {
        case 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: letter(" ")?.of(form: CollationLetter.varied)
        case 0xA0, 0x2007, 0x202F: letter(" ")?.of(form: CollationLetter.unbroken)
        case 0x2011: letter("\u{2010}")?.of(form: CollationLetter.unbroken)
        case 0x2024...0x2026: letter(".")?.of(form: CollationLetter.varied)
        default:
            if let place = ordered.firstIndex(of: symbol) {
                CollationLetter(place: UInt8(truncatingIfNeeded: 2 + place))
            } else if let place = orderedCurrencies.firstIndex(of: symbol) {
                CollationLetter(place: UInt8(truncatingIfNeeded: Int(other) + 1 + place))
            } else {
                nil
            }
        }
    }

    /// How many of its letters a symbol stands for: … is three dots.
    static func count(_ symbol: Unicode.Scalar) -> Int { symbol.value == 0x2025 ? 2 : symbol.value == 0x2026 ? 3 : 1 }
}
