import Model
import TUI
import Testing

@testable import Front

/// What is copied of what is chosen.
@Suite struct CopyTests {
    private let scene = Driving.state(Folders.contacts).scene!

    private func list(_ names: RecordName...) -> MailingList { MailingList(of: names, in: scene) }

    /// The text that keys put on the clipboard, and what is said of it.
    private func copied(_ keys: String, _ state: State = Driving.state(Folders.contacts)) -> (text: String, said: String)? {
        var state = state
        guard case .copy(let copied) = state.press(keys).last, case .text(let text) = copied.content else { return nil }
        return (text, copied.said)
    }

    @Test("y takes the value under the cursor; where rows are marked those of all of them, a line each")
    func valuesOfMarkedRowsAreCopied() throws {
        let one = try #require(copied("6 y"))
        let all = try #require(copied("6 Space Space Home y"))
        let lines = all.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines.count == 2 && lines[0] == one.text && all.said.hasSuffix("× 2") && !one.said.contains("×"))
    }

    @Test("A forum's people are those on its programme, its participants and its contacts")
    func aForumHasAMailingList() {
        let people = list(RecordName(.forums, "f1"))
        #expect(people.text == "Anna Prov <anna@example.org>, \"Bertil \\\"Bebbe\\\" Åprov\" <bebbe@example.org>")
        #expect(people.missing == 1)
    }

    @Test("An organisation, a region and a series have the people that belong to them")
    func whatHasPeopleHasAMailingList() {
        #expect(list(RecordName(.organisations, "verket")).mailboxes.map(\.address) == ["anna@example.org", "bebbe@example.org"])
        #expect(list(RecordName(.organisations, "bolaget")).missing == 1)
        #expect(list(RecordName(.regions, "norr")).mailboxes.map(\.address) == ["anna@example.org", "bebbe@example.org"])
        #expect(list(RecordName(.series, "serie")).people == 3)
        #expect(list(RecordName(.projects, "p1")).people == 0)
    }

    @Test("Each address stands once, and what is no address is none")
    func addressesAreDistinctAndClean() {
        #expect(list(RecordName(.people, "anna"), RecordName(.people, "dubbel")).mailboxes.count == 1)
        let hostile = list(RecordName(.people, "elak"))
        #expect(hostile.mailboxes.isEmpty && hostile.missing == 1)
        for address in ["", "a", "@", "a@", "@b", "a@b@c", "a b@c", "a@b>", "a@b,c@d", "a\u{0}@b", "a\n@b"] {
            #expect(Mailbox(name: "N", address: address) == nil, "\(address)")
        }
    }

    @Test("A written mailbox never breaks out of its quotation marks or its line")
    func mailboxesAreQuoted() throws {
        for name in ["A \"B\" C", "a\\", "Ö, <x@y>", "a\r\nBcc: b", "", "O'Hara-Berg", "\u{202E}abc"] {
            let text = try #require(Mailbox(name: name, address: "a@b.example")).text
            #expect(text.hasSuffix("a@b.example>") || text == "a@b.example", "\(text)")
            #expect(!text.contains("\n") && !text.contains("\r"))
            var isInside = false
            var isEscaped = false
            for character in text.dropLast("<a@b.example>".count) {
                if isEscaped {
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                } else if character == "\"" {
                    isInside.toggle()
                }
                if !isInside { #expect(character != "," && character != "<", "\(text)") }
            }
            #expect(!isInside)
        }
    }

    @Test("A copies the addresses, and says who has none")
    func theKeySaysHowMany() {
        #expect(copied("6 A")?.said == "1 adress kopierad")
        #expect(copied("3 A")?.said == "2 adresser kopierade, 1 person utan adress")
        let none = Driving.state(Folders.contacts).pressing("6 / 'cecilia' Enter A")
        #expect(none.message == .nobodyHasAddress(1))
        #expect(Driving.state(Folders.contacts).pressing("5 A").message == .label(.noPeopleHere))
        #expect(Driving.state(Folders.empty).pressing("5 A").message == .label(.nothingToCopy))
    }

    @Test("y copies the title in a list and the address under the cursor of a card")
    func theValueIsCopied() {
        #expect(copied("6 y")?.text == "Anna Prov")
        // The cursor stops at the organisations, the address, the telephone.
        #expect(copied("6 Enter j j y").map { [$0.text, $0.said] } == ["anna@example.org", "Kopierat: e-post"])
        #expect(copied("6 Enter j j j y")?.text == "+358 00 000")
        #expect(copied("6 Enter y")?.text == "utredare, Provverket")
        #expect(copied("3 Enter r y")?.text == copied("3 y")?.text)
    }

    @Test("Y copies the card as Markdown, and once more as vCard where it is of somebody")
    func theCardIsCopied() throws {
        let state = Driving.state(Folders.contacts)
        let card = try #require(copied("6 Y", state))
        #expect(card.text.hasPrefix("# Anna Prov\n"))
        #expect(card.text.contains("| \(scene.say(.contactKind(.email))) | anna@example.org |"))
        #expect(card.said.contains("Y igen: vCard"))
        var again = state
        again.press("6 Y")
        #expect(
            again.press("Y") == [
                .copy(Copied(content: .vCards([RecordName(.people, "anna")]), said: "Kopierat: kort som vCard"))
            ])
        // Another key between begins anew, and so does another card.
        #expect(copied("6 Y y Y", state)?.text == card.text)
        #expect(copied("6 Y j Y", state)?.text.hasPrefix("# Bertil") == true)
        #expect(copied("5 Y Y", state)?.text == copied("5 Y", state)?.text)
    }

    @Test("A card as Markdown has the words of its page, and no mark of a record's own means anything")
    func markdownKeepsTheWords() {
        for collection in RecordCollection.allCases {
            for position in 0..<min(6, Driving.kompetens.count(collection)) {
                let scene = Driving.state().scene!
                let target = Target(Driving.kompetens.name(in: collection, at: position))
                let text = MarkdownCard(target, in: scene).text
                let page = Pages.record(target.record, in: scene)
                let unescaped = text.filter { $0 != "\\" }
                for word in page.lines.flatMap(\.spans).flatMap({ $0.text.split(separator: " ") }) where word != "·" {
                    #expect(unescaped.contains(word.filter { $0 != "\\" }), "\(target.record): \(word)")
                }
                #expect(text.hasPrefix("# "))
            }
        }
        #expect(Markdown.escaped("# *a* | <b> [c](d)") == "\\# \\*a\\* \\| \\<b> \\[c\\](d)")
    }

    @Test("A person's affiliations stand latest first, those that are over last, and a person without contact data says so")
    func affiliationsStandLatestFirst() {
        let page = Driving.state(Folders.contacts, Size(width: 140, height: 45)).pressing("6").screen
        let now = page.range(of: "utredare, Provverket")?.lowerBound
        let past = page.range(of: "chef, Provbolaget; Ab")?.lowerBound
        #expect(now != nil && past != nil && now! < past!)
        #expect(Driving.state(Folders.contacts).pressing("6 / 'cecilia' Enter").screen.contains("Inga i den här mappen."))
    }
}

extension String {
    /// Where a text first occurs.
    fileprivate func range(of text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
