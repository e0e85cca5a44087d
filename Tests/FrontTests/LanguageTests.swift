import Model
import TUI
import Testing

@testable import Front

@Suite("What the interface says, in every language")
struct LanguageTests {
    static let tags = Languages.all.map(\.tag)

    /// The labels that stand in columns: before what is missing, and the sentences after it.
    static let columnLabels = Array(Label.allCases.prefix { $0 != .unknown })

    @Test("Every label is said", arguments: tags)
    func everyLabelIsSaid(tag: String) throws {
        let language = try #require(Languages.language(tag))
        for label in Label.allCases { expectText(language.say(label), "\(label)") }
    }

    @Test("Every term is said", arguments: tags)
    func everyTermIsSaid(tag: String) throws {
        let language = try #require(Languages.language(tag))
        for term in Example.terms { expectText(language.say(term), "\(term)") }
    }

    @Test("Every phrase is said, and keeps what it is given", arguments: tags)
    func everyPhraseIsSaid(tag: String) throws {
        let language = try #require(Languages.language(tag))
        for said in Example.phrases {
            let text = language.say(said.phrase)
            expectText(text, "\(said.phrase)")
            for word in said.kept { #expect(text.contains(word), "\(said.phrase) leaves out \(word): \(text)") }
        }
    }

    @Test("Every command has a name and a help", arguments: tags)
    func everyCommandIsSaid(tag: String) throws {
        let language = try #require(Languages.language(tag))
        for command in Command.allCases {
            expectText(language.name(of: command), command.rawValue)
            expectText(language.help(of: command), command.rawValue)
        }
    }

    @Test("No two commands have the same name or help", arguments: tags)
    func commandsAreToldApart(tag: String) throws {
        let language = try #require(Languages.language(tag))
        #expect(Set(Command.allCases.map(language.name)).count == Command.allCases.count)
        #expect(Set(Command.allCases.map(language.help)).count == Command.allCases.count)
    }

    @Test("No two states, and no two kinds of note, have the same word", arguments: tags)
    func wordsAreToldApart(tag: String) throws {
        let language = try #require(Languages.language(tag))
        #expect(Set(Progress.State.allCases.map { language.say(.state($0)) }).count == Progress.State.allCases.count)
        #expect(Set(Note.Kind.allCases.map { language.say(.noteKind($0)) }).count == Note.Kind.allCases.count)
        #expect(Set(RecordCollection.allCases.map { language.say(.collection($0)) }).count == RecordCollection.allCases.count)
    }

    @Test("Two languages share at most a fifth of their labels")
    func languagesDiffer() {
        for (index, one) in Languages.all.enumerated() {
            for other in Languages.all[(index + 1)...] {
                let shared = Label.allCases.filter { one.say($0) == other.say($0) }
                #expect(shared.count * 5 <= Label.allCases.count, "\(one.tag) and \(other.tag) share \(shared)")
                let commands = Command.allCases.filter { one.help(of: $0) == other.help(of: $0) }
                #expect(commands.isEmpty, "\(one.tag) and \(other.tag) share \(commands)")
            }
        }
    }

    @Test("A label fits into its column of 15 cells with a blank after it", arguments: tags)
    func labelsFit(tag: String) throws {
        let language = try #require(Languages.language(tag))
        for label in Self.columnLabels { expectWidth(language.say(label), 14) }
        for kind in Person.ContactPoint.Kind.allCases { expectWidth(language.say(.contactKind(kind)), 14) }
    }

    @Test("A state is a word of at most nine cells", arguments: tags)
    func statesFit(tag: String) throws {
        let language = try #require(Languages.language(tag))
        for state in Progress.State.allCases { expectWidth(language.say(.state(state)), 9) }
    }

    @Test("A command's name leaves room for others in the key bar", arguments: tags)
    func commandNamesFit(tag: String) throws {
        let language = try #require(Languages.language(tag))
        for command in Command.allCases { expectWidth(language.name(of: command), 12) }
    }

    @Test("A command's help is read whole in a window of 80 columns", arguments: tags)
    func helpFits(tag: String) throws {
        let language = try #require(Languages.language(tag))
        for command in Command.allCases { expectWidth(language.help(of: command), 41) }
    }

    @Test("A command's help begins with a capital and has no full stop", arguments: tags)
    func helpIsALine(tag: String) throws {
        let language = try #require(Languages.language(tag))
        for command in Command.allCases {
            let help = language.help(of: command)
            #expect(help.first?.isUppercase == true, "\(help)")
            #expect(help.last != ".", "\(help)")
        }
    }

    @Test("A problem is a sentence: it begins with no blank and ends with one full stop", arguments: tags)
    func problemsAreSentences(tag: String) throws {
        let language = try #require(Languages.language(tag))
        for fault in Example.faults {
            let sentence = language.sentence(of: fault)
            expectText(sentence, "\(fault)")
            #expect(sentence.hasSuffix(".") && !sentence.hasSuffix(".."), "\(sentence)")
        }
    }

    @Test("A problem is told in other words in each language")
    func problemsAreTranslated() {
        for fault in Example.faults {
            #expect(Set(Languages.all.map { $0.sentence(of: fault) }).count == Languages.all.count, "\(fault)")
        }
    }

    @Test("Counts take the form that their number asks for")
    func countsAreInflected() {
        #expect(Swedish().say(.areaCount(1)) == "1 område")
        #expect(Swedish().say(.areaCount(9)) == "9 områden")
        #expect(Finnish().say(.areaCount(1)) == "1 alue")
        #expect(Finnish().say(.areaCount(9)) == "9 aluetta")
        #expect(English().say(.areaCount(1)) == "1 area")
        #expect(Finnish().say(.collectionCount(.forums, 27)) == "27 foorumia")
        #expect(Swedish().say(.collectionCount(.forums, 27)) == "27 forum")
        #expect(English().say(.collectionCount(.people, 0)) == "0 people")
        #expect(Finnish().say(.withoutDay(5)) == "5:n päivä ei tiedossa")
    }

    @Test("What is not known is said with the count")
    func unknownIsSaid() {
        let forums = Phrase.stepForums(step: "Forum", count: 27, withoutDay: 27)
        #expect(Swedish().say(forums) == "Forum: 27 forum, dag okänd")
        #expect(Finnish().say(forums) == "Forum: 27 foorumia, päivä ei tiedossa")
        #expect(English().say(forums) == "Forum: 27 forums, day unknown")
        let regions = Phrase.expectedRegions(step: "Lab", expected: "8", of: 9, known: 0)
        #expect(Swedish().say(regions) == "Lab: 8 av 9 områden, vilka okänt")
        #expect(Finnish().say(regions) == "Lab: 9 alueesta 8, ei tiedossa mitkä")
        #expect(English().say(regions) == "Lab: 8 of 9 areas, which ones unknown")
    }

    @Test("Numbers are spelled as each language spells them")
    func numbersAreSpelled() {
        #expect(Swedish().number(85736) == "85\u{202F}736")
        #expect(Swedish().number(-17.7, decimals: 1) == "−17,7")
        #expect(Finnish().number(1234567.25, decimals: 2) == "1\u{202F}234\u{202F}567,25")
        #expect(English().number(-17.7, decimals: 1) == "−17.7")
        #expect(Swedish().say(.percent("−17,7")) == "−17,7\u{A0}%")
        #expect(Finnish().say(.percent("−17,7")) == "−17,7\u{A0}%")
        #expect(English().say(.percent("−17.7")) == "−17.7%")
    }

    @Test("A language is found by any spelling of its tag")
    func languagesAreFound() {
        #expect(Languages.language("sv_SE.UTF-8")?.tag == "sv")
        #expect(Languages.language("fi-FI")?.tag == "fi")
        #expect(Languages.language("EN")?.tag == "en")
        #expect(Languages.language("C.UTF-8") == nil)
    }

    private func expectText(_ text: String, _ name: String) {
        #expect(!text.isEmpty, "\(name) is not said")
        #expect(text.first != " " && text.last != " " && !text.contains("  ") && !text.contains("Optional("), "\(name): “\(text)”")
    }

    private func expectWidth(_ text: String, _ most: Int) { #expect(text.cellWidth <= most, "“\(text)” has \(text.cellWidth) cells") }
}
