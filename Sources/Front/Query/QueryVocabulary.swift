import Model

/// The names of fields and words in every language, as queries spell them.
struct QueryVocabulary: Sendable {
    /// Names without blanks, hyphens, diacritics and capitals.
    private var fields: [String: FieldName] = [:]
    private var has: Set<String> = ["has"]
    private var unknown: Set<String> = []
    private var dates: [String: RelativeDays] = [:]
    private var units: [String: [String: RelativeDays.Unit]] = [:]

    /// Made when it is first asked for.
    static let shared = QueryVocabulary(Languages.all)

    init(_ languages: [any Language]) {
        // A stable name comes before what a language calls another field.
        for language in languages.reversed() {
            for field in FieldName.allCases { fields[Self.spelling(language.say(.field(field)))] = field }
            has.insert(Self.spelling(language.say(.queryHas)))
            unknown.insert(Self.spelling(language.say(.unknown)))
            for days in RelativeDays.allCases { dates[Self.spelling(language.say(.relativeDays(days)))] = days }
            for unit in RelativeDays.Unit.allCases {
                for name in language.say(.timeUnit(unit)).split(separator: " ") { units[language.tag, default: [:]][String(name)] = unit }
            }
        }
        for field in FieldName.allCases { fields[Self.spelling(field.rawValue)] = field }
    }

    func field(_ name: String) -> FieldName? { fields[Self.spelling(name)] }
    func isHas(_ name: String) -> Bool { has.contains(Self.spelling(name)) }
    /// True for the word that stands where nothing is known.
    func isUnknown(_ word: String) -> Bool { unknown.contains(Self.spelling(word)) }
    func days(_ words: String) -> RelativeDays? { dates[Self.spelling(words)] }

    /// A unit of time by its letters: in the interface's language first, since `v` is a week in one and a year in another.
    func unit(_ letters: String, _ language: String) -> RelativeDays.Unit? {
        let letters = letters.lowercased()
        return units[language]?[letters] ?? Languages.all.lazy.compactMap { units[$0.tag]?[letters] }.first
    }

    /// A word of the data folder as it is spelled there and in each language.
    func words(of word: FieldWord) -> [String] { [word.rawValue] + Languages.all.map { $0.say(Term(word)) } }

    /// The names of a collection, as it is spelled in the data folder and in each language.
    func words(of collection: RecordCollection) -> [String] {
        [collection.rawValue] + Languages.all.map { $0.say(.collection(collection)) }
    }

    /// The fields whose names in any language are most like what was typed.
    func nearest(to name: String, in collection: RecordCollection?) -> [FieldName] {
        let wanted = Array(Self.spelling(name).utf8.prefix(40))
        let names = fields.filter { entry in collection.map { Workspace.has(entry.value, in: $0) } ?? true }
        let ranked = names.map { (distance: Edits.between(wanted, Array($0.key.utf8)), field: $0.value) }
            .sorted { ($0.distance, $0.field.rawValue) < ($1.distance, $1.field.rawValue) }
        var nearest: [FieldName] = []
        for entry in ranked where entry.distance <= max(1, wanted.count / 3) && !nearest.contains(entry.field) {
            nearest.append(entry.field)
        }
        return Array(nearest.prefix(3))
    }

    /// Letters and digits alone, folded: "e-post" and "E post" are one name.
    static func spelling(_ name: String) -> String {
        var spelling = ""
        for letter in Folding.letters(name) {
            guard let scalar = Unicode.Scalar(letter.base), scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
                continue
            }
            spelling.unicodeScalars.append(scalar)
        }
        return spelling
    }
}

extension Term {
    /// The term of a word that the data folder spells out.
    init(_ word: FieldWord) {
        self =
            switch word {
            case .regionKind(let kind): .regionKind(kind)
            case .seriesKind(let kind): .seriesKind(kind)
            case .forumStatus(let status): .forumStatus(status)
            case .publicationKind(let kind): .publicationKind(kind)
            case .noteKind(let kind): .noteKind(kind)
            case .noteStatus(let status): .noteStatus(status)
            case .sector(let sector): .sector(sector)
            }
    }
}
