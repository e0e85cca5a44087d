import Model

/// An openly invented workspace with something of everything: no person, organisation or place in it exists.
///
/// The same seed, day and sizes give the same bytes on every machine. There is always a forum with clock times on the day itself.
public struct SampleWorkspace: Sendable {
    /// The files in the order of their paths: `workspace.json`, records, a map.
    public let files: [SampleFile]

    /// How many projects there are unless more are wanted.
    public static let usualProjects = 40
    /// The most that each size may be.
    public static let mostProjects = 1_000_000
    public static let mostRooms = 500
    public static let mostSessions = 5_000
    /// The days that a workspace can be made for; another day is taken for the nearest of them.
    public static let days = SampleCalendar.first...SampleCalendar.last

    /// - Parameters:
    ///   - today: the day around which everything lies.
    ///   - rooms, sessions: the size of a large conference on that day and the next, beside the usual one; none where there are no rooms. It
    ///     has a session at least for each room.
    ///
    /// Sizes beyond the most, or below 0, are taken for the nearest possible.
    public init(seed: UInt64, today: Day, projects: Int = usualProjects, rooms: Int = 0, sessions: Int = 0) {
        let land = Land(seed: seed, calendar: SampleCalendar(today))
        let map = LandMap(seed: seed)
        var meetings = Meetings(land)
        let portfolio = land.projectRecords(min(max(0, projects), Self.mostProjects))
        var lists: [[SampleRecord]] = [
            land.programmeRecords(), land.regionRecords(map), land.teamRecords(), portfolio, land.organisationRecords(),
            land.personRecords(),
            land.surveyRecords() + meetings.polls, land.publicationRecords(), land.flowRecords(),
            land.noteRecords(meetings.forums, projects: portfolio.prefix(3).map(\.id)),
        ]
        let rooms = min(max(0, rooms), Self.mostRooms)
        if rooms > 0 {
            var casting = land.casting
            let large = LargeConference(land, rooms: rooms, sessions: min(max(rooms, sessions), Self.mostSessions), &casting)
            meetings.addLarge(large.forum)
            lists.append(large.people)
        }
        lists += [meetings.forums.map(\.record), meetings.seriesRecords]
        let marker = Self.marker(seed: seed, today: land.calendar.today)
        var files = [SampleFile(path: Self.markerPath, bytes: marker.file), SampleFile(path: Self.mapPath, bytes: map.file)]
        for list in lists { files += Self.files(of: list) }
        self.files = Self.sealed(files).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    private static let mapPath = "maps/fabelkusten.geojson"

    private static func marker(seed: UInt64, today: Day) -> JSONValue {
        let name = Words("Fabelkusten (påhittat exempel)", "Tarurannikko (keksitty esimerkki)", "The Fable Coast (an invented example)")
        return [
            "workspace": [
                "name": name.json, "timeZone": "Europe/Helsinki", "languages": ["sv", "fi", "en"], "maps": [.string(mapPath)],
                "synthetic": true,
                // A seed may be beyond what a number of JSON holds everywhere.
                "generated": ["seed": .string(String(seed)), "today": .string("\(today)"), "seal": .string(noSeal)],
            ]
        ]
    }

    /// Above so many, the records of a list stand in one file.
    private static let mostFiles = 500

    /// A file for each record of a collection, named after its id; one for all of very many.
    private static func files(of records: [SampleRecord]) -> [SampleFile] {
        guard let collection = records.first?.collection.rawValue else { return [] }
        func file(_ name: String, _ records: [SampleRecord]) -> SampleFile {
            let content: JSONValue = .object([collection: .list(records.map { .object($0.members) })])
            return SampleFile(path: "\(collection)/\(name).json", bytes: content.file)
        }
        if records.count > mostFiles { return [file("alla", records)] }
        return records.map { file(fileName(of: $0.id), [$0]) }
    }

    /// An id as the name of a file: everything but `a-z 0-9 - _ .` percent-encoded, and not too long.
    ///
    /// Ids of the generator differ in their first 120 bytes whatever the case, so that names do too.
    static func fileName(of id: String) -> String {
        var name = ""
        for byte in id.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "."):
                name.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                name += (digits.utf8.count < 2 ? "%0" : "%") + digits
            }
        }
        return String(name.prefix(120))
    }
}
