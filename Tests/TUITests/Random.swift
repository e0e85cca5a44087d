/// Numbers that look random and are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A text of everything that makes text hard: wide, combining, joined, invisible, reordering and control characters.
    mutating func text(pieces: Int) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<pieces {
            if Int.random(in: 0..<5, using: &self) == 0 {
                text.append(Unicode.Scalar(UInt32.random(in: 0..<0x20000, using: &self)) ?? " ")
            } else {
                text.append(contentsOf: SeededNumbers.pieces.randomElement(using: &self)!.unicodeScalars)
            }
        }
        return String(text)
    }

    private static let pieces = [
        "a", "Z", " ", "å", "a\u{30A}", "é", "e\u{301}", "\u{301}", "検", "査", "한", "\u{1112}\u{1161}\u{11AB}", "\u{1161}", "👍",
        "👍🏽", "🇸🇪", "🇫",
        "👨‍👩‍👧‍👦", "☂\u{FE0F}", "1\u{FE0F}\u{20E3}", "\u{200D}", "\u{200B}", "\u{FEFF}", "\u{202E}", "\u{2066}", "\u{A0}",
        "\u{202F}", "\u{AD}",
        "\t", "\r\n", "\n", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{9B}", "…", "●", "█", "│", "क्षि", "\u{600}", "\u{E0001}",
        "\u{FFF9}", "\u{1F3FB}", "ß", "Ｗ",
    ]
}
