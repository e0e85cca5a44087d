import Front

/// Why there is no screen; the exit status is 69.
enum ScreenError: Error, Hashable {
    case noTerminal
    case cannotPlaceTheCursor(terminal: String)
    case notDescribed(terminal: String)
    case ncursesFailed

    /// The sentence for standard error.
    var phrase: Phrase {
        switch self {
        case .noTerminal: .noTerminal
        case .cannotPlaceTheCursor(let terminal): .terminalCannotMove(terminal)
        case .notDescribed(let terminal): .terminalNotDescribed(terminal)
        case .ncursesFailed: .terminalFailed
        }
    }
}
