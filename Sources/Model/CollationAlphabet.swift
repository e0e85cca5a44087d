/// The alphabet by which words are put in order: Swedish and Finnish end alike in å ä ö, and differ in the letters of their neighbours.
///
/// To a Finn ŋ is a kind of n and þ a letter of its own; to a Swede ŋ is one, þ is th, and œ a kind of ö.
public enum CollationAlphabet: Sendable, CaseIterable {
    case swedish, finnish

    /// The alphabet of the first of these languages (BCP 47); Swedish for any other than Finnish.
    public init(of languages: [String]) {
        let first = languages.first ?? ""
        self = first == "fi" || first.utf8.starts(with: "fi-".utf8) ? .finnish : .swedish
    }

    /// The letters of U+0000 to U+017F, of which nearly every title is made, by their number.
    var latin: [CollationLetter] {
        switch self {
        case .swedish: Self.swedishLatin
        case .finnish: Self.finnishLatin
        }
    }

    private static let swedishLatin = CollationLetter.latin(of: .swedish)
    private static let finnishLatin = CollationLetter.latin(of: .finnish)

    /// The letter that this small one and a mark on it are in this alphabet; nil where the mark is but an accent.
    func composed(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
        switch (letter, mark.value) {
        case ("a", 0x30A): "å"
        case ("a", 0x308): "ä"
        case ("o", 0x308): "ö"
        case ("u", 0x308): "ü"
        case ("u", 0x30B) where self == .swedish: "ű"
        case ("e", 0x328) where self == .swedish: "ę"
        case ("o", 0x30B) where self == .swedish: "ő"
        case ("o", 0x302) where self == .swedish: "ô"
        default: nil
        }
    }

    /// A small letter without a mark, or one that has a place of its own in this alphabet; nil for what is no Latin letter.
    func letter(_ small: Unicode.Scalar) -> CollationLetter? {
        switch small {
        case "a"..."z": .plain(small)
        case "å": .ringedA
        case "ä": .dottedA
        case "æ": .dottedA.accented(2)
        case "ö": .dottedO
        case "ø": .dottedO.accented(2)
        case "ü": .plain("y").accented(2)
        case "ı": .plain("i").next(1)
        case "ə": .plain("e").next(1)
        case "ĸ": .plain("q").next(1)
        case "ł": .plain("l").marked(CollationMarks.stroke)
        case "ħ": .plain("h").marked(CollationMarks.stroke)
        case "ß": .plain("s").marked(CollationMarks.ligature).followed(by: "s")
        default: self == .swedish ? swedish(small) : finnish(small)
        }
    }

    private func swedish(_ small: Unicode.Scalar) -> CollationLetter? {
        switch small {
        case "đ": .plain("d").accented(2)
        case "ð": .plain("d").accented(3)
        case "þ": .plain("t").of(form: CollationLetter.varied).followed(by: "h")
        case "ű": .plain("y").accented(3)
        case "ę": .dottedA.accented(3)
        case "ő": .dottedO.accented(3)
        case "œ": .dottedO.accented(4)
        case "ô": .dottedO.accented(5)
        case "ǥ": .plain("g").next(1)
        case "ŋ": .plain("n").next(1)
        case "ŧ": .plain("t").next(1)
        case "ʒ": .plain("z").next(1)
        default: nil
        }
    }

    private func finnish(_ small: Unicode.Scalar) -> CollationLetter? {
        switch small {
        case "đ": .plain("d").marked(CollationMarks.bar)
        case "ð": .plain("d").marked(CollationMarks.ligature)
        case "þ": .plain("z").next(1)
        case "œ": .plain("o").marked(CollationMarks.ligature).followed(by: "e")
        case "ǥ": .plain("g").marked(CollationMarks.bar)
        case "ŋ": .plain("n").marked(CollationMarks.bar)
        case "ŧ": .plain("t").marked(CollationMarks.bar)
        case "ʒ": .plain("z").marked(CollationMarks.bar)
        default: nil
        }
    }
}
