import Model
import SampleData
import Testing

/// Workspaces that are generated for the tests, and read as the program reads a folder.
enum Generated {
    static let usual = SampleWorkspace(seed: 1, today: day("2026-03-12"))

    static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

    /// The project's folder, three above this file.
    static let project = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

    static func read(_ sample: SampleWorkspace) -> Workspace {
        var builder = WorkspaceBuilder()
        for file in sample.files where file.path.hasSuffix(".json") { builder.add(path: file.path, bytes: Bytes(file.bytes)) }
        return builder.finish(titlesIn: ["sv"])
    }

    static func atlas(_ sample: SampleWorkspace, _ workspace: Workspace) -> Atlas {
        let maps = workspace.info.maps.map { path in
            Atlas.Source(
                path: path,
                bytes: sample.files.first { $0.path == path }.map { .success(Bytes($0.bytes)) } ?? .failure(.init(reason: "missing")))
        }
        return Atlas(maps, workspace)
    }

    /// A workspace with what it was made for, generated and read once for all tests.
    struct Case: Sendable, CustomTestStringConvertible {
        let seed: UInt64
        let today: Day
        let sample: SampleWorkspace
        let workspace: Workspace

        var testDescription: String { "seed \(seed), \(today)" }
    }

    /// Fifty seeds with days that are hard for a calendar: leap days, New Year, weekends, the Sundays when clocks change.
    static let many: [Case] = {
        let days = [
            "2026-03-12", "2024-02-29", "2028-02-29", "2025-12-31", "2026-01-01", "2027-01-03", "2026-03-14", "2026-03-15", "2026-03-29",
            "2026-10-25", "2026-10-24", "2025-10-26", "2000-02-29", "1999-12-31", "2023-07-15", "2026-04-22", "2020-12-28", "2021-01-04",
            "9900-12-31", "1000-01-01", "0000-01-01", "9999-12-31", "2026-10-21", "2100-03-01", "2030-03-30",
        ]
        return (0..<50).map { index in
            let (seed, asked) = (UInt64(index) * 0x1234_5678_9ABC + 1, day(days[index % days.count]))
            let sample = SampleWorkspace(seed: seed, today: asked)
            // Days too far away are taken for the nearest possible.
            let today = min(max(asked, SampleWorkspace.days.lowerBound), SampleWorkspace.days.upperBound)
            return Case(seed: seed, today: today, sample: sample, workspace: read(sample))
        }
    }()
}

extension Forum {
    /// The one day of the forum, where it is one.
    var exactDay: Day? {
        guard let first = when?.first, when?.last == first else { return nil }
        return first
    }
}
