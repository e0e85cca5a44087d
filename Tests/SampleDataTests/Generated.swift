import Model
import SampleData

/// Workspaces that are generated for the tests.
enum Generated {
    static let usual = SampleWorkspace(seed: 1, today: day("2026-03-12"))

    static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
}
