import Front
import Model
import TUI
import Testing

@testable import Exchange

/// vCard 4.0 as RFC 6350 has it.
@Suite struct VCardTests {
    private static func scene(_ text: String, synthetic: Bool = false) -> Scene {
        var builder = WorkspaceBuilder()
        builder.add(path: "workspace.json", bytes: Bytes(Array(#"{"workspace": {"name": "x", "synthetic": \#(synthetic)}}"#.utf8)))
        builder.add(path: "all.json", bytes: Bytes(Array(text.utf8)))
        let settings = State.Settings(language: Swedish())
        return Scene(builder.finish(), settings, .told(LocalTime(day: Day("2026-03-12")!, hour: 12, minute: 0)))
    }

    /// The logical lines: folds taken out, line ends checked.
    private static func lines(_ card: String) -> [String] {
        let bytes = Array(card.utf8)
        #expect(bytes.suffix(2) == [13, 10])
        var physical: [[UInt8]] = [[]]
        for byte in bytes {
            if byte == 10 {
                #expect(physical[physical.count - 1].last == 13)
                physical[physical.count - 1].removeLast()
                physical.append([])
            } else {
                physical[physical.count - 1].append(byte)
            }
        }
        var lines: [[UInt8]] = []
        for line in physical.dropLast() {
            #expect(line.count <= 75 && !line.contains(13))
            #expect(String(validating: line, as: UTF8.self) != nil)
            if line.first == 32 { lines[lines.count - 1] += line.dropFirst() } else { lines.append(line) }
        }
        return lines.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test("A person has a name in whole and in parts, the present work, and ways to be reached")
    func aPersonIsACard() throws {
        let scene = Self.scene(
            #"""
            {"organisations": [{"id": "o", "name": "Prov, Verk; Ab"}, {"id": "old", "name": "Gammal"}],
             "people": [{"id": "p", "name": "Anna Maria Åprov", "affiliations": [
               {"organisation": "old", "title": "chef", "period": "2001/2002"}, {"organisation": "o", "title": "rad\nbyte\\", "period": "2020/.."}],
               "contact": [{"type": "email", "value": "a@example.org"}, {"type": "phone", "value": "+358 1"},
                           {"type": "url", "value": "https://example.org/a,b"}, {"type": "url", "value": "x\ny"}]}]}
            """#)
        let card = try #require(VCard(RecordName(.people, "p"), in: scene)).text
        #expect(
            Self.lines(card) == [
                "BEGIN:VCARD", "VERSION:4.0", "KIND:individual", "FN:Anna Maria Åprov", "N:Åprov;Anna Maria;;;", "ORG:Prov\\, Verk\\; Ab",
                "TITLE:rad\\nbyte\\\\", "EMAIL:a@example.org", "TEL:+358 1", "URL:https://example.org/a,b", "END:VCARD",
            ])
    }

    @Test("Long and foreign lines are folded between characters, whatever is in them")
    func linesAreFolded() throws {
        for name in [String(repeating: "å", count: 200), String(repeating: "検a", count: 90), String(repeating: "👩‍🚀", count: 40), "a\u{7}b"] {
            let scene = Self.scene(#"{"organisations": [{"id": "o", "name": \#(JSONText.quoted(name))}]}"#)
            let lines = Self.lines(try #require(VCard(RecordName(.organisations, "o"), in: scene)).text)
            #expect(lines.contains("FN:" + name.filter { $0 != "\u{7}" }), "\(name)")
            #expect(lines.first == "BEGIN:VCARD" && lines.last == "END:VCARD" && lines.contains("KIND:org"))
        }
    }

    @Test("What is invented says so, and what is no contact has no card")
    func inventedCardsSaySo() throws {
        let scene = Self.scene(#"{"people": [{"id": "p", "name": "A"}], "regions": [{"id": "r", "name": "R"}]}"#, synthetic: true)
        #expect(Self.lines(try #require(VCard(RecordName(.people, "p"), in: scene)).text).contains("NOTE:FIKTIVA UPPGIFTER"))
        #expect(VCard(RecordName(.regions, "r"), in: scene) == nil)
        #expect(VCard.text(of: [RecordName(.people, "p"), RecordName(.people, "p")], in: scene).split(separator: "BEGIN:VCARD").count == 2)
    }
}
