import Glibc
import Model
import Testing

@testable import Storage

/// The machine's time zone database, and what a folder takes from it.
@Suite struct ZoneFilesTests {
    /// Whether this machine has a database: a bare one has none.
    static let hasDatabase = access("/usr/share/zoneinfo/Europe/Helsinki", R_OK) == 0

    @Test(
        "The rule that is built in is that of the machine's files", .enabled(if: hasDatabase),
        arguments: ["Europe/Helsinki", "Europe/Stockholm"])
    func builtInRulesAreTheFiles(name: String) throws {
        let read = try #require(ZoneFiles().zone(name))
        let rule = try #require(Zone.builtIn(name))
        #expect(read.name == name && read != rule)
        let first = Day("1997-01-01")!
        for day in stride(from: first, through: Day("2037-12-31")!, by: 1) {
            let start = rule.start(of: day)
            let isOdd = rule.length(of: day) != 86_400
            guard
                read.start(of: day) != start
                    || isOdd
                        && stride(from: 0, to: 90_000, by: 60).contains(where: {
                            read.local(start.advanced(by: $0)) != rule.local(start.advanced(by: $0))
                        })
            else { continue }
            Issue.record("\(name) differs on \(day)")
            return
        }
    }

    @Test("Every zone of the machine is read, and shows the hours of a year as they follow", .enabled(if: hasDatabase))
    func theWholeDatabaseIsRead() {
        for name in [
            "America/New_York", "America/Sao_Paulo", "Asia/Kolkata", "Asia/Gaza", "Pacific/Apia", "Africa/Casablanca", "Europe/Dublin",
            "Etc/GMT+12",
        ] {
            guard access("/usr/share/zoneinfo/\(name)", R_OK) == 0 else { continue }
            guard let zone = ZoneFiles().zone(name) else {
                Issue.record("\(name) is not read")
                continue
            }
            for hour in 0..<366 * 24 {
                let moment = Moment(seconds: 1_300_000_000).advanced(by: hour * 3600)
                let time = zone.local(moment)
                switch zone.reading(of: time) {
                case .exact(let back): #expect(back == moment)
                case .repeated(let first, let second): #expect([first, second].contains(moment))
                case .skipped: Issue.record("\(name) shows \(time), which it is said to skip")
                }
            }
        }
    }

    @Test(
        "What is no name of a zone is not looked for",
        arguments: [
            "", "..", "../passwd", "/etc/passwd", "Europe/../../../etc/passwd", "Europe/", "/Europe", "Europe//Helsinki",
            "Europe/Hel sinki", "Europe/Hel\0",
            "Åbo", "a/b/c/d/e", String(repeating: "a", count: 65), ".",
        ])
    func onlyNamesAreLookedFor(name: String) throws {
        #expect(!ZoneFiles.isName(name) && ZoneFiles().zone(name) == nil)
    }

    @Test("Folders, pipes, large files and what is no zone are no zones")
    func onlyZonesAreRead() throws {
        let folder = try TemporaryFolder()
        let files = ZoneFiles(folder: folder.path, local: "\(folder.path)/none")
        try folder.write("Text", "no zone at all")
        try folder.write("Large", "TZif2" + String(repeating: "x", count: 1 << 18))
        try folder.write("Europe/Helsinki", "broken")
        #expect(mkfifo("\(folder.path)/Pipe", 0o600) == 0)
        for name in ["Text", "Large", "Europe", "Pipe", "Missing"] { #expect(files.zone(name) == nil, "\(name)") }
        #expect(files.zone("Europe/Helsinki") == Zone.builtIn("Europe/Helsinki") && files.machine == nil)
    }

    @Test("A folder that names no zone, or none that is known, is in the machine's; one that does is not")
    func theMachinesZoneIsTheLastResort() throws {
        let zones = try TemporaryFolder()
        try zones.write("Test/Five", Self.fixed(hours: 5))
        try zones.link("local", to: "\(zones.path)/Test/Five")
        let files = ZoneFiles(folder: zones.path, local: "\(zones.path)/local")
        #expect(files.machine?.name == "Test/Five")
        for (named, offset) in [
            ("", 18_000), (#", "timeZone": "Test/Nowhere""#, 18_000), (#", "timeZone": "Europe/Stockholm""#, 3600),
            (#", "timeZone": "Test/Five""#, 18_000),
        ] {
            let folder = try TemporaryFolder()
            try folder.write(
                "workspace.json", #"{"workspace": {"name": "W"\#(named)}, "forums": [{"id": "f", "name": "F", "timeZone": "Test/Five"}]}"#)
            let workspace = folder.folder.load(zones: files)
            #expect(workspace.zone.offset(at: Moment(seconds: 0)) == offset, "\(named)")
            #expect(workspace.problems.count == (named.contains("Nowhere") ? 1 : 0))
            let forum = try #require(workspace.find(ID<Forum>("f")))
            #expect(workspace.zone(of: forum).name == "Test/Five")
        }
    }

    /// A file of a zone whose clocks never change.
    private static func fixed(hours: UInt32) -> String {
        let seconds = hours * 3600
        let header =
            Array("TZif2".utf8) + Array(repeating: 0, count: 15) + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 4]
        let block = (0..<4).map { UInt8(truncatingIfNeeded: seconds >> UInt32(24 - $0 * 8)) } + [0, 0] + Array("TST\0".utf8)
        return String(decoding: header + block + header + block, as: UTF8.self) + "\n<+0\(hours)>-\(hours)\n"
    }
}
