import TUI
import Testing

@Suite struct StringCellsTests {
    @Test func cutAndPaddedTextsNeverExceedTheirWidth() {
        var numbers = SeededNumbers(seed: 2)
        for _ in 0..<500 {
            let text = numbers.text(pieces: 9)
            let width = text.cellWidth
            for limit in 0...20 {
                let cut = text.cut(to: limit)
                #expect(cut.cellWidth <= limit, "\(text.debugDescription) at \(limit)")
                #expect(width <= limit ? cut.cellWidth == width : cut.unicodeScalars.last == "…" || limit == 0)
                #expect(text.padded(to: limit).cellWidth == limit, "\(text.debugDescription) at \(limit)")
                #expect(text.paddedLeft(to: limit).cellWidth == limit, "\(text.debugDescription) at \(limit)")
            }
        }
    }

    @Test func aCutKeepsWholeCharacters() {
        #expect("abcdef".cut(to: 4) == "abc…")
        #expect("abcd".cut(to: 4) == "abcd")
        #expect("検査検査".cut(to: 4) == "検…")
        #expect("e\u{301}e\u{301}e\u{301}".cut(to: 2) == "e\u{301}…")
        #expect("👨‍👩‍👧x".cut(to: 2) == "…")
        #expect("abc".cut(to: 0) == "" && "".cut(to: 0) == "" && "abc".cut(to: -1) == "" && "abc".cut(to: 1) == "…")
    }

    @Test func paddingFillsTheSideItNames() {
        #expect("å".padded(to: 3) == "å  " && "12".paddedLeft(to: 4) == "  12" && "検".paddedLeft(to: 3) == " 検")
    }

    @Test func wrappedLinesFitAndKeepEveryWord() {
        var numbers = SeededNumbers(seed: 3)
        for _ in 0..<150 {
            let text = numbers.text(pieces: 25)
            for width in 1...12 {
                for line in text.wrapped(to: width) { #expect(line.cellWidth <= width, "\(text.debugDescription) at \(width)") }
            }
        }
        let words = "Vi bjuder in till lägesbildforum i Åbo, Helsingfors och Karlskrona"
        for width in 14...80 { #expect(words.wrapped(to: width).joined(separator: " ") == words) }
    }

    @Test func linesBreakAtBlanksAndAtTheirOwnEnds() {
        #expect("ett två tre".wrapped(to: 7) == ["ett två", "tre"])
        #expect("ett\n\ntvå".wrapped(to: 7) == ["ett", "", "två"])
        #expect("a abcdefgh b".wrapped(to: 4) == ["a", "abcd", "efgh", "b"])
        #expect("3\u{A0}000 kr".wrapped(to: 5) == ["3\u{A0}000", "kr"])
        #expect("検査".wrapped(to: 1) == ["…", "…"])
        #expect("".wrapped(to: 3) == [""] && "abc".wrapped(to: 0).isEmpty)
    }
}
