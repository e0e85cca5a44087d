import TUI
import Testing

@Suite struct LineEditTests {
    private func typed(_ notation: String, in line: LineEdit = LineEdit()) -> LineEdit {
        var line = line
        for key in try! Key.sequence(notation).get() { line.apply(key) }
        return line
    }

    /// The text with a bar where the cursor stands.
    private func picture(_ line: LineEdit) -> String {
        line.text.prefix(line.cursor) + "|" + line.text.dropFirst(line.cursor)
    }

    @Test(arguments: [
        ("'Åbo är en stad' Ctrl-a Ctrl-d", "|bo är en stad"), ("'ab' Left 'x'", "ax|b"), ("'ab' Home 'x' End 'y'", "xaby|"),
        ("'ett två-tre' Ctrl-w", "ett |"), ("'ett två-tre' Alt-Backspace", "ett två-|"), ("'ett två' Ctrl-u", "|"),
        ("'ett två' Alt-b Ctrl-k", "ett |"), ("'ett två' Ctrl-w Ctrl-a Ctrl-y", "två|ett "), ("'ett två' Home Alt-f Alt-d", "ett|"),
        ("'ab' Ctrl-t", "ba|"), ("'abc' Left Left Ctrl-t", "ba|c"), ("'ab' Ctrl-b Delete", "a|"),
        ("'ab' Ctrl-a Backspace", "|ab"), ("Ctrl-t Ctrl-d Ctrl-w", "|"),
        ("'å' Ctrl-h", "|"), ("Space 'q' Space", " q |"), ("'ett två' Ctrl-Left Ctrl-Left Ctrl-Right", "ett| två"),
    ])
    func keysEditAsInReadline(keys: String, expected: String) {
        #expect(picture(typed(keys)) == expected)
    }

    @Test func keysThatAreNotTheLinesOwnAreLeftToOthers() {
        let line = LineEdit("text")
        func takes(_ key: Key) -> Bool {
            var copy = line
            return copy.apply(key)
        }
        for key: Key in ["Enter", "Esc", "Tab", "Shift-Tab", "Up", "Down", "PageUp", "F1", "Ctrl-c", "Alt-x"] { #expect(!takes(key)) }
        for key: Key in ["q", "Q", "?", ":", "å", "@", "Left", "Ctrl-u"] { #expect(takes(key)) }
    }

    @Test func pastesBecomeOneLineWithoutControlCharacters() {
        var line = LineEdit("<>")
        line.apply("Left")
        line.insert("a\r\nb\tc\u{1B}[0m\nd\u{7F}")
        #expect(picture(line) == "<a b c[0m d|>")
    }

    @Test func theCursorStaysInTheTextWhateverIsTyped() {
        var numbers = SeededNumbers(seed: 10)
        let keys: [Key] = [
            "Left", "Right", "Home", "End", "Ctrl-w", "Ctrl-u", "Ctrl-k", "Ctrl-y", "Ctrl-t", "Backspace", "Delete", "Alt-b",
            "Alt-f", "Alt-d",
        ]
        var line = LineEdit()
        for _ in 0..<20_000 {
            if Bool.random(using: &numbers) {
                line.apply(keys.randomElement(using: &numbers)!)
            } else {
                line.insert(numbers.text(pieces: 1))
            }
            if line.text.count > 40 { line = LineEdit() }
            #expect(line.cursor >= 0 && line.cursor <= line.text.count)
        }
    }

    @Test func theCursorIsInSightForEveryWidth() {
        var numbers = SeededNumbers(seed: 11)
        for _ in 0..<300 {
            var line = LineEdit(numbers.text(pieces: .random(in: 0...20, using: &numbers)))
            for _ in 0..<Int.random(in: 0...20, using: &numbers) { line.apply("Left") }
            for width in 1...14 {
                var surface = Surface(size: Size(width: 20, height: 1))
                line.draw(on: &surface, x: 3, y: 0, width: width)
                let column = surface.cursor.map { $0.x - 3 }
                #expect(column.map { $0 >= 0 && $0 < width } == true, "\(line) at \(width)")
            }
        }
    }

    @Test func aLongLineScrollsWithTheCursor() {
        var surface = Surface(size: Size(width: 8, height: 1))
        var line = LineEdit("0123456789")
        line.draw(on: &surface, x: 0, y: 0, width: 8)
        #expect(surface.rows() == ["…456789"] && surface.cursor == Point(x: 7, y: 0))
        line.apply("Home")
        line.draw(on: &surface, x: 0, y: 0, width: 8)
        #expect(surface.rows() == ["0123456…"] && surface.cursor == Point(x: 0, y: 0))
        for _ in 0..<7 { line.apply("Right") }
        line.draw(on: &surface, x: 0, y: 0, width: 8)
        #expect(surface.rows() == ["…234567…"])
        #expect(surface.cursor.map { surface.cluster(surface[$0.x, 0]) } == "7")
    }
}
