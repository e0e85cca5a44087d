import TUI

/// How texts are set: sizes, and how wide a text will be, as nearly as one can know without the reader's typeface.
enum SVGText {
    static let family = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"
    static let title = 24.0
    static let topic = 15.0
    static let body = 13.0
    static let small = 10.0
    /// Of the letter's height: how far lines stand apart.
    static let leading = 1.25

    /// The width of a letter, in its height.
    static let letter = 0.55
    private static let boldLetter = 0.6

    static func width(_ text: String, _ size: Double, isBold: Bool = false) -> Double {
        Double(text.cellWidth) * size * (isBold ? boldLetter : letter)
    }

    /// The text in lines that fit into a width.
    static func lines(_ text: String, _ size: Double, in width: Double, isBold: Bool = false) -> [String] {
        text.wrapped(to: columns(size, in: width, isBold: isBold)).filter { !$0.isEmpty }
    }

    /// How many letters fit into a width.
    static func columns(_ size: Double, in width: Double, isBold: Bool = false) -> Int {
        max(1, Int(width / (size * (isBold ? boldLetter : letter))))
    }
}
