import TUI
import Testing

@Suite struct KeyTests {
    private static let modifiers: [Key.Modifiers] = (0..<8).map { Key.Modifiers(rawValue: $0) }

    private static let codes: [Key.Code] =
        [
            .enter, .escape, .tab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
            .character("👍"),
            .character("e\u{301}"),
        ]
        + (1...35).map { .function($0) }
        + (UInt32(0x20)...0x24F).filter { !(0x7F..<0xA0).contains($0) }.map { .character(Character(Unicode.Scalar($0)!)) }

    @Test func notationRoundTripsForEveryKey() {
        for code in KeyTests.codes {
            for modifiers in KeyTests.modifiers {
                let key = Key(code, modifiers)
                #expect(Key(key.description) == key, "\(key)")
            }
        }
    }

    @Test(arguments: [
        ("ö", Key(.character("ö"))), ("G", Key(.character("G"))), ("g", Key(.character("g"))), ("Space", Key(.character(" "))),
        ("space", Key(.character(" "))), ("Ctrl-d", Key(.character("d"), .control)), ("Ctrl-D", Key(.character("d"), .control)),
        ("CTRL-D", Key(.character("d"), .control)), ("Shift-Tab", Key(.tab, .shift)), ("shift-left", Key(.left, .shift)),
        ("enter", Key(.enter)), ("PgDn", Key(.pageDown)), ("pagedown", Key(.pageDown)), ("f5", Key(.function(5))),
        ("F12", Key(.function(12))),
        ("-", Key(.character("-"))), ("Ctrl--", Key(.character("-"), .control)), ("Alt-x", Key(.character("x"), .alt)),
        ("Alt-X", Key(.character("X"), .alt)), ("Ctrl-Alt-Up", Key(.up, [.control, .alt])), ("Alt-Ctrl-Up", Key(.up, [.control, .alt])),
        ("Shift-a", Key(.character("A"))), ("Shift-Space", Key(.character(" "))), ("Esc", Key(.escape)), ("'", Key(.character("'"))),
        ("§", Key(.character("§"))), ("<", Key(.character("<"))),
    ])
    func namesAreReadAsKeys(notation: String, key: Key) {
        #expect(Key(notation) == key)
    }

    @Test(
        arguments: [
            "", "Hyper-x", "entr", "F0", "F36", "F05", "Ctrl-", "-x", "Shift-1", "xy", "\u{3}", "Ctrl-Ctrl", "f",
            "--",
        ].filter { $0 != "f" })
    func whatIsNoKeyIsRefused(notation: String) {
        #expect(Key(notation) == nil)
    }

    @Test func aSequenceIsKeysBetweenBlanksAndTextInApostrophes() throws {
        let keys = try Key.sequence("2  j Enter 'Åbo är' Ctrl-d ' G 'it's'").get()
        #expect(keys == ["2", "j", "Enter", "Å", "b", "o", "Space", "ä", "r", "Ctrl-d", "'", "G", "i", "t", "'", "s"])
        #expect(try Key.sequence("").get() == [] && Key.sequence("  ").get() == [])
        #expect(try Key.sequence("'").get() == ["'"] && Key.sequence("'''").get() == ["'"])
    }

    @Test(arguments: [
        ("j entr", 3, "\"entr\" is not a key; write one character or a name such as Enter, Esc, Space, PageDown, Shift-Tab, Ctrl-d or F5"),
        ("å Hyper-x", 3, "\"Hyper-\" is not a modifier; Ctrl-, Alt- and Shift- are"),
        ("j 'abc", 3, "the text 'abc has no closing apostrophe"),
        ("Shift-1", 1, "\"Shift-1\" depends on the keyboard; write the character that Shift makes of \"1\" there"),
    ])
    func aMistakeIsToldWithItsPlace(notation: String, column: Int, sentence: String) {
        guard case .failure(let error) = Key.sequence(notation) else {
            Issue.record("\(notation) was read")
            return
        }
        #expect(error.column == column)
        #expect(error.sentence == sentence)
    }

    @Test func shiftOnACharacterIsTheCharacter() {
        #expect(Key(.character("A"), .shift) == Key(.character("A")))
        #expect(Key(.character("D"), [.control, .shift]) == Key(.character("d"), .control))
        #expect(Key(.character("Ö"), .control) == Key(.character("ö"), .control))
    }
}
