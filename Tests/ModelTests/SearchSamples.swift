@testable import Model

/// Texts and queries for the laws of the search, made of few letters, so that much is nearly alike.
struct SearchSamples {
    var numbers: SeededGenerator

    init(seed: UInt64) { numbers = SeededGenerator(seed: seed) }

    private static let letters = [
        "a", "å", "ä", "A", "Å", "A\u{30A}", "e", "é", "v", "w", "W", "1", "2", "-", "–", "'", "’", "ß", "ж", "Ж", "\u{AD}", "\u{200D}",
        "😀", "b", "n",
        "n", "\u{308}",
    ]
    private static let blanks = [" ", " ", " ", "\u{A0}", "\t", "  "]

    mutating func word(_ length: ClosedRange<Int> = 1...5) -> String {
        (0..<Int.random(in: length, using: &numbers)).map { _ in Self.letters.randomElement(using: &numbers)! }.joined()
    }

    /// A name of one to four words; now and then nothing.
    mutating func text() -> String {
        (0..<Int.random(in: 0...4, using: &numbers)).map { _ in word() + Self.blanks.randomElement(using: &numbers)! }.joined()
    }

    mutating func texts(_ most: Int) -> [String] { (0..<Int.random(in: 0...most, using: &numbers)).map { _ in text() } }

    /// What might be typed: words with operators, phrases, alternatives.
    mutating func typed() -> String {
        (0..<Int.random(in: 1...3, using: &numbers)).map { _ in token() }.joined(separator: Self.blanks.randomElement(using: &numbers)!)
    }

    mutating func token() -> String {
        let word = word(1...3)
        return switch Int.random(in: 0..<12, using: &numbers) {
        case 0: "!" + word
        case 1: "^" + word
        case 2: word + "$"
        case 3: "'" + word
        case 4: "\"" + word + " " + self.word(1...2) + "\""
        case 5: "^" + word + "$"
        case 6: word + " | " + self.word(1...2)
        case 7: "!^" + word
        default: word
        }
    }

    /// Signs that mean something, and signs that nobody expects.
    mutating func noise(_ length: Int) -> String {
        let signs = [
            "!", "'", "^", "$", "|", "\"", " ", "”", "’", "a", "å", "\u{308}", "\u{AD}", "\u{0}", "\n", "😀", "ж", "\u{FEFF}", " | ", "!^",
        ]
        return (0..<length).map { _ in signs.randomElement(using: &numbers)! }.joined()
    }
}

/// The search as it is defined: every letter beside every other.
enum NaiveSearch {
    /// The letters as a search sees them, without the blanks at the ends.
    static func letters(_ text: String) -> [Folding.Letter] {
        let letters = Folding.letters(text).map { letter -> Folding.Letter in
            switch letter.lower {
            case 0x77: Folding.Letter(lower: 0x76, base: 0x76)
            case 0..<0x20: Folding.Letter(lower: 0x20, base: 0x20)
            case 0x2018, 0x2019: Folding.Letter(lower: 0x27, base: 0x27)
            case 0x201C...0x201E: Folding.Letter(lower: 0x22, base: 0x22)
            default: letter
            }
        }
        let end = (letters.lastIndex { $0.base != 0x20 } ?? -1) + 1
        return Array(letters[..<end].drop { $0.base == 0x20 })
    }

    static func isAlike(_ wanted: Folding.Letter, _ found: Folding.Letter) -> Bool {
        wanted.lower == wanted.base ? wanted.base == found.base : wanted.lower == found.lower
    }

    /// Whether some word of a text, or its beginning, is a word of four letters with one slip at most, or of eight with two.
    static func isMeant(_ word: String, in text: String) -> Bool {
        let word = letters(word)
        let text = letters(text)
        let most = word.count >= 8 ? 2 : word.count >= 4 ? 1 : 0
        return most > 0
            && text.indices.contains { start in
                (start == 0 || text[start - 1].base == 0x20) && text[start].base != 0x20 && slips(word[...], text[start...], most) != nil
            }
    }

    /// How many slips, no more than `most`, tell a word from some beginning of a text: every way is tried.
    private static func slips(_ word: ArraySlice<Folding.Letter>, _ text: ArraySlice<Folding.Letter>, _ most: Int) -> Int? {
        guard let wanted = word.first else { return 0 }
        var ways: [Int?] = []
        if let letter = text.first, isAlike(wanted, letter) { ways.append(slips(word.dropFirst(), text.dropFirst(), most)) }
        if most > 0 {
            ways.append(slips(word.dropFirst(), text, most - 1).map { $0 + 1 })
            if !text.isEmpty {
                ways.append(slips(word, text.dropFirst(), most - 1).map { $0 + 1 })
                ways.append(slips(word.dropFirst(), text.dropFirst(), most - 1).map { $0 + 1 })
            }
            if let next = word.dropFirst().first, let one = text.first, let other = text.dropFirst().first, isAlike(wanted, other),
                isAlike(next, one)
            {
                ways.append(slips(word.dropFirst(2), text.dropFirst(2), most - 1).map { $0 + 1 })
            }
        }
        return ways.compactMap { $0 }.min()
    }

    /// Whether one text contains the letters of another, or begins or ends with them.
    static func contains(_ text: String, _ part: String, begins: Bool = false, ends: Bool = false) -> Bool {
        let text = letters(text)
        let part = letters(part)
        guard part.count <= text.count else { return false }
        return (0...text.count - part.count).contains { start in
            (!begins || start == 0) && (!ends || start + part.count == text.count)
                && zip(part, text[start...]).allSatisfy { isAlike($0, $1) }
        }
    }
}
