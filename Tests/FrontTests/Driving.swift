import Model
import Storage
import TUI
import Testing

@testable import Front

/// What the tests of the dashboard share: the sample data, a fixed day, keys by their names, pictures as text.
enum Driving {
    /// The project's folder, three above this file.
    static let project = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    static let kompetens = Folder("\(project)/sample-data/kompetens").load(titlesIn: ["sv"])
    /// The maps of the sample data.
    static let atlas = Folder("\(project)/sample-data/kompetens").loadMaps(of: kompetens)
    static let today = Day("2026-11-21")!
    static let sizes = [Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 140, height: 45)]

    /// A workspace of texts, as if they had been read from files of these paths.
    static func workspace(_ files: KeyValuePairs<String, String>) -> Workspace {
        var builder = WorkspaceBuilder()
        for (path, text) in files { builder.add(path: path, bytes: Bytes(Array(text.utf8))) }
        return builder.finish()
    }

    /// The maps of a workspace of these tests.
    private static func atlas(of workspace: Workspace) -> Atlas {
        if workspace.info.maps == Folders.mapped.info.maps { return Folders.mappedAtlas }
        return workspace.info.maps.isEmpty ? Atlas([], workspace) : atlas
    }

    /// The dashboard on a workspace, before the first key.
    static func state(
        _ workspace: Workspace = kompetens, _ size: Size = Size(width: 80, height: 24), _ language: any Language = Swedish(),
        names: String? = nil, isPlain: Bool = false, now: String? = nil
    ) -> State {
        let clock = Clock.told(now.flatMap { LocalTime($0) } ?? LocalTime(day: today, hour: 12, minute: 0))
        var state = State(settings: State.Settings(language: language, names: names, isPlain: isPlain), size: size, clock: clock)
        _ = state.update(.loaded(workspace))
        _ = state.update(.paired(workspace.doubles()))
        _ = state.update(.indexed(FindIndex(workspace)))
        _ = state.update(.mapped(atlas(of: workspace)))
        return state
    }
}

extension State {
    /// Presses keys, in the notation of `--keys`, and says what they asked of the outside.
    @discardableResult mutating func press(_ notation: String, _ location: SourceLocation = #_sourceLocation) -> [Effect] {
        guard case .success(let keys) = Key.sequence(notation) else {
            Issue.record("\(notation) is no sequence of keys", sourceLocation: location)
            return []
        }
        return keys.flatMap { update(.input(.key($0))) }
    }

    /// The state that keys lead to.
    func pressing(_ notation: String, _ location: SourceLocation = #_sourceLocation) -> State {
        var state = self
        state.press(notation, location)
        return state
    }

    var rows: [String] { draw().rows() }
    var screen: String { rows.joined(separator: "\n") }

    /// The picture without the answer to the last key.
    var quiet: Surface {
        var state = self
        state.message = nil
        return state.draw()
    }

    /// The words on the screen, so that what is wrapped or set apart by blanks reads on.
    var words: String { rows.flatMap { $0.split(separator: " ") }.joined(separator: " ") }
}

extension Size: CustomTestStringConvertible {
    public var testDescription: String { "\(width)x\(height)" }
}

/// Numbers that look random and are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Expects two pictures to look the same, and shows the first rows in which they do not.
func expectSame(_ one: Surface, _ other: Surface, _ comment: String, _ location: SourceLocation = #_sourceLocation) {
    if one == other { return }
    Issue.record("\(comment)\n\(difference(text(of: other), text(of: one)))", sourceLocation: location)
}

/// A picture as its rows, a line `---` and the styles of each row.
func text(of surface: Surface) -> [String] { surface.rows() + ["---"] + surface.styleRuns() }

/// The first rows that differ, what was expected marked with - and what is there with +.
func difference(_ expected: [String], _ found: [String], most: Int = 5) -> String {
    let rows = (0..<max(expected.count, found.count)).filter { row in
        !expected.indices.contains(row) || !found.indices.contains(row) || expected[row] != found[row]
    }
    let shown = rows.prefix(most).flatMap { row in
        [(expected, "-"), (found, "+")].compactMap { rows, mark in rows.indices.contains(row) ? "\(row + 1) \(mark) \(rows[row])" : nil }
    }
    return (shown + (rows.count > most ? ["… and \(rows.count - most) rows more"] : [])).joined(separator: "\n")
}
