import Model

/// Files of what is shown, by their endings.
extension State {
    /// Asks for a file of what is marked or shown: cards of people and organisations, the map, a table; in the place of a table the card.
    mutating func export(to path: String) -> Result<[Effect], Refusal> {
        guard let format = ExportRequest.Format(path: path) else {
            return .failure(Refusal(.unknownEnding(path, ExportRequest.Format.allCases.map { "." + $0.rawValue })))
        }
        let request: Result<ExportRequest, Refusal> =
            switch format {
            case .svg: .success(self.request(path, format))
            case .vCard: contacts(path)
            case .csv, .json: sheet(path, format).map { .success($0) } ?? .failure(Refusal(.label(.noTableHere)))
            case .markdown: sheet(path, format).map { .success($0) } ?? card(path)
            }
        replaceable = nil
        return request.map { [.export($0)] }
    }

    private func request(
        _ path: String, _ format: ExportRequest.Format, _ records: [RecordName] = [], table: ExportRequest.Table? = nil, text: String = ""
    ) -> ExportRequest {
        ExportRequest(path: path, format: format, records: records, table: table, text: text, mayReplace: replaceable == path)
    }

    /// The marked rows of the table that has the keyboard, else all that it shows; nil where there is no table.
    private func sheet(_ path: String, _ format: ExportRequest.Format) -> ExportRequest? {
        guard let scene, let table = shownTable else { return nil }
        let records = table.rows.map { scene.workspace.name(in: table.view.collection, at: Int($0)) }
        return request(path, format, records, table: table)
    }

    private var shownTable: ExportRequest.Table? {
        let pane = place.panes[place.focus]
        guard let workspace, let table = pane.table else { return nil }
        let marked = pane.marked.compactMap { workspace.position(of: $0).map(Int32.init) }
        return ExportRequest.Table(view: table.view, rows: marked.isEmpty ? table.rows : marked)
    }

    private func contacts(_ path: String) -> Result<ExportRequest, Refusal> {
        let shown = sheet(path, .vCard)?.records ?? subjects.map(\.record)
        let records = shown.filter { [.people, .organisations].contains($0.collection) }
        return records.isEmpty ? .failure(Refusal(.label(.noContactsToWrite))) : .success(request(path, .vCard, records))
    }

    private func card(_ path: String) -> Result<ExportRequest, Refusal> {
        guard let scene else { return .failure(Refusal(.label(.nothingToCopy))) }
        let subjects = subjects.filter { scene.workspace.find($0.record) != nil }
        let text = subjects.map { MarkdownCard($0, in: scene).text }.joined(by: "\n")
        return text.isEmpty
            ? .failure(Refusal(.label(.nothingToCopy))) : .success(request(path, .markdown, subjects.map(\.record), text: text))
    }
}
