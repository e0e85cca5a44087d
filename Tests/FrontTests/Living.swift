import Model
import TUI
import Testing

@testable import Front

/// What the tests of the live clock share: a forum with three rooms, and a pane that shows its clock as the day's pane does.
enum Living {
    static let id = ID<Forum>("dag")

    static let folder = Driving.workspace([
        "workspace.json": #"{"workspace": {"name": "Påhittat", "languages": ["sv"], "timeZone": "Europe/Helsinki", "synthetic": true}}"#,
        "people.json": #"{"people": [{"id": "ada", "name": "Ada Ek"}, {"id": "bo", "name": "Bo Lind"}]}"#,
        "forums.json": forum(rooms: ["Sal A", "Sal B", "Sal C"], date: "2030-03-12"),
    ])

    /// A welcome, parallel sessions, coffee, parallel sessions again, and a lunch that cannot move; what stands third in a room can be cut.
    static func forum(rooms: [String], date: String, actual: String = "") -> String {
        func session(_ name: String, _ room: String, _ minutes: Int, _ more: String = "") -> String {
            #"{"id": "\#(name)", "name": "Pass \#(name)", "room": "\#(room)", "minutes": \#(minutes)\#(more)}"#
        }
        func parallel(_ number: Int) -> String {
            rooms.enumerated().map { place, room in
                [
                    session("\(number)\(place)x", room, 30),
                    session(
                        "\(number)\(place)y", room, 30, #", "cut": \#(place + 1)"# + (place == 1 ? #", "people": [{"person": "ada"}]"# : "")
                    ),
                ].joined(separator: ", ")
            }.joined(separator: ", ")
        }
        return """
            {"forums": [{"id": "dag", "name": "En dag", "date": "\(date)", "status": "planned", "agenda": [
              {"id": "start", "kind": "plenary", "start": "\(date)T09:00", "end": "\(date)T09:20", "sessions": [{"id": "start", "name": "Inledning", "minutes": 20\(actual)}]},
              {"id": "p1", "kind": "parallel", "start": "\(date)T09:20", "end": "\(date)T10:20", "sessions": [\(parallel(1))]},
              {"id": "kaffe", "name": "Kaffe", "kind": "break", "start": "\(date)T10:20", "end": "\(date)T10:35"},
              {"id": "p2", "kind": "parallel", "start": "\(date)T10:35", "end": "\(date)T11:35", "sessions": [\(parallel(2))]},
              {"kind": "break", "fixed": true, "start": "\(date)T11:35", "end": "\(date)T12:30", "sessions": [
                {"id": "lunch", "name": "Lunch", "minutes": 55, "people": [{"person": "ada"}, {"person": "bo"}]}]}]}]}
            """
    }

    /// The program on that folder, with the cursor of the clock's pane on a slot.
    static func state(
        _ workspace: Workspace = folder, at clock: String = "2030-03-12T09:00", slot: String? = nil,
        size: Size = Size(width: 140, height: 45),
        _ language: any Language = Swedish(), isPlain: Bool = false
    ) -> State {
        var state = State(
            settings: State.Settings(language: language, isPlain: isPlain), size: size, clock: .told(LocalTime(clock)!))
        _ = state.update(.loaded(workspace))
        state.press("8")
        state.place.panes[0] = LivePane(slot: slot)
        state.place.isZoomed = true
        state.settle()
        return state
    }
}

/// The strip of the clock, and its keys: what the day's pane does with them.
struct LivePane: Pane {
    var slot: String?
    var day = 0
    var filter = ""
    private var size = Size(width: 0, height: 0)

    init(slot: String?, day: Int = 0) {
        self.slot = slot
        self.day = day
    }

    var shown: (rows: Int, of: Int) { (0, 0) }
    var keyContext: Keymap.Context? { .day }

    func clock(of scene: Scene) -> LiveClock? {
        guard let forum = scene.workspace.find(Living.id) else { return nil }
        let plans = scene.workspace.days(of: forum)
        return plans.indices.contains(day) ? LiveClock(forum: forum, plan: plans[day], scene: scene, slot: slot) : nil
    }

    mutating func refresh(in scene: Scene, size: Size) { self.size = size }
    func commands(in scene: Scene) -> [Command] { clock(of: scene)?.commands ?? [] }
    mutating func perform(_ command: Command, in scene: Scene, _ selection: inout Selection) -> Reaction {
        clock(of: scene)?.reaction(to: command) ?? .ignored
    }
    mutating func click(at point: Point, in scene: Scene, _ selection: inout Selection) {}
    func clock(in scene: Scene) -> ClockHand? { clock(of: scene).flatMap { LiveStrip($0, in: size).hand } }
    func draw(on surface: inout Surface, in scene: Scene, isFocused: Bool) {
        if let clock = clock(of: scene) { LiveStrip(clock, in: surface.size).draw(on: &surface) }
    }
}

extension State {
    /// What the clock's pane says at the top: the one number. On a low screen that is a row higher.
    var number: String { (rows[2] + rows[3]).trimmed }
    var answer: String { message.map { settings.language.say($0) } ?? "" }

    /// Puts the clock's cursor on a slot.
    mutating func point(to slot: String?) {
        place.panes[0] = LivePane(slot: slot)
        settle()
    }

    /// Lets the clock go to a time of the same day.
    mutating func wait(until clock: String) { _ = update(.clock(.told(LocalTime("2030-03-12T\(clock)")!))) }
}

extension String {
    fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
