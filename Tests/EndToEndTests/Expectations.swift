/// What the tests look for on the screen, in one place: they are about the terminal, not about the words.
enum Expected {
    /// The workspace that is shown.
    static let folder = "sample-data/kompetens"
    /// A name in the first picture.
    static let name = "Kainuu"
    /// Arguments after the folder that make the picture depend on nothing but the data.
    static let arguments: [String] = []

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
