import Model
import TUI

/// A forum's day: time downwards, its rooms side by side.
struct DayPane: Pane {
    var filter = ""
    var shown: (rows: Int, of: Int) { (0, 0) }
    var keyContext: Keymap.Context? { .day }
    mutating func refresh(in scene: Scene, size: Size) {}
    func commands(in scene: Scene) -> [Command] { [] }
    mutating func perform(_ command: Command, in scene: Scene, _ selection: inout Selection) -> Reaction { .ignored }
    mutating func click(at point: Point, in scene: Scene, _ selection: inout Selection) {}
    func draw(on surface: inout Surface, in scene: Scene, isFocused: Bool) {}
}
