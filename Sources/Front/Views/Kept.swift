/// Something of the user's that is kept between runs, outside of the data folder.
public struct Kept: Equatable, Sendable {
    /// Where it lies: settings below XDG_CONFIG_HOME, what the program remembers below XDG_STATE_HOME.
    public enum File: Equatable, Sendable {
        case views, recent
    }

    public let file: File
    public let text: String
    /// What is said when it is kept; nil for what nobody asked for, of which nobody is told either when it cannot be written.
    public let said: Phrase?
}
