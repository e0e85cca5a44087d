import Front
import Model
import TUI

/// The timeline with twenty thousand projects, and a day of a hundred rooms: a key with its picture.
enum Timelines {
    static func run(projects: Int = 20_000) {
        timeline(projects)
        day(rooms: 100, sessions: 770)
    }

    private static func timeline(_ count: Int) {
        var generator = Generator(seed: 2)
        let files = generator.files(projects: count)
        var builder = WorkspaceBuilder()
        builder.add(path: "rest.json", bytes: Bytes(files.rest))
        builder.add(path: "projects.json", bytes: Bytes(files.projects))
        let workspace = builder.finish(titlesIn: ["sv"])
        for size in [Size(width: 160, height: 48), Size(width: 300, height: 100)] {
            heading("A timeline of \(count) projects, \(size.width)×\(size.height)")
            var state = start(workspace, size)
            row("opened", Measure(runs: 1) { state.update(.input(.key("7"))) })
            frame("drawn folded", [], &state)
            // What is found is unfolded, and with it all projects.
            for key: Key in ["/", "a", "Enter"] { _ = state.update(.input(.key(key))) }
            frame("down (j), and drawn", ["j"], &state)
            frame("a page down, and drawn", ["Ctrl-d"], &state)
            frame("pan (L H), and drawn", ["L", "H"], &state)
            frame("zoom (+ -), and drawn", ["+", "-"], &state)
            frame("to the end and back (G g g), and drawn", ["G", "Home"], &state)
        }
    }

    /// A conference of that many rooms; five minutes to ten to begin with.
    private static func day(rooms: Int, sessions: Int) {
        var builder = WorkspaceBuilder()
        builder.add(path: "day.json", bytes: Bytes(Array(DayGenerator(seed: 3).records(rooms: rooms, sessions: sessions).utf8)))
        let workspace = builder.finish(titlesIn: ["sv"])
        for size in [Size(width: 80, height: 24), Size(width: 200, height: 60)] {
            heading("A day of \(rooms) rooms and \(sessions) sessions, \(size.width)×\(size.height)")
            var state = start(workspace, size)
            row("opened", Measure(runs: 1) { state.update(.input(.key("8"))) })
            frame("drawn", [], &state)
            frame("down (j), and drawn", ["j"], &state)
            frame("to the room beside (l), and drawn", ["l"], &state)
            frame("minutes a row (+ -), and drawn", ["+", "-"], &state)
            frame("next form (V), and drawn", ["V"], &state)
        }
    }

    private static func start(_ workspace: Workspace, _ size: Size) -> State {
        var state = State(
            settings: State.Settings(language: Swedish()), size: size,
            clock: .told(LocalTime(day: Day(number: 20_000), hour: 9, minute: 55)))
        _ = state.update(.loaded(workspace))
        return state
    }

    private static func frame(_ name: String, _ keys: [Key], _ state: inout State) {
        var run = 0
        let measure = Measure(runs: 30) {
            if !keys.isEmpty { _ = state.update(.input(.key(keys[run % keys.count]))) }
            run += 1
            return state.draw()
        }
        row(name, measure)
    }
}
