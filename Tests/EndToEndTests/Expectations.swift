/// What the tests look for on the screen, in one place: they are about the terminal, not about the words.
enum Expected {
    /// The workspace that is shown.
    static let folder = "sample-data/kompetens"
    /// A name in the first picture, at every size.
    static let name = "Birkaland"
    /// What the last line begins with while the folder is being read.
    static let reading = "Läser"
    /// Arguments after the folder, so that the names do not depend on the locale that a test sets.
    static let arguments = ["--language", "sv", "--names", "sv"]

    static let down = Keys(bytes: "j", tmux: "Down")
    static let quit = Keys(bytes: "Q", tmux: "Q")

    /// Keys as a terminal sends them and as tmux names them.
    struct Keys {
        var bytes: String
        var tmux: String
    }

    enum Status {
        static let noFolder: Int32 = 66
        static let noTerminal: Int32 = 69
    }
}
