import TUI
import Testing

/// What dots and patterns look like as characters.
@Suite struct DotCharactersTests {
    private let all: [UInt8] = Array(0...255)

    @Test("Every braille character is U+2800 and its dots, and no dots are a blank")
    func brailleIsUnicode() {
        for dots in all.dropFirst() { #expect(DotCharacters.braille.glyph(of: dots).value == 0x2800 + UInt32(dots)) }
        for characters in DotCharacters.allCases { #expect(characters.glyph(of: 0) == " ") }
    }

    @Test("Blocks and ASCII are never blank where there are dots, ASCII is ASCII, and all are one cell wide")
    func coarseCharacters() {
        for dots in all.dropFirst() {
            #expect(DotCharacters.blocks.glyph(of: dots) != " ")
            let plain = DotCharacters.ascii.glyph(of: dots)
            #expect(plain.isASCII && (0x21...0x7E).contains(plain.value))
            for characters in DotCharacters.allCases { #expect(String(Character(characters.glyph(of: dots))).cellWidth == 1) }
        }
    }

    @Test("A block is filled above where a dot is above, and below where one is below")
    func blocksByHalves() {
        for dots in all {
            let isAbove = [(0, 0), (1, 0), (0, 1), (1, 1)].contains { dots & DotPlane.bit($0.0, $0.1) != 0 }
            let isBelow = [(0, 2), (1, 2), (0, 3), (1, 3)].contains { dots & DotPlane.bit($0.0, $0.1) != 0 }
            let expected: Unicode.Scalar = isAbove ? (isBelow ? "█" : "▀") : (isBelow ? "▄" : " ")
            #expect(DotCharacters.blocks.glyph(of: dots) == expected)
        }
    }

    @Test("In ASCII an upright line is one, a level line another, and slopes lean their way")
    func asciiLooksAlike() {
        func glyph(_ dots: [(Int, Int)]) -> Unicode.Scalar {
            DotCharacters.ascii.glyph(of: dots.reduce(0) { $0 | DotPlane.bit($1.0, $1.1) })
        }
        for x in 0...1 { #expect(glyph((0..<4).map { (x, $0) }) == "|") }
        #expect(
            glyph([(0, 1), (1, 1)]) == "-" && glyph([(0, 3), (1, 3)]) == "_"
                && glyph([(0, 0), (1, 0), (0, 1), (1, 1), (0, 2), (1, 2), (0, 3), (1, 3)]) == "#")
        #expect(glyph([(1, 0), (1, 1), (0, 2), (0, 3)]) == "/" && glyph([(0, 0), (0, 1), (1, 2), (1, 3)]) == "\\")
    }

    @Test("The next characters, as often as there are kinds, are the first again")
    func nextTurns() {
        for characters in DotCharacters.allCases {
            let steps = DotCharacters.allCases.indices.reduce(into: [characters]) { steps, _ in steps.append(steps[steps.count - 1].next) }
            #expect(Set(steps).count == DotCharacters.allCases.count && steps.last == characters)
        }
    }

    /// What a pattern looks like: its dots, or its character.
    private func look(_ pattern: FillPattern, _ characters: DotCharacters) -> String {
        pattern.glyph(characters).map { String(Character($0)) } ?? "\(pattern.dots(column: 0)) \(pattern.dots(column: 1))"
    }

    @Test("The patterns of one scale differ from each other and from none, whatever they are drawn with", arguments: DotCharacters.allCases)
    func patternsDiffer(characters: DotCharacters) {
        for scale in [FillPattern.levels, FillPattern.diverging] {
            let looks = ([.none] + scale).map { look($0, characters) }
            #expect(Set(looks).count == looks.count, "\(looks)")
            for pattern in scale {
                guard let glyph = pattern.glyph(characters) else { continue }
                #expect(String(Character(glyph)).cellWidth == 1 && (characters != .ascii || glyph.isASCII))
            }
        }
    }

    /// The dots in a repetition of a pattern.
    private func density(_ pattern: FillPattern) -> Int { (0..<2).reduce(0) { $0 + pattern.dots(column: $1).nonzeroBitCount } }

    @Test("The more, the denser; of a scale around a middle the far ends are denser than the near, and the sides are mirrored")
    func densities() {
        let levels = FillPattern.levels.map(density)
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $0 < $1 } && levels.first! > 0 && levels.last == 16)
        let sides = FillPattern.diverging.map(density)
        #expect(sides == sides.reversed() && sides[0] > sides[1] && sides[1] > sides[2] && sides[2] > 0)
        #expect(density(.none) == 0 && density(.unknown) == 0)
        #expect(FillPattern.allCases.filter(\.isDense).allSatisfy { density($0) >= 12 })
    }

    @Test("A pattern repeats after two cells")
    func repetition() {
        for pattern in FillPattern.allCases {
            for column in 0..<6 { #expect(pattern.dots(column: column) == pattern.dots(column: column + 2)) }
        }
    }
}
