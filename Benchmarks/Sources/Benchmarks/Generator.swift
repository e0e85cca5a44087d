/// Makes projects with invented names, always the same for a seed, each of the same number of bytes.
struct Generator {
    /// The bytes of a project, its comma and line end among them.
    static let bytesPerProject = 800
    static let regionCount = 20
    static let organisationCount = 50

    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A file of so many projects, and one of the regions and organisations that they name.
    mutating func files(projects count: Int) -> (projects: [UInt8], rest: [UInt8]) {
        var projects = Array("{\"projects\": [\n".utf8)
        projects.reserveCapacity(count * Self.bytesPerProject + 32)
        for number in 0..<count {
            projects += project(number)
            projects += Array((number + 1 < count ? ",\n" : " \n").utf8)
        }
        projects += Array("]}\n".utf8)
        let regions = (0..<Self.regionCount).map { "{\"id\": \"region-\($0)\", \"name\": \"Trakt \($0)\", \"kind\": \"region\"}" }
        let organisations = (0..<Self.organisationCount).map { "{\"id\": \"organisation-\($0)\", \"name\": \"Sällskapet \($0)\"}" }
        let rest = """
            {"regions": [\(regions.joined(separator: ",\n"))],
             "organisations": [\(organisations.joined(separator: ",\n"))]}
            """
        return (projects, Array(rest.utf8))
    }

    private mutating func project(_ number: Int) -> [UInt8] {
        let year = 2015 + number % 10
        let swedish = "\(pick(Self.qualities)) \(pick(Self.matters)) i \(pick(Self.places)) \(year)"
        let finnish = "\(pick(Self.laadut)) \(pick(Self.aiheet)), \(pick(Self.places))"
        let partners = (0..<next(3)).map { _ in
            "{\"organisation\": \"organisation-\(next(Self.organisationCount))\", \"role\": \"partner\"}"
        }
        let head = """
            {"id": "projekt-\(number)", "name": {"sv": "\(swedish)", "fi": "\(finnish)"}, "regions": ["region-\(next(Self.regionCount))"], \
            "lead": "organisation-\(next(Self.organisationCount))", "partners": [\(partners.joined(separator: ", "))], \
            "period": "\(year)-0\(1 + next(9))/\(year + 1 + next(3))-1\(next(3))", "status": "pågående", \
            "budget": {"amount": \(10_000 + next(900_000)), "currency": "EUR"}, "fund": "ESF+", "tags": ["\(pick(Self.tags))"], \
            "sources": [{"title": "Påhittade registret", "url": "https://example.org/\(number)"}], "summary": {"sv": "
            """
        let tail = "\"}}"
        var project = Array(head.utf8)
        // Sentences fill the project up; where a letter of two bytes would be cut, points do.
        let end = Self.bytesPerProject - 2 - tail.utf8.count
        while project.count < end {
            let word = Array((pick(Self.words) + " ").utf8)
            project += project.count + word.count <= end ? word : Array(repeating: UInt8(ascii: "."), count: end - project.count)
        }
        return project + Array(tail.utf8)
    }

    /// A number below `bound` (SplitMix64).
    private mutating func next(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ mixed >> 31) % UInt64(bound))
    }

    private mutating func pick(_ words: [String]) -> String { words[next(words.count)] }

    private static let qualities = ["Hållbar", "Östra", "Levande", "Ny", "Öppen", "Gemensam", "Grön", "Trygg", "Äkta"]
    private static let matters = ["vårdkedja", "skärgård", "energi", "skolväg", "hamn", "skog", "stadsodling", "kollektivtrafik"]
    private static let laadut = ["Kestävä", "Älykäs", "Avoin", "Yhteinen", "Uusi", "Turvallinen", "Vihreä"]
    private static let aiheet = ["liikenne", "rannikko", "kirjasto", "koulu", "energia", "hoitoketju", "metsä"]
    private static let places = ["Norrvik", "Lehtola", "Björkås", "Mäntylä", "Sandhamra", "Koivulahti", "Åsunda"]
    private static let tags = ["klimat", "vård", "skola", "kultur"]
    private static let words = [
        "samarbetet", "mellan", "trakterna", "prövas", "öppet", "och", "utvärderas", "årligen", "hankkeessa", "kehitetään", "palveluja",
        "yhdessä", "asukkaiden", "kanssa", "tavoitteena", "on", "vähentää", "päästöjä",
    ]
}
