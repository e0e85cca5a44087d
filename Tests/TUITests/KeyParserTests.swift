import TUI
import Testing

@Suite struct KeyParserTests {
    private func inputs(_ text: String) -> [Input] {
        var parser = KeyParser()
        return parser.feed(text.utf8) + parser.settle()
    }

    private func keys(_ notation: String) -> [Input] {
        try! Key.sequence(notation).get().map(Input.key)
    }

    @Test(arguments: [
        ("aÖ検", "a Ö 検"), (" \t\r\n", "Space Tab Enter Enter"), ("\u{7F}\u{8}", "Backspace Backspace"),
        ("\u{4}\u{15}\u{1A}", "Ctrl-d Ctrl-u Ctrl-z"),
        ("\0\u{1C}\u{1F}", "Ctrl-Space Ctrl-\\ Ctrl-_"), ("\u{1B}", "Esc"), ("\u{1B}\u{1B}", "Esc Esc"),
        ("\u{1B}x\u{1B}å\u{1B}\r", "Alt-x Alt-å Alt-Enter"),
        ("\u{1B}\u{7F}\u{1B}\u{4}", "Alt-Backspace Ctrl-Alt-d"), ("\u{1B}[", "Alt-["), ("\u{1B}O", "Alt-O"), ("\u{1B}P", "Alt-P"),
        ("\u{1B}]", "Alt-]"),
        ("\u{1B}[A\u{1B}OB\u{1B}[C\u{1B}OD", "Up Down Right Left"), ("\u{1B}[H\u{1B}OH\u{1B}[1~\u{1B}[7~", "Home Home Home Home"),
        ("\u{1B}[F\u{1B}OF\u{1B}[4~\u{1B}[8~", "End End End End"),
        ("\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~", "Insert Delete PageUp PageDown"),
        ("\u{1B}[1;2A\u{1B}[1;5D\u{1B}[1;3C\u{1B}[1;8B", "Shift-Up Ctrl-Left Alt-Right Ctrl-Alt-Shift-Down"),
        ("\u{1B}[Z\u{1B}[3;5~", "Shift-Tab Ctrl-Delete"),
        ("\u{1B}OP\u{1B}OQ\u{1B}OR\u{1B}OS\u{1B}[15~\u{1B}[17~\u{1B}[24~", "F1 F2 F3 F4 F5 F6 F12"),
        ("\u{1B}[1;2P\u{1B}O2P\u{1B}O1;5Q", "Shift-F1 Shift-F1 Ctrl-F2"),
        ("\u{1B}[[A\u{1B}[[E", "F1 F5"), ("\u{1B}Op\u{1B}Ok\u{1B}OM", "0 + Enter"),
        ("\u{1B}[97u\u{1B}[97;2u\u{1B}[97:65;2u\u{1B}[100;5u\u{1B}[27u", "a A A Ctrl-d Esc"),
        ("\u{1B}[55;2:1;47u\u{1B}[9;5u\u{1B}[13;2u", "/ Ctrl-Tab Shift-Enter"),
        ("\u{1B}[57399u\u{1B}[57414u\u{1B}[57376u\u{1B}[27;5;100~", "0 Enter F13 Ctrl-d"), ("\u{1B}[97;65u\u{1B}[97;1:2u", "a a"),
    ])
    func bytesMeanKeys(bytes: String, notation: String) {
        #expect(inputs(bytes) == keys(notation))
    }

    @Test(arguments: [
        "\u{1B}[?62;1c", "\u{1B}[24;80$y", "\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{7}", "\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{1B}\\",
        "\u{1B}P1+r544e\u{1B}\\",
        "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[97;1:3u", "\u{1B}[97;9u", "\u{1B}[57441u", "\u{1B}[201~", "\u{1B}[999999999999999999~",
        "\u{1B}[38;5;1m",
        "\u{1B}[M !!", "\u{1B}[<0;0;0M", "\u{1B}[<66;1;1M", "\u{1B}[<35;1;1M", "\u{1B}Oz", "\u{1B}[1;9A", "\u{1B}[[x",
        "\u{1B}[>0;276;0c", "\u{1B}[?u",
    ])
    func unknownSequencesAreSwallowedWhole(bytes: String) {
        #expect(inputs(bytes) == [])
        #expect(inputs(bytes + "j") == keys("j"))
    }

