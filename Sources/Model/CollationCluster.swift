/// A letter with the marks on it, as an alphabet sees them: what is a letter there is one, and the other marks are accents.
///
/// The marks come in the order that Unicode calls canonical, so that one letter is the same in each of its spellings.
struct CollationCluster {
    enum Base {
        case nothing
        /// A letter, or a sign that stands for some of them (… for three dots).
        case letter(CollationLetter, count: Int)
        case symbol(UInt32)
        case other(UInt32, isCapital: Bool)
    }

    private(set) var base: Base
    /// The weights of the marks.
    private(set) var marks: [UInt8] = []

    /// More marks on one letter than any language has are taken so many at a time: nothing is quadratic in them.
    static let mostMarks = 30

    init(_ scalar: Unicode.Scalar?, _ following: [Unicode.Scalar], in alphabet: CollationAlphabet) {
        var marks = following.flatMap { CollationMarks.parts(of: $0) }
        guard let scalar else {
            base = .nothing
            self.marks = Self.ordered(marks).map(CollationMarks.weight)
            return
        }
        var small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        let isCapital = small != scalar
        marks.insert(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars.dropFirst(), at: 0)
        let parts = CollationMarks.parts(of: small)
        small = parts[0]
        marks = Self.ordered(parts.dropFirst() + marks)
        if let place = Self.letterMark(of: small, marks, in: alphabet), let letter = alphabet.composed(small, marks[place]) {
            small = letter
            marks.remove(at: place)
        }
        base = Self.base(small, isCapital: isCapital, in: alphabet)
        self.marks = marks.map(CollationMarks.weight)
    }

    private static func base(_ small: Unicode.Scalar, isCapital: Bool, in alphabet: CollationAlphabet) -> Base {
        if let letter = alphabet.letter(small) { return .letter(isCapital ? letter.of(form: CollationLetter.capital) : letter, count: 1) }
        if let symbol = CollationSymbols.letter(small) { return .letter(symbol, count: CollationSymbols.count(small)) }
        switch small.properties.generalCategory {
        case _ where small.properties.isDefaultIgnorableCodePoint: return .nothing
        case .control, .surrogate: return .nothing
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
            .otherPunctuation,
            .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .spaceSeparator, .lineSeparator, .paragraphSeparator:
            return .symbol(small.value)
        default: return .other(small.value, isCapital: isCapital)
        }
    }

    /// The mark that makes another letter of this one: the first that can, if no mark of its kind stands between.
    private static func letterMark(of letter: Unicode.Scalar, _ marks: [Unicode.Scalar], in alphabet: CollationAlphabet) -> Int? {
        marks.indices.first { place in
            let kind = marks[place].properties.canonicalCombiningClass
            return alphabet.composed(letter, marks[place]) != nil
                && !marks[..<place].contains { $0.properties.canonicalCombiningClass == kind }
        }
    }

    /// Marks by their combining class; those of one class stay as they were.
    private static func ordered(_ marks: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard marks.count > 1 else { return marks }
        var ordered: [Unicode.Scalar] = []
        for mark in marks {
            let kind = mark.properties.canonicalCombiningClass
            let place = ordered.lastIndex { $0.properties.canonicalCombiningClass <= kind }.map { $0 + 1 } ?? 0
            ordered.insert(mark, at: place)
        }
        return ordered
    }
}
