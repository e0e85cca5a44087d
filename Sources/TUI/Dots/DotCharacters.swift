/// What dots are drawn with: braille shows all eight of a cell, half blocks and ASCII what comes nearest.
public enum DotCharacters: Int, CaseIterable, Sendable {
    case braille, blocks, ascii

    /// The next coarser; after the coarsest the finest.
    public var next: DotCharacters { DotCharacters(rawValue: rawValue + 1) ?? .braille }

    /// The character for the dots of a line or an outline in one cell.
    public func glyph(of dots: UInt8) -> Unicode.Scalar {
        switch self {
        case .braille: dots == 0 ? " " : Unicode.Scalar(0x2800 + UInt32(dots)) ?? " "
        case .blocks: Self.block(dots)
        case .ascii: Self.asciiGlyphs[Int(dots)]
        }
    }

    private static let upperHalf: UInt8 = 0x01 | 0x08 | 0x02 | 0x10

    private static func block(_ dots: UInt8) -> Unicode.Scalar {
        switch (dots & upperHalf != 0, dots & ~upperHalf != 0) {
        case (false, false): " "
        case (true, false): "▀"
        case (false, true): "▄"
        case (true, true): "█"
        }
    }

    /// The nearest ASCII character for each set of dots: the one with the fewest dots that differ, the first of those.
    private static let asciiGlyphs: [Unicode.Scalar] = (0...255).map { dots in
        if dots == 0 { return " " }
        let best = shapes.min { difference($0.dots, dots) < difference($1.dots, dots) }
        return best?.glyph ?? "*"
    }

    private static func difference(_ one: UInt8, _ other: Int) -> Int { (one ^ UInt8(other)).nonzeroBitCount }

    /// The dots of a cell as rows of two: what a character looks like.
    private static let shapes: [(glyph: Unicode.Scalar, dots: UInt8)] = [
        ("-", rows("..", "##", "..", "..")), ("-", rows("..", "..", "##", "..")), ("_", rows("..", "..", "..", "##")),
        ("\"", rows("##", "..", "..", "..")), ("|", rows("#.", "#.", "#.", "#.")), ("|", rows(".#", ".#", ".#", ".#")),
        ("/", rows(".#", ".#", "#.", "#.")), ("\\", rows("#.", "#.", ".#", ".#")), ("/", rows("..", ".#", "#.", "..")),
        ("\\", rows("..", "#.", ".#", "..")), ("'", rows("#.", "#.", "..", "..")), ("'", rows(".#", ".#", "..", "..")),
        (",", rows("..", "..", ".#", "#.")), (",", rows("..", "..", "#.", "#.")), (".", rows("..", "..", ".#", ".#")),
        (".", rows("..", "..", "..", ".#")), (".", rows("..", "..", "..", "#.")), ("`", rows("#.", "..", "..", "..")),
        ("'", rows(".#", "..", "..", "..")), ("+", rows("#.", "##", "#.", "..")), ("+", rows(".#", "##", ".#", "..")),
        ("L", rows("#.", "#.", "#.", "##")), ("J", rows(".#", ".#", ".#", "##")), ("r", rows("##", "#.", "#.", "#.")),
        ("7", rows("##", ".#", ".#", ".#")), ("=", rows("##", "..", "..", "##")), ("=", rows("##", "..", "##", "..")),
        ("#", rows("##", "##", "##", "##")),
    ]

    private static func rows(_ rows: String...) -> UInt8 {
        var dots: UInt8 = 0
        for (y, row) in rows.enumerated() {
            for (x, character) in row.enumerated() where character == "#" { dots |= DotPlane.bit(x, y) }
        }
        return dots
    }
}
