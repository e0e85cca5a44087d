/// Stand-ins in ASCII for terminals without UTF-8, one column for one column.
///
/// What the screens are made of keeps its shape, letters lose their marks, everything else becomes `?`.
enum PlainGlyphs {
    /// The stand-in of a scalar.
    static func standIn(for scalar: Unicode.Scalar) -> UInt8 {
        switch scalar.value {
        case 0x20..<0x7F: UInt8(scalar.value)
        case 0xA0..<0x250: latin[Int(scalar.value) - 0xA0]
        case 0x1E00..<0x1F00: latinAdditional[Int(scalar.value) - 0x1E00]
        // Full-width forms of ASCII.
        case 0xFF01...0xFF5E: UInt8(scalar.value - 0xFF01 + 0x21)
        // Braille dots take the shape that comes nearest.
        case 0x2801...0x28FF: UInt8(DotCharacters.ascii.glyph(of: UInt8(scalar.value - 0x2800)).value)
        default: glyphs[scalar] ?? (isBoxLine(scalar) ? UInt8(ascii: "+") : unknown)
        }
    }

    static let unknown = UInt8(ascii: "?")

    /// Glyphs and what stands for each of them; corners and crossings of lines are `+`.
    private static let table: [(glyphs: String, standIn: UInt8)] = [
        ("─━═╴╶╸╺╼╾", UInt8(ascii: "-")), ("┄┅┈┉╌╍", UInt8(ascii: ".")), ("│┃┆┇┊┋╎╏║╵╷╹╻╽╿", UInt8(ascii: "|")), ("╱", UInt8(ascii: "/")),
        ("╲", UInt8(ascii: "\\")), ("╳", UInt8(ascii: "X")),
        ("●•⦁■▪◆★☑▣", UInt8(ascii: "*")), ("○◦□▫◇☆☐△▵", UInt8(ascii: "o")), ("◐◑◒◓◔◕", UInt8(ascii: "%")),
        ("✓✔✅", UInt8(ascii: "+")), ("✗✘✕✖☒❌", UInt8(ascii: "x")), ("⚠", UInt8(ascii: "!")),
        ("▌›→►▶▸⟩⇒➜❯", UInt8(ascii: ">")), ("‹←◄◀◂⟨⇐❮", UInt8(ascii: "<")), ("↑▲▴⇑", UInt8(ascii: "^")), ("↓▼▾⇓", UInt8(ascii: "v")),
        ("∙⋅․", UInt8(ascii: ".")), ("…⋯", UInt8(ascii: "~")), ("‐‑‒–—―−", UInt8(ascii: "-")),
        ("‘’‚‛′", UInt8(ascii: "'")), ("“”„‟″", UInt8(ascii: "\"")), ("▐", UInt8(ascii: "|")), ("≠", UInt8(ascii: "!")),
        ("≈", UInt8(ascii: "~")), ("≤", UInt8(ascii: "<")),
        ("≥", UInt8(ascii: ">")), ("€", UInt8(ascii: "E")), ("\u{3000}\u{2003}\u{2002}\u{2009}\u{2007}\u{2800}", UInt8(ascii: " ")),
        ("▁▂", UInt8(ascii: "_")), ("▃░", UInt8(ascii: ".")), ("▄▅▏▎▍", UInt8(ascii: "-")), ("▆▒▤", UInt8(ascii: "=")),
        ("▇█▋▊▉▓▀", UInt8(ascii: "#")),
    ]

    private static let glyphs: [Unicode.Scalar: UInt8] = table.reduce(into: [:]) { glyphs, entry in
        for scalar in entry.glyphs.unicodeScalars { glyphs[scalar] = entry.standIn }
    }

    private static func isBoxLine(_ scalar: Unicode.Scalar) -> Bool {
        (0x2500...0x257F).contains(scalar.value)
    }

    /// U+00A0 to U+024F: the letter without its mark.
    private static let latin = Array(
        ##"""
         !cL?Y|S"ca<--r-o~23'uP.,1o>????AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty\##
        AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSs\##
        SsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzsbB????O??DD???EEE?f?G??IKk??????Oo?????????????Uu?VYyZzZ????????\##
        ????DDdLLlNNnAaIiOoUuUuUuUuUueAaAa??GgGgKkOoOo??jDDdGg??NnAa????AaAaEeEeIiIiOoOoRrRrUuUuSsTt??Hh\##
        ??????AaEeOoOoOoOoYy?????????LT?????U???????RrYy
        """##.utf8)

    /// U+1E00 to U+1EFF.
    private static let latinAdditional = Array(
        """
        AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRr\
        SsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwyas??S?AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe\
        EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy??????
        """.utf8)
}

extension Surface {
    /// The same picture in ASCII, every column in its place.
    public func plain() -> Surface {
        var plain = self
        plain.clusters = []
        for (index, cell) in cells.enumerated() where cell.width > 0 {
            let scalar = cell.scalar ?? cluster(cell).unicodeScalars.first
            let standIn = scalar.map(PlainGlyphs.standIn) ?? PlainGlyphs.unknown
            plain.cells[index] = Cell(glyph: UInt32(standIn), style: cell.style, columns: 1)
            guard cell.width == 2 else { continue }
            let second = standIn == PlainGlyphs.unknown ? standIn : UInt8(ascii: " ")
            plain.cells[index + 1] = Cell(glyph: UInt32(second), style: cells[index + 1].style, columns: 1)
        }
        return plain
    }
}
