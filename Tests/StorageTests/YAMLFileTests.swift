import Testing

@testable import Storage

@Suite struct YAMLFileTests {
    private func parse(_ text: String) throws(YAMLError) -> [String: String] { try YAMLFile.parse(Array(text.utf8), file: "t.yaml") }

    private func sentence(_ text: String) -> String {
        do {
            return "\(try parse(text))"
        } catch { return "\(error)" }
    }

    @Test func bothFormsOfASchemeReadTheSame() throws {
        let flat = try parse("scheme: \"Dag\"\nbase00: \"fdf6e3\"\nbase0F: d33682\n")
        let nested = try parse("scheme: Dag\npalette:\n  base00: fdf6e3\n  base0F: \"d33682\" # sista\n")
        #expect(flat == ["scheme": "Dag", "base00": "fdf6e3", "base0F": "d33682"])
        #expect(nested == flat)
    }

    @Test func anEmptyFileHasNoSettings() throws {
        for text in ["", "\n\n", "# bara en anmärkning\n", "---\n", "{}"] { #expect(try parse(text).isEmpty, "\(text)") }
    }

    @Test func scalarsAreKeptAsWritten() throws {
        let settings = try parse("a: yes\nb: 007\nc: null\nd: 'åäö'\ne: \"\\u263A\"\nf:\ng: |\n  två\n  rader\n")
        #expect(settings == ["a": "yes", "b": "007", "c": "null", "d": "åäö", "e": "☺", "f": "", "g": "två\nrader\n"])
    }

    @Test(arguments: [
        ("a: 1\na: 2", "t.yaml:2:1: “a” stands twice; keep one of them."),
        ("a: 1\nb:\n  a: 2", "t.yaml:3:3: “a” stands twice; keep one of them."),
        ("a: [1, 2]", "t.yaml:1:4: “a” is a list; it must be a single value."),
        ("- a\n- b", "t.yaml:1:1: A list stands here; a settings file holds lines like “name: value”."),
        ("hej", "t.yaml:1:1: “hej” stands alone; a settings file holds lines like “name: value”."),
        ("a:\n  b:\n    c: 1", "t.yaml:3:5: “b” is nested too deep; one level below the top is allowed."),
        ("a: &x 1\nb: *x", "t.yaml:2:4: An alias (*) stands here; write the value itself."),
        ("a: 1\n---\nb: 2", "t.yaml:2:1: A second document begins here; a settings file is one document."),
        ("{a: 1}: 2", "t.yaml:1:1: A mapping is used as a name; a settings file holds lines like “name: value”."),
    ])
    func eachFaultHasItsSentence(text: String, expected: String) { #expect(sentence(text) == expected) }

    @Test func brokenYAMLNamesItsPlace() {
        #expect(sentence("a: \"öppen\nb: 1\n").hasPrefix("t.yaml:3:1: This is no YAML: "))
        #expect(sentence("a: 1\n\tb: 2").hasPrefix("t.yaml:2:1: This is no YAML: "))
    }

    @Test func bytesThatAreNoUTF8NameTheirPlace() {
        #expect(throws: YAMLError.self) { try YAMLFile.parse(Array("a: å".utf8) + [0xFF, 0x0A], file: "t.yaml") }
        do {
            _ = try YAMLFile.parse(Array("x: 1\na: å".utf8) + [0xFF, 0x0A], file: "t.yaml")
        } catch { #expect(error.description.hasPrefix("t.yaml:2:5: This is no UTF-8 text: ")) }
    }

    @Test func aMissingFileSaysSo() {
        #expect(throws: YAMLError(file: "/nowhere/x.yaml", sentence: "The file cannot be opened: No such file or directory.")) {
            try YAMLFile.read("/nowhere/x.yaml")
        }
    }
}
