import Model

/// A table arranged from the palette: `sort -budget name`, `columns name region budget`, `group region`.
extension State {
    /// The pane whose table is meant: the one that has the keyboard, else the leading one.
    private var tablePane: Int? { [place.focus, 0].first { place.panes[$0].table != nil } }

    mutating func arrange(_ kind: CommandArgument, _ argument: String) -> Result<[Effect], Refusal> {
        guard let pane = tablePane, var view = place.panes[pane].table?.view else { return .failure(Refusal(.label(.noTableHere))) }
        var asked: [TableView.Order] = []
        for word in argument.split(separator: " ").map(String.init) {
            switch order(word, in: view.collection) {
            case .success(let order): asked.append(order)
            case .failure(let refusal): return .failure(refusal)
            }
        }
        switch kind {
        case .order: view.order = asked
        case .columns: view.columns = asked.map { asked in view.columns.first { $0.field == asked.field } ?? TableView.Column(asked.field) }
        default: view.group = asked.first?.field
        }
        place.panes[pane].show(view)
        return .success([])
    }

    /// A key to sort by: a field by its name in any language; with `-` before it, in the reversed order.
    private func order(_ word: String, in collection: RecordCollection) -> Result<TableView.Order, Refusal> {
        let isReversed = word.hasPrefix("-")
        let name = isReversed ? String(word.dropFirst()) : word
        switch Query.field(named: name, of: collection) {
        case .success(let field): return .success(TableView.Order(field, isReversed: isReversed))
        case .failure(let fault): return .failure(Refusal(fault.phrase))
        }
    }

    /// The fields that the last word of an argument can become; each row's text is the whole argument with it.
    func fields(_ typed: String, in scene: Scene) -> [Palette.Row] {
        guard let pane = tablePane, let collection = place.panes[pane].table?.view.collection else { return [] }
        let begun = typed.lastIndex(of: " ").map { typed[typed.index(after: $0)...] } ?? typed[...]
        let kept = typed.dropLast(begun.count)
        let sign = begun.hasPrefix("-") ? "-" : ""
        let wanted = QueryVocabulary.spelling(String(begun))
        let fields = Workspace.fields(of: collection).filter { field in
            let names = [scene.say(.field(field))] + Languages.all.map { $0.say(.field(field)) } + [field.rawValue]
            return names.contains { QueryVocabulary.spelling($0).hasPrefix(wanted) }
        }
        return fields.map { field in
            let name = scene.say(.field(field))
            let word = name.filter { $0.isLetter || $0.isNumber || $0 == "-" }
            return Palette.Row(text: kept + sign + word, aside: word == name ? "" : name)
        }
    }
}