    @Test func theMouseIsReportedFromZero() {
        #expect(inputs("\u{1B}[<0;1;1M") == [.mouse(Mouse(.press, button: .left, x: 0, y: 0))])
        #expect(inputs("\u{1B}[<2;300;99m") == [.mouse(Mouse(.release, button: .right, x: 299, y: 98))])
        #expect(inputs("\u{1B}[<33;5;6M") == [.mouse(Mouse(.drag, button: .middle, x: 4, y: 5))])
        #expect(inputs("\u{1B}[<64;1;1M") == [.mouse(Mouse(.wheelUp, x: 0, y: 0))])
        #expect(inputs("\u{1B}[<81;2;2M") == [.mouse(Mouse(.wheelDown, x: 1, y: 1, modifiers: .control))])
        #expect(inputs("\u{1B}[<12;2;2M") == [.mouse(Mouse(.press, button: .left, x: 1, y: 1, modifiers: [.shift, .alt]))])
    }

    @Test func focusIsReported() {
        #expect(inputs("\u{1B}[I\u{1B}[O") == [.focus(true), .focus(false)])
    }

    @Test func aPasteIsTextAndNeverKeys() {
        #expect(inputs("\u{1B}[200~a\u{1B}[Ab\u{3}\r\nå\t\u{1B}[201~q") == [.paste("a[Ab\nå\t"), .key("q")])
        #expect(inputs("\u{1B}[200~\u{1B}[201~") == [.paste("")])
        #expect(inputs("\u{1B}[200~\u{1B}[20\u{1B}[201~") == [.paste("[20")])
    }

    @Test func aPasteOutlastsThePause() {
        var parser = KeyParser()
        #expect(parser.feed("\u{1B}[200~ab".utf8) == [])
        #expect(!parser.isPending)
        #expect(parser.settle() == [])
        #expect(parser.feed("c\u{1B}[201~".utf8) == [.paste("abc")])
    }

    @Test func aLoneEscIsPendingUntilSettled() {
        var parser = KeyParser()
        #expect(parser.feed([0x1B]) == [])
        #expect(parser.isPending)
        #expect(parser.settle() == [.key("Esc")])
        #expect(!parser.isPending)
        #expect(parser.feed([0x1B, 0x5B, 0x31]) == [])
        #expect(parser.isPending)
        #expect(parser.settle() == [])
        #expect(parser.feed("j".utf8) == [.key("j")])
    }

    @Test func invalidBytesAreDropped() {
        var parser = KeyParser()
        #expect(parser.feed([0xC3, 0x61, 0xFF, 0x62, 0xED, 0xA0, 0x80, 0x63, 0xC0, 0x80, 0xF5, 0x64]) == keys("a b c d"))
        #expect(parser.feed([0x1B, 0xC3, 0x61, 0xC2, 0x9B, 0x62]) == keys("a b"))
    }

    @Test func bytesSplitAnywhereGiveTheSameInputs() {
        var numbers = SeededNumbers(seed: 12)
        for _ in 0..<4_000 {
            let bytes = KeyParserTests.bytes(&numbers)
            var whole = KeyParser()
            let expected = whole.feed(bytes) + whole.settle()
            var split = KeyParser()
            var inputs: [Input] = []
            var start = 0
            while start < bytes.count {
                let end = Int.random(in: start + 1...bytes.count, using: &numbers)
                inputs += split.feed(bytes[start..<end])
                start = end
            }
            #expect(inputs + split.settle() == expected, "\(bytes)")
        }
    }

    @Test func randomBytesNeverTypeControlCharacters() {
        var numbers = SeededNumbers(seed: 13)
        var parser = KeyParser()
        for round in 0..<10_000 {
            for input in parser.feed(KeyParserTests.bytes(&numbers)) + (round % 3 == 0 ? parser.settle() : []) {
                switch input {
                case .key(let key):
                    if case .character(let character) = key.code {
                        #expect(character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
                        #expect(Key(key.description) == key)
                    }
                case .paste(let text):
                    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control })
                case .mouse(let mouse): #expect(mouse.x >= 0 && mouse.y >= 0)
                case .focus: break
                }
            }
        }
    }

    /// Bytes as terminals send them and as they never should.
    private static func bytes(_ numbers: inout SeededNumbers) -> [UInt8] {
        let pieces = [
            "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}[1;5", "A", "~", "u", "M", "m", "\u{1B}[<0;3;4", "\u{1B}[200~", "\u{1B}[201~",
            "å", "検", "👍", "\u{1B}]0;",
            "\u{1B}\\", "\u{7}", "\u{1B}P", "\r", "\u{3}", ";", "27", "[", "O", "\u{9B}", "$", "<",
        ]
        return (0..<Int.random(in: 1...14, using: &numbers)).flatMap { _ in
            Int.random(in: 0..<3, using: &numbers) == 0
                ? [UInt8.random(in: 0...255, using: &numbers)] : Array(pieces.randomElement(using: &numbers)!.utf8)
        }
    }
}
