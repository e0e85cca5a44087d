import Model
import TUI

/// Everything that has a time, in lanes along one axis from decades to minutes.
struct TimelinePane: Pane {
    var filter = ""
    var shown: (rows: Int, of: Int) { (0, 0) }
    mutating func refresh(in scene: Scene, size: Size) {}
    func commands(in scene: Scene) -> [Command] { [] }
    mutating func perform(_ command: Command, in scene: Scene, _ selection: inout Selection) -> Reaction { .ignored }
    mutating func click(at point: Point, in scene: Scene, _ selection: inout Selection) {}
    func draw(on surface: inout Surface, in scene: Scene, isFocused: Bool) {}
}
