import ArgumentParser
import Front
import Model

/// What a shell completes a word with, beyond what the library knows.
extension CompletionKind {
    static let languages = CompletionKind.list(Languages.all.map(\.tag))

    static let collections = CompletionKind.list(CollectionArgument.names)

    static let themes = CompletionKind.custom { _, _, prefix in Themes.names.filter { $0.hasPrefix(prefix) } }

    static let views = CompletionKind.custom { _, _, prefix in
        KeptFiles.read(Look().chosenLanguage).views.saved.map(\.name).filter { $0.hasPrefix(prefix) }
    }

    /// The names of records that begin so: with their collection, or from the first letter of an id on without it.
    static let records = CompletionKind.custom { words, _, prefix in
        guard let scene = CompletionLine(words: words).scene else { return [] }
        if let chosen = prefix.firstIndex(of: "/").flatMap({ RecordCollection(rawValue: String(prefix[..<$0])) }) {
            return (0..<scene.workspace.count(chosen)).map { "\(scene.workspace.name(in: chosen, at: $0))" }.filter { $0.hasPrefix(prefix) }
        }
        let collections = CollectionArgument.names.map { $0 + "/" }.filter { $0.hasPrefix(prefix) }
        guard !prefix.isEmpty else { return collections }
        let ids = RecordCollection.allCases.flatMap { collection in
            (0..<scene.workspace.count(collection)).map { scene.workspace.name(in: collection, at: $0).id }.filter { $0.hasPrefix(prefix) }
        }
        // An id that several collections have is one word.
        return collections
            + ids.reduce(into: (known: Set<String>(), all: [String]())) {
                if $0.known.insert($1).inserted { $0.all.append($1) }
            }.all
    }

    /// The ids of forums that have an agenda, after `forums/` too.
    static let agendas = CompletionKind.custom { words, _, prefix in
        guard let scene = CompletionLine(words: words).scene else { return [] }
        let ids = scene.workspace.all(Forum.self).filter { !$0.agenda.isEmpty }.map(\.id)
        let collection = RecordCollection.forums.rawValue + "/"
        return (prefix.hasPrefix(collection) ? ids.map { collection + $0 } : ids).filter { $0.hasPrefix(prefix) }
    }

    /// One field of the collection that was named.
    static let field = CompletionKind.custom { words, _, prefix in
        CompletionLine(words: words).collection.map { Workspace.fields(of: $0).map(\.rawValue).filter { $0.hasPrefix(prefix) } } ?? []
    }

    /// Fields of the collection that was named: the last of a list parted by commas, which has none twice. A hyphen before it stays.
    static let fields = CompletionKind.custom { words, _, prefix in
        guard let collection = CompletionLine(words: words).collection else { return [] }
        let parts = prefix.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let sign = parts.last?.hasPrefix("-") == true ? "-" : ""
        let head = parts.dropLast().map { $0 + "," }.joined(by: "") + sign
        let taken = parts.dropLast().map { $0.hasPrefix("-") ? String($0.dropFirst()) : $0 }
        return Workspace.fields(of: collection).map(\.rawValue).filter { !taken.contains($0) }.map { head + $0 }.filter {
            $0.hasPrefix(prefix)
        }
    }
}
