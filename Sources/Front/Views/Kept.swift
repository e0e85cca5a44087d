/// Something of the user's that is kept between runs, outside of the data folder.
public enum Kept: Equatable, Sendable {
    /// The commands that were run from the palette, a name a line. Nobody asked for it, and nobody is told when it cannot be written.
    case recent(String)
    /// A change of the views, and what is said when it is kept.
    case views(ViewsChange, said: Phrase)

    /// Where it lies: settings below XDG_CONFIG_HOME, what the program remembers below XDG_STATE_HOME.
    public enum File: Equatable, Sendable {
        case views, recent
    }
}
