/// Why there is no screen, in a sentence for standard error; the exit status is 69.
enum ScreenError: Error, Hashable, CustomStringConvertible {
    case noTerminal
    case cannotPlaceTheCursor(terminal: String)
    case notDescribed(terminal: String)
    case ncursesFailed

    var description: String {
        switch self {
        case .noTerminal:
            "Standard input or output is no terminal; --print shows a screen without one."
        case .cannotPlaceTheCursor(let terminal):
            "The terminal “\(terminal)” cannot place its cursor, so nothing can be drawn on it."
        case .notDescribed(let terminal):
            "Neither TERM “\(terminal)” nor xterm-256color, xterm, linux or vt100 is in the terminfo database; ncurses-base has them."
        case .ncursesFailed:
            "The terminal could not be taken: there is too little memory, or there are too few file descriptors."
        }
    }
}
