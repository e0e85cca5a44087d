import TUI

/// What woke the program.
enum LoopEvent {
    case input(Input)
    /// The screen has another size; it has been measured.
    case resized
    /// The program was stopped and continued; the terminal has been taken again.
    case resumed
    /// A signal asks the program to end (SIGINT, SIGTERM, SIGHUP), or the terminal's window was closed (SIGHUP).
    case terminate(signal: CInt)
    /// A worker has something to hand over.
    case workerDone
    /// One of the descriptors that the caller watches can be read.
    case readable(CInt)
    /// The time that the caller asked for has come.
    case tick
}

/// What the program answers to an event.
enum LoopAction: Equatable {
    case proceed
    /// Stop until the shell continues us.
    case suspend
    case leave(status: CInt)
}
