import Model

extension State {
    /// What may stand where an argument is being typed; each row's text is the whole argument with it.
    func completions(of text: String, for item: PaletteItem, in scene: Scene) -> [Palette.Row] {
        switch item.argument {
        case .theme: return fitting(text, settings.themes.map { ($0, "") })
        case .language: return fitting(text, Languages.all.map { ($0.tag, $0.say(.language($0.tag))) })
        case .names:
            return fitting(text, nameTags.map { ($0, scene.say(.language($0))) })
        case .view, .newView: return fitting(text, views.saved.map { ($0.name, scene.words($0)) })
        case .context:
            let standing = contextText.isEmpty ? [] : [(contextText, ""), (scene.say(.noContext), "")]
            return fitting(text, standing) + conditions(text, nil, in: scene)
        case .filter(let collection): return conditions(text, collection, in: scene)
        case .record: return records(text, in: scene)
        case .file: return files(text)
        case .order, .columns, .group: return fields(text, in: scene)
        case .words, nil: return []
        }
    }

    /// Those of some words that what was typed occurs in, those that begin so first.
    private func fitting(_ typed: String, _ words: [(text: String, aside: String)]) -> [Palette.Row] {
        let filter = TextQuery(typed)
        let fitting = words.filter { filter.matches($0.text + " " + $0.aside) }
        let begun = fitting.filter { PaletteWord.begins($0.text, with: typed) }
        let others = fitting.filter { !PaletteWord.begins($0.text, with: typed) }
        return (begun + others).map { Palette.Row(text: $0.text, aside: $0.aside) }
    }

    /// What the last word of a query can become.
    private func conditions(_ typed: String, _ collection: RecordCollection?, in scene: Scene) -> [Palette.Row] {
        QueryCompletion.all(typed, cursor: typed.count, on: collection, in: scene).map {
            Palette.Row(text: $0.applied(to: typed).line.trimmed, aside: "")
        }
    }

    /// A file's name with each ending that says a format, as far as it is typed.
    private func files(_ typed: String) -> [Palette.Row] {
        let name = typed.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        guard !name.isEmpty else { return [] }
        func rows(_ stem: Substring, _ begun: String) -> [Palette.Row] {
            ExportRequest.Format.allCases.map(\.rawValue).filter { $0.hasPrefix(begun) }.map { Palette.Row(text: "\(stem).\($0)") }
        }
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return rows(typed[...], "") }
        let ended = rows(typed[..<dot], name[name.index(after: dot)...].lowercased())
        return ended.isEmpty ? rows(typed[...], "") : ended
    }

    private static let mostRecords = 30

    /// Records by their names: first their collections, then the ids that begin or have titles as was typed.
    private func records(_ typed: String, in scene: Scene) -> [Palette.Row] {
        guard let slash = typed.firstIndex(of: "/"), let collection = RecordCollection(rawValue: String(typed[..<slash])) else {
            return fitting(typed, RecordCollection.allCases.map { ($0.rawValue + "/", scene.say(.collection($0))) })
        }
        let wanted = TextQuery(String(typed[typed.index(after: slash)...]))
        var rows: [Palette.Row] = []
        for position in 0..<scene.workspace.count(collection) where rows.count < Self.mostRecords {
            let name = scene.workspace.name(in: collection, at: position)
            let title = scene.text(scene.workspace.title(in: collection, at: position))
            if wanted.matches(name.id + " " + title) { rows.append(Palette.Row(text: "\(name)", aside: title)) }
        }
        return rows
    }
}
