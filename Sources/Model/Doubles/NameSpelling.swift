/// A name as it is compared: its words in small letters, whatever stands between them, in no order.
struct NameSpelling {
    let text: String
    let words: [Word]
    /// The same for the same words in any order.
    let key: UInt64
    /// The same for the same letters with or without blanks.
    let joined: UInt64
    /// A bit for each letter and for each word that occurs, so that most pairs are told apart at a glance.
    let glance: Glance
    let count: Int

    struct Glance {
        let letters: UInt64
        let words: UInt64
        let count: Int
        /// Whether one of the words is a single letter.
        let hasInitial: Bool

        /// False for most names that are not alike: they have other letters, and nothing in common that has a letter beside it.
        @inline(__always) func mayBeLike(_ other: Glance) -> Bool {
            abs(count - other.count) <= 2 && (letters ^ other.letters).nonzeroBitCount <= 4
                || (hasInitial || other.hasInitial) && words & other.words != 0
        }
    }

    struct Word {
        let letters: [UInt32]
        let hash: UInt64
        /// Whether it is a number or has one in it: numbers are never slips of one another.
        let hasDigits: Bool
    }

    /// Of longer texts the beginning is compared.
    static let mostLetters = 120
    private static let mostWords = 8

    /// Nil for a text without letters.
    init?(_ text: String) {
        var words: [Word] = []
        var word: [UInt32] = []
        var joined = Self.seed
        var mask: UInt64 = 0
        var count = 0
        func finish() {
            if !word.isEmpty { words.append(Word(word)) }
            word.removeAll()
        }
        Folding.forEachLetter(of: String(text.unicodeScalars.prefix(Self.mostLetters * 2))) { letter in
            guard count < Self.mostLetters else { return }
            guard Self.isPartOfWord(letter.lower) else { return finish() }
            word.append(letter.lower)
            joined = Self.mix(joined ^ UInt64(letter.lower))
            mask |= 1 << UInt64(letter.lower & 63)
            count += 1
        }
        finish()
        guard !words.isEmpty else { return nil }
        if words.count > Self.mostWords { words = Array(words.prefix(Self.mostWords)) }
        (self.text, self.words, self.joined, self.count) = (text, words, joined, count)
        glance = Glance(
            letters: mask, words: words.reduce(0) { $0 | 1 << ($1.hash & 63) }, count: count,
            hasInitial: words.contains { $0.letters.count == 1 })
        key = words.reduce(0) { $0 &+ $1.hash }
    }

    private static func isPartOfWord(_ letter: UInt32) -> Bool {
        if letter < 0x80 { return letter >= 0x61 && letter <= 0x7A || letter >= 0x30 && letter <= 0x39 }
        guard let properties = Unicode.Scalar(letter)?.properties else { return false }
        return properties.isAlphabetic || properties.numericType != nil
    }

    static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Spreads what differs in a few bits over all.
    @inline(__always) static func mix(_ value: UInt64) -> UInt64 {
        var value = (value ^ value >> 31) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 29) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 32
    }

    /// What is near another name has one of its keys: the words but one, and that one without one of its letters, or as it is.
    func forEachNearKey(_ body: (UInt64) -> Void) {
        for word in words where word.letters.count >= Self.shortestSlip && word.letters.count <= Self.longestWord && !word.hasDigits {
            let rest = Self.mix(key &- word.hash)
            body(Self.mix(rest ^ word.hash))
            for left in word.letters.indices {
                // Of the same letters in a row it does not matter which one is left out.
                if left > 0 && word.letters[left] == word.letters[left - 1] { continue }
                body(Self.mix(rest ^ word.hash(without: left)))
            }
        }
    }

    /// A shorter word with another letter is another word.
    static let shortestSlip = 4
    /// A longer one is no word.
    static let longestWord = 40
}

extension NameSpelling.Word {
    fileprivate init(_ letters: [UInt32]) {
        self.letters = letters
        hash = Self.hash(letters, without: nil)
        hasDigits = letters.contains { $0 >= 0x30 && $0 <= 0x39 }
    }

    fileprivate func hash(without left: Int) -> UInt64 { Self.hash(letters, without: left) }

    private static func hash(_ letters: [UInt32], without left: Int?) -> UInt64 {
        var hash = NameSpelling.seed
        for index in letters.indices where index != left { hash = (hash ^ UInt64(letters[index])) &* 0x0000_0100_0000_01B3 }
        return NameSpelling.mix(hash)
    }
}
