/// The forms in which a day is seen: rooms side by side, what one has chosen for oneself, or everything as plain text.
enum DayForm: Sendable, CaseIterable {
    case grid, mine, list

    var next: DayForm {
        switch self {
        case .grid: .mine
        case .mine: .list
        case .list: .grid
        }
    }

    /// What the form is called.
    var label: Label {
        switch self {
        case .grid: .dayGrid
        case .mine: .myDay
        case .list: .dayList
        }
    }
}
