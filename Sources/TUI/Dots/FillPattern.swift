/// What an area is filled with, so that a class is told by its pattern where there are no colours.
public enum FillPattern: Sendable, Hashable, CaseIterable {
    case none
    /// An amount, from little to much.
    case level1, level2, level3, level4, level5
    /// Below the middle of a scale, far and near; the middle; above it, near and far. Lines that fall, and lines that rise.
    case fallingFar, fallingNear, middle, risingNear, risingFar
    /// No figure is known.
    case unknown

    /// The patterns of five classes of an amount.
    public static let levels: [FillPattern] = [.level1, .level2, .level3, .level4, .level5]
    /// The patterns of five classes around a middle.
    public static let diverging: [FillPattern] = [.fallingFar, .fallingNear, .middle, .risingNear, .risingFar]

    /// The dots of the pattern in a cell. It repeats after two cells to the right and one down.
    public func dots(column: Int) -> UInt8 { Self.tiles[tile][column & 1] }

    /// True where nearly all dots are set, so that a border shows as a gap.
    public var isDense: Bool { self == .level4 || self == .level5 }

    /// The character that fills a cell of the pattern; nil where braille has its dots.
    public func glyph(_ characters: DotCharacters) -> Unicode.Scalar? {
        switch characters {
        case .braille: nil
        case .blocks: Self.blocks[tile]
        case .ascii: Self.ascii[tile]
        }
    }

    private var tile: Int {
        switch self {
        case .none: 0
        case .level1: 1
        case .level2: 2
        case .level3: 3
        case .level4: 4
        case .level5: 5
        case .fallingFar: 6
        case .fallingNear: 7
        case .middle: 8
        case .risingNear: 9
        case .risingFar: 10
        case .unknown: 0
        }
    }

    private static let blocks: [Unicode.Scalar] = [" ", "·", "░", "▒", "▓", "█", "━", "─", "·", "░", "▓"]
    private static let ascii: [Unicode.Scalar] = [" ", ".", ":", "+", "%", "#", "=", "-", ".", "+", "#"]

    /// Each pattern's dots in a cell of an even column and in one of an odd column.
    private static let tiles: [[UInt8]] = drawings.map { drawing in
        (0..<2).map { cell in
            var dots: UInt8 = 0
            for (y, row) in drawing.enumerated() {
                for (x, character) in row.enumerated() where character == "#" && x >> 1 == cell { dots |= DotPlane.bit(x, y) }
            }
            return dots
        }
    }

    private static let drawings: [[String]] = [
        ["....", "....", "....", "...."],
        ["....", "#...", "....", "..#."],
        ["#...", "..#.", "#...", "..#."],
        ["#.#.", ".#.#", "#.#.", ".#.#"],
        ["###.", "#.##", "###.", "#.##"],
        ["####", "####", "####", "####"],
        ["##..", ".##.", "..##", "#..#"],
        ["#...", ".#..", "..#.", "...#"],
        ["....", "#...", "....", "..#."],
        ["...#", "..#.", ".#..", "#..."],
        ["..##", ".##.", "##..", "#..#"],
    ]
}
