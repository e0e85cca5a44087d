import Model
import TUI

/// What happened.
public enum Event: Sendable {
    case input(Input)
    case resized(Size)
    /// How high a cell of the terminal is, in its widths, where the terminal says so.
    case cellShape(Double)
    /// A folder was read; the first look comes before the whole.
    case loaded(Workspace)
    /// The maps of the folder were read, after its records.
    case mapped(Atlas)
    /// The words of the folder that was read last are ready to be searched.
    case indexed(FindIndex)
    /// The records that may be one were looked for.
    case paired([DoublePair])
    /// Nothing else is to be done: what is under way may go on.
    case proceed
    /// Time has gone by.
    case clock(Clock)
    /// What was kept by earlier runs was read.
    case kept(Views, recent: [String])
    /// The views were kept: all that there are now.
    case viewsKept(Views)
    /// What was kept cannot be read, and is not written for that: why.
    case viewsUnread(Phrase)
    /// A file that was to be written is there already: asked for again, it is replaced.
    case fileExists(String)
    /// The edge has something to say, such as which terminal it fell back to.
    case notice(Phrase)
}

/// What is asked of the outside. Data, so that a test can expect it.
public enum Effect: Equatable, Sendable {
    case quit
    case suspend
    case reload
    /// Paint everything anew: something else has written on the terminal.
    case redraw
    case mouse(Bool)
    /// Put something on the clipboard, and tell which way it went.
    case copy(Copied)
    /// Write a file of what is shown, and tell how that went.
    case export(ExportRequest)
    /// Keep something of the user's for the next run.
    case keep(Kept)
    /// Draw in another theme from now on.
    case theme(String)
}
