import TUI

/// A theme's colours on paper: black on white where it has none.
struct SVGPalette {
    /// What lies behind everything.
    let paper: String
    /// Text and borders.
    let ink: String
    private let colours: [Role: String]

    init(_ theme: Theme) {
        // Text has the terminal's own colour, and the selection the scheme's colour for text.
        let ink = theme.foreground[.selection].map(Self.hex)
        paper = ink == nil ? "#ffffff" : Self.hex(theme.background)
        self.ink = ink ?? "#000000"
        colours = theme.foreground.mapValues(Self.hex)
    }

    func colour(_ role: Role) -> String { role == .text || role == .heading ? ink : colours[role] ?? ink }

    static func hex(_ colour: RGB) -> String {
        let digits = String(colour.value, radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }
}
