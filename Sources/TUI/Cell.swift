/// One column of one row, in eight bytes, so that rows compare and move as plain memory.
///
/// A glyph of one Unicode scalar lies in the cell; of a longer cluster (a letter with a loose accent, a flag) the cell holds the place in its
/// surface's side table, which makes such a cell meaningless on another surface. A wide glyph takes two cells, the second of width 0.
public struct Cell: Hashable, Sendable, BitwiseCopyable {
    let glyph: UInt32
    public var style: Style
    let columns: UInt8
    let isCluster: Bool

    init(glyph: UInt32, style: Style, columns: UInt8, isCluster: Bool = false) {
        self.glyph = glyph
        self.style = style
        self.columns = columns
        self.isCluster = isCluster
    }

    /// A cell of one scalar that is one column wide, such as a line or a block.
    public init(_ scalar: Unicode.Scalar, _ style: Style) {
        self.init(glyph: scalar.value, style: style, columns: 1)
    }

    /// An empty cell.
    public static let blank = Cell.blank(.paper)

    /// An empty cell in a style.
    public static func blank(_ style: Style) -> Cell {
        Cell(glyph: 0x20, style: style, columns: 1)
    }

    static func rightHalf(_ style: Style) -> Cell {
        Cell(glyph: 0, style: style, columns: 0)
    }

    /// 1, 2 for the left half of a wide glyph, 0 for its right half.
    public var width: Int { Int(columns) }

    /// The glyph when it is a single scalar; nil for a cluster and for a right half.
    public var scalar: Unicode.Scalar? {
        isCluster || columns == 0 ? nil : Unicode.Scalar(glyph)
    }
}
