import Model
import TUI

/// Where one is: a screen, a record or what is related to it; with the panes that show it.
struct Place: Sendable {
    enum Kind: Sendable, Equatable {
        case screen(ScreenKind)
        case record(Target)
        case related(RecordName)
        /// Records that may be one.
        case doubles
        /// The find box with what it has found.
        case find
    }

    let kind: Kind
    var panes: [any Pane]
    /// The pane that has the keyboard.
    var focus = 0
    /// True while the focused pane has the whole screen.
    var isZoomed = false
    /// The pane from which the keyboard came to the detail.
    var master = 0
    /// What was chosen in the place before, to be chosen again when this one is left.
    var cameFrom: Selection?

    init(_ kind: Kind, cameFrom: Selection? = nil) {
        self.kind = kind
        self.cameFrom = cameFrom
        switch kind {
        case .screen(.overview): panes = [MatrixPane(), PagePane(.selection), PagePane(.programme)]
        case .screen(.regions): panes = [TablePane(.regions), PagePane(.selection), MapPane()]
        case .screen(.forums): panes = [TablePane(.forums), PagePane(.selection), TablePane(.series)]
        case .screen(.teams): panes = [TablePane(.teams), PagePane(.selection)]
        case .screen(.projects): panes = [TablePane(.projects), PagePane(.selection)]
        case .screen(.contacts): panes = [TablePane(.contacts), PagePane(.selection)]
        case .screen(.timeline): panes = [TimelinePane(), PagePane(.selection)]
        case .screen(.day): panes = [DayPane(), PagePane(.selection, isAboutSessions: true)]
        case .screen(.problems): panes = [PagePane(.problems)]
        case .record(let target): panes = [PagePane(.record(target), isAboutSessions: true), PagePane(.related(target.record))]
        case .related(let name): panes = [PagePane(.related(name))]
        case .doubles: panes = [PagePane(.doubles)]
        case .find: panes = [FindPane(), PagePane(.selection, isAboutSessions: true)]
        }
    }

    var isScreen: Bool { if case .screen = kind { true } else { false } }

    /// Whose keys hide the general ones here: the leading pane's, whichever has the keyboard.
    var keyContext: Keymap.Context? { panes[0].keyContext }

    /// The pane that follows the one with the cursor: the detail of a list.
    static let detail = 1
    /// The pane of the regions' map.
    static let map = 2

    /// The panes in the order in which the keyboard goes through them, which is that in which they stand.
    var order: [Int] { kind == .screen(.regions) ? [0, Self.map, Self.detail] : Array(panes.indices) }
}
