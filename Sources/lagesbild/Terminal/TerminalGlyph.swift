import CTerminal
import TUI

/// What is sent for a glyph, so that it is as wide to ncurses and to the terminal as it is to the picture.
///
/// ncurses places cells by glibc's `wcwidth`, the picture by its own newer table. Where the two disagree a stand-in of the picture's width goes
/// out, so that columns cannot slip: the glyph with a blank after it, or `�`. Of a cluster only the base and its marks go out: what terminals
/// make of joined emoji differs from one to the next, while the first of them is two columns wide on all.
struct TerminalGlyph: Equatable {
    var base: UInt32
    /// At most four, as many as a cell of ncurses holds.
    var marks: [UInt32] = []
    /// What fills the second column when the base takes only one of two.
    var second: UInt32?

    static let blank = TerminalGlyph(base: 0x20)

    init(_ cell: Cell, of picture: Surface) {
        if let scalar = cell.scalar {
            self.init(scalar.value, width: cell.width)
        } else {
            self.init(cluster: picture.cluster(cell).unicodeScalars, width: cell.width)
        }
    }

    private init(base: UInt32) {
        self.base = base
    }

    private init(_ scalar: UInt32, width: Int) {
        let columns = Int(terminal_columns(scalar))
        base = columns == width || columns == 1 ? scalar : 0xFFFD
        second = width == 2 && columns != 2 ? 0x20 : nil
    }

    private init(cluster: String.UnicodeScalarView, width: Int) {
        let first = cluster.first?.value ?? 0x20
        if let letter = Self.flagLetter(first) {
            self.init(base: letter)
            second = width == 2 ? cluster.dropFirst().first.flatMap { Self.flagLetter($0.value) } ?? 0x20 : nil
            return
        }
        self.init(first, width: width)
        guard base == first else { return }
        for scalar in cluster.dropFirst().map(\.value) where !Self.isSelector(scalar) {
            guard scalar != Self.joiner, terminal_columns(scalar) == 0, marks.count < 4 else { break }
            marks.append(scalar)
        }
    }

    /// Printable ASCII: one column everywhere and nothing to look up.
    static func isPlain(_ scalar: Unicode.Scalar) -> Bool { (0x20..<0x7F).contains(scalar.value) }

    private static let joiner: UInt32 = 0x200D

    /// Variation selectors and tags choose between forms of a glyph, on which terminals do not agree.
    private static func isSelector(_ scalar: UInt32) -> Bool {
        (0xFE00...0xFE0F).contains(scalar) || (0xE0000...0xE0FFF).contains(scalar)
    }

    /// A flag is a pair of regional indicators, which half of all terminals show as letters: so all do.
    private static func flagLetter(_ scalar: UInt32) -> UInt32? {
        (0x1F1E6...0x1F1FF).contains(scalar) ? scalar - 0x1F1E6 + 0x41 : nil
    }
}
