import Testing

@testable import Model

/// What any order of texts has to keep, for texts of all kinds.
@Suite struct CollationLawTests {
    private static let pieces =
        CollationTests.ordered + [
            "A\u{30A}", "å", "A", "a", "é", "É", "ê\u{301}", "ế", "O\u{323}\u{308}", "Ö\u{323}", "\u{AD}", "\u{200B}", "\u{301}", "\u{344}",
            "007", "12", "0",
            " ", "–", "…", "😀", "\\", "\"", "\u{A0}", "ÿ", "×", "÷", "þ", "ß", "ẞ", "ss", "œ", "Ŋ", "Łódź", "Ж", "й", "ά", "検", "\u{1}",
            "\n", "€", "²", "½", "İ",
            "\u{FFFD}", "\u{10FFFF}", "e\u{308}\u{301}\u{323}",
        ]

    /// Texts of up to three pieces, the same in each run.
    private static func texts(_ count: Int) -> [String] {
        var generator = SeededGenerator(seed: 11)
        return (0..<count).map { _ in
            (0..<Int.random(in: 0...3, using: &generator)).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
        }
    }

    @Test(
        "It is a total order: of two texts one is first or both are alike, and what is before the middle is before the end",
        arguments: CollationAlphabet.allCases)
    func itIsATotalOrder(_ alphabet: CollationAlphabet) {
        let keys = Self.texts(120).map { CollationKey($0, alphabet) }
        for one in keys {
            #expect(!(one < one))
            for other in keys {
                #expect([one < other, other < one, one == other].count { $0 } == 1)
                if one == other { #expect(one.hashValue == other.hashValue) }
            }
        }
        let sorted = keys.sorted()
        for (index, key) in sorted.enumerated() { for later in sorted[index...] { #expect(!(later < key)) } }
    }

    @Test("Only texts of the same letters are alike, and those are however they are spelled", arguments: CollationAlphabet.allCases)
    func onlyTheSameLettersAreAlike(_ alphabet: CollationAlphabet) {
        let texts = Self.texts(400)
        let keys = texts.map { CollationKey($0, alphabet) }
        var alike = 0
        for one in texts.indices {
            for other in texts.indices where one < other {
                let same = Self.visible(texts[one]) == Self.visible(texts[other])
                #expect((keys[one] == keys[other]) == same, "\(texts[one].debugDescription) and \(texts[other].debugDescription)")
                if same { alike += 1 }
            }
        }
        #expect(alike > 20)
    }

    /// The characters that are seen, numbers without leading zeros; a comparison of characters knows the spellings of one.
    private static func visible(_ text: String) -> [Character] {
        var seen = String.UnicodeScalarView()
        var isBroken = false
        for scalar in text.unicodeScalars {
            let isNothing = scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .control && scalar != "\n"
            if isNothing {
                isBroken = true
                continue
            }
            let isDigit = "0"..."9" ~= scalar
            // A number ends where something unseen stands in it: its two halves are two numbers.
            if isBroken, isDigit, let last = seen.last, "0"..."9" ~= last { seen.append("|") }
            isBroken = false
            if isDigit, seen.last == "0", seen.dropLast().last.map({ "0"..."9" ~= $0 }) != true { seen.removeLast() }
            seen.append(scalar)
        }
        return Array(String(seen))
    }

    @Test("A letter and the marks after it are the letter with the marks, in each order that Unicode calls the same")
    func composedIsDecomposed() {
        let spellings = [
            ["Å", "A\u{30A}", "\u{212B}"], ["ö\u{323}", "o\u{323}\u{308}", "o\u{308}\u{323}", "ọ\u{308}"],
            ["ế", "ê\u{301}", "e\u{302}\u{301}"],
            ["ű", "u\u{30B}"], ["ǆ\u{301}", "ǆ\u{301}"], ["ș", "s\u{326}"], ["й", "и\u{306}"], ["ΰ", "ϋ\u{301}", "υ\u{308}\u{301}"],
            ["ǯ", "ʒ\u{30C}"],
            ["İ", "I\u{307}"], ["ǘ", "ü\u{301}", "u\u{308}\u{301}"],
        ]
        for alphabet in CollationAlphabet.allCases {
            for letters in spellings {
                for letter in letters {
                    #expect(CollationKey("x\(letter)y", alphabet) == CollationKey("x\(letters[0])y", alphabet), "\(letters[0])")
                }
            }
            for scalar in (0xC0..<0x460).compactMap(Unicode.Scalar.init) + (0x1E00..<0x1F00).compactMap(Unicode.Scalar.init) {
                let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
                let parts = CollationMarks.parts(of: small)
                var text = String.UnicodeScalarView()
                text.append(contentsOf: parts)
                #expect(String(text) == String(small), "the parts of \(small) are not \(small)")
                #expect(CollationKey(String(text), alphabet) == CollationKey(String(small), alphabet), "\(small)")
            }
        }
    }

    @Test("A prefix comes first", arguments: CollationAlphabet.allCases)
    func aPrefixComesFirst(_ alphabet: CollationAlphabet) {
        for text in Self.texts(300) {
            for longer in ["a", " b", "-", "ö", "検"] {
                #expect(
                    CollationKey(text, alphabet) < CollationKey(text + longer, alphabet), "\(text.debugDescription) before its \(longer)")
            }
        }
    }

    @Test("Numbers stand by their value, however many digits they have and however many zeros they begin with")
    func numbersStandByTheirValue() {
        var keys: [CollationKey] = []
        for digits in [1, 2, 9, 19, 20, 99, 238, 239, 240, 241, 254, 255, 256, 300, 65_536, 70_000] {
            let low = "1" + String(repeating: "0", count: digits - 1)
            let high = String(repeating: "9", count: digits)
            for number in [low, high] {
                let key = CollationKey("Forum \(number) b")
                #expect(key == CollationKey("Forum 000\(number) b"))
                if let last = keys.last { #expect(last < key) }
                keys.append(key)
            }
        }
        #expect(CollationKey("Forum 0") == CollationKey("Forum 000") && CollationKey("Forum 0") < CollationKey("Forum 1"))
    }

    @Test("Hostile texts are sorted too, and in time that grows with their length", .timeLimit(.minutes(1)))
    func hostileTextsAreSorted() {
        let million = 100_000
        let hostile = [
            String(repeating: "\u{308}", count: million), "a" + String(repeating: "\u{301}\u{323}", count: million / 2),
            String(repeating: "9", count: million),
            String(repeating: "9 ", count: million / 2), String(repeating: "é", count: million), String(repeating: "Å", count: million),
            String(repeating: "\u{0}", count: million), String(repeating: "😀", count: million / 4),
            String(decoding: [0xED, 0xA0, 0x80, 0xC3], as: UTF8.self),
        ]
        var order = CollationOrder()
        for text in hostile { order.append(Text(text), in: []) }
        let keys = hostile.map { CollationKey($0) }
        let sorted = order.sorted().map { Int($0) }
        #expect(sorted.sorted() == Array(hostile.indices))
        for (one, next) in zip(sorted, sorted.dropFirst()) { #expect(keys[one] <= keys[next]) }
    }

    @Test("Bytes that are no UTF-8 neither crash nor reach beyond the text")
    func brokenBytesStayWithinTheText() {
        for bytes: [UInt8] in [[0xC3], [0x61, 0xC3], [0xC3, 0x28], [0xFF, 0xC5], [0xC0, 0x80], [0xE2, 0x80]] {
            let alone = weights(of: bytes, in: 0..<bytes.count)
            #expect(alone == weights(of: bytes + [0xA5, 0x62], in: 0..<bytes.count))
            #expect(alone == weights(of: Array(String(decoding: bytes, as: UTF8.self).utf8), in: nil))
        }
    }

    private func weights(of bytes: [UInt8], in range: Range<Int>?) -> [UInt8] {
        var writer = CollationWriter(.swedish)
        let kept = Bytes(bytes)
        withExtendedLifetime(kept) { writer.append(kept.view, range ?? 0..<bytes.count) }
        return writer.weights
    }

    @Test("Texts that are sorted together stand as their keys do, however they are spelled", arguments: CollationAlphabet.allCases)
    func manyAreSortedAsTheirKeys(_ alphabet: CollationAlphabet) {
        let texts = Self.texts(500)
        var order = CollationOrder(alphabet)
        for text in texts { order.append(Text(text), in: ["sv"]) }
        let sorted = order.sorted().map(Int.init)
        let keys = texts.map { CollationKey($0, alphabet) }
        for (one, next) in zip(sorted, sorted.dropFirst()) {
            #expect(keys[one] < keys[next] || keys[one] == keys[next] && one < next, "\(texts[one]) before \(texts[next])")
        }
        #expect(sorted.sorted() == Array(texts.indices))
    }
}
