import Model

/// What has a name in the palette: a command, or a collection that a screen shows.
struct PaletteItem: Sendable, Hashable {
    let command: Command
    /// The collection that the command's screen is asked for; nil for the command as it is.
    var collection: RecordCollection?

    init(_ command: Command, _ collection: RecordCollection? = nil) {
        (self.command, self.collection) = (command, collection)
    }

    static let all = Command.allCases.map { PaletteItem($0) } + TableSource.contactCollections.map { PaletteItem(.openContacts, $0) }

    /// The stable name: of the command, or of the collection.
    var id: String { collection?.rawValue ?? command.rawValue }

    var argument: CommandArgument? { collection.map { .filter($0) } ?? command.argument }

    func name(in language: any Language) -> String {
        collection.map { language.say(.collection($0)).lowercased() } ?? language.name(of: command)
    }

    func help(in language: any Language) -> String {
        collection.map { language.say(.onScreen(.contacts, $0)) } ?? language.help(of: command)
    }

    /// All names, that of a language first.
    func names(first language: any Language) -> [String] {
        [name(in: language)] + Languages.all.filter { $0.tag != language.tag }.map { name(in: $0) } + [id]
    }
}
