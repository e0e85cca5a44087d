import Glibc
import Model

/// Finding names among a million, and among twenty thousand; beside them fzf over the same lines, with the same rows found.
enum Finding {
    static func run() {
        var generator = NameGenerator(seed: 1)
        search((0..<1_000_000).map { _ in generator.name() }, "names", besideFzf: true)
        search((0..<20_000).map { _ in generator.project() }, "projects' names", besideFzf: false)
    }

    /// What is typed, and how fzf wants it: with --exact a plain word of its own is what 'word is here.
    private static let queries: [(shape: String, typed: String, toFzf: String)] = [
        ("two words in any order", "lund anna", "lund anna"), ("'exact", "'marja", "marja"), ("^prefix", "^karl", "^karl"),
        ("suffix$", "backa$", "backa$"), ("!not", "holm !lund", "holm !lund"), ("a | b", "soder | norr", "soder | norr"),
    ]

    private static func search(_ names: [String], _ title: String, besideFzf: Bool) {
        heading("Finding among \(names.count) \(title)")
        let building = Measure(runs: 3) { FoldedTexts(names) }
        let texts = FoldedTexts(names)
        row("folding them", building, "\(texts.byteCount) bytes kept")
        let fzf = besideFzf ? Fzf(lines: names) : nil
        if besideFzf, fzf == nil { print("fzf is not on the PATH: nothing to compare with.") }
        for (shape, typed, toFzf) in queries {
            let found = search(TextQuery(typed), texts)
            var note = "\(found.hits.count) found"
            let ours = Measure(runs: 7) { search(TextQuery(typed), texts) }
            if let fzf {
                let rows = fzf.filter(toFzf)
                let theirs = Measure(runs: 3) { fzf.filter(toFzf) }
                let isSame = rows == found.hits.map { names[Int($0.entry)] }
                let ratio = (theirs.shortest / ours.shortest).rounded()
                note +=
                    ", fzf \(theirs.shortest / .milliseconds(1)) ms, \(isSame ? "the same rows" : "OTHER ROWS (\(rows.count))"): \(ratio) times"
            }
            row("\(shape): \(typed)", ours, note)
        }
        for typed in ["a", "an", "lndholm", "helsngifors", "zzzz", "qxqxqxqxqx"] {
            let found = search(TextQuery(typed), texts)
            row("\(found.manner): \(typed)", Measure(runs: 5) { search(TextQuery(typed), texts) }, "\(found.hits.count) found")
        }
    }

    /// A search in slices, as between keys.
    private static func search(_ query: TextQuery, _ texts: FoldedTexts) -> TextSearch {
        var search = TextSearch(query, in: texts)
        while !search.isDone { search.proceed(entries: 20_000) }
        return search
    }
}

/// fzf as a filter of lines that stand in a file: the whole process, from its start to its last row.
private struct Fzf {
    private let path: String

    init?(lines: [String]) {
        guard Self.output(of: "command -v fzf").isEmpty == false else { return nil }
        path = "/tmp/lagesbild-names-\(getpid())"
        guard let file = fopen(path, "w") else { return nil }
        for line in lines { fputs(line + "\n", file) }
        fclose(file)
    }

    /// The lines that are found, in their order.
    func filter(_ query: String) -> [String] {
        Self.output(of: "FZF_DEFAULT_OPTS= fzf --exact -i --no-sort --filter '\(query)' < \(path)").split(separator: "\n").map(String.init)
    }

    private static func output(of command: String) -> String {
        guard let pipe = popen(command, "r") else { return "" }
        defer { pclose(pipe) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&part, 1, part.count, pipe), count > 0 { bytes += part[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Makes names as they are in the North, always the same for a seed: none is anybody's. v and w are one letter here and two for fzf: no name has
/// either.
private struct NameGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func name() -> String {
        switch next(4) {
        case 0: "\(pick(Self.places))\(pick(Self.ends)) \(pick(Self.kinds))"
        case 1: "\(pick(Self.given)) \(pick(Self.given)) \(surname())"
        case 2: "\(pick(Self.given))-\(pick(Self.given)) \(surname())"
        default: "\(pick(Self.given)) \(surname())-\(surname())"
        }
    }

    mutating func project() -> String {
        "\(pick(Self.qualities)) \(pick(Self.matters)) i \(pick(Self.places))\(pick(Self.ends)) \(2010 + next(20))"
    }

    private mutating func surname() -> String { pick(Self.places) + pick(Self.tails) }

    /// A number below `bound` (SplitMix64).
    private mutating func next(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ mixed >> 31) % UInt64(bound))
    }

    private mutating func pick(_ words: [String]) -> String { words[next(words.count)] }

    private static let given = [
        "Anna", "Marja", "Karl", "Åsa", "Östen", "Pär", "Pia", "Liisa", "Jörgen", "Gösta", "Elin", "Hannele", "Markku", "Birgitta", "Sören",
        "Leena", "Ingrid", "Tero", "Märta", "Jyrki", "Beata", "Nils", "Katarina", "Pekka", "Åke", "Sofia", "Olli", "Annika", "Karin",
        "Heikki",
    ]
    private static let places = [
        "Lund", "Berg", "Söder", "Norr", "Öster", "Häger", "Björk", "Gran", "Mäki", "Kallio", "Ny", "Lehto", "Helsing", "Ström", "Sjö",
        "Eng",
        "Ahl", "Nord", "Fors", "Dal", "Hög", "Koski", "Ranta", "Åker", "Äppel", "Hall", "Sand", "Niemi",
    ]
    private static let tails = [
        "ström", "berg", "holm", "nen", "lä", "kulla", "mark", "backa", "gren", "lund", "fors", "la", "man", "dahl",
    ]
    private static let ends = ["fors", "köping", "stad", "backa", "hamn", "näs", "ås", "holm", "ö", "järi", "lahti", "sund"]
    private static let kinds = ["kommun", "bibliotek", "skola", "förening", "kaupunki", "museum", "folkhögskola", "teater", "kirjasto"]
    private static let qualities = ["Hållbar", "Östra", "Ny", "Öppen", "Gemensam", "Grön", "Trygg", "Äkta", "Yhteinen"]
    private static let matters = ["skärgård", "energi", "hamn", "skog", "stadsodling", "bredband", "mobilisering", "rannikko"]
}
