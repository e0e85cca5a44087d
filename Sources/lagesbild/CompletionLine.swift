import Front
import Model
import Storage

/// A command line that a shell wants completed.
struct CompletionLine {
    /// All words of the line, spelled as they were typed.
    let words: [String]

    /// What is to be seen of the folder that the line is about; nil where there is none.
    var scene: Scene? {
        let named = value(of: "--folder").map(Self.expanded) ?? environment("LAGESBILD_FOLDER")
        let folder = named.map { Folder($0) } ?? currentFolder().flatMap { Folder.nearest(from: $0) }
        guard let folder, folder.isWorkspace else { return nil }
        let look = Look()
        return Scene(folder.load(titlesIn: [look.chosenNames]), look.settings, look.clock.now)
    }

    /// The collection that was named; what follows an option is its value.
    var collection: RecordCollection? {
        let flags = ["--json", "--csv", "--markdown", "--ids"]
        for (index, word) in words.enumerated() where index > 1 && !word.hasPrefix("-") {
            if words[index - 1].hasPrefix("--"), !flags.contains(words[index - 1]) { continue }
            if let collection = CollectionArgument.collection(word) { return collection }
        }
        return nil
    }

    private func value(of option: String) -> String? {
        guard let place = words.firstIndex(of: option), words.indices.contains(place + 1) else { return nil }
        return words[place + 1]
    }

    /// A path with the home in place of `~`, and without the quotes and backslashes that the shell itself would take away.
    private static func expanded(_ path: String) -> String {
        if path.hasPrefix("~/"), let home = environment("HOME") { return home + expanded(String(path.dropFirst())) }
        return String(path.filter { !"\"'\\".contains($0) })
    }
}
