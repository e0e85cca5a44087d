import Exchange
import Front
import Glibc
import Storage
import TUI

/// A file that was asked for from within the dashboard.
struct ExportFile {
    let request: ExportRequest

    /// The path that is meant: `~` is the home folder, and all else begins where the program was started.
    var path: String {
        guard request.path == "~" || request.path.hasPrefix("~/"), let home = environment("HOME") else { return request.path }
        return home + request.path.dropFirst()
    }

    /// Writes the file; what is said of it.
    func write(_ state: State) -> Event {
        if !request.mayReplace, unsafe access(path, F_OK) == 0 { return .fileExists(request.path) }
        guard let text = text(state) else { return .notice(.label(.noMaps)) }
        if case .failure(let error) = WholeFile.write(Array(text.utf8), to: path) {
            return .notice(.cannotBeWritten(request.path, reason: error.reason))
        }
        return .notice(.exported(request.path, request.records.count))
    }

    private func text(_ state: State) -> String? {
        let sheet = request.table.flatMap { table in state.scene.map { RecordSheet(table.view, positions: table.rows, in: $0) } }
        switch request.format {
        case .markdown: return sheet.map { Self.text($0.markdown, end: "\n") } ?? request.text
        case .csv: return sheet.map { Self.text($0.csv, end: RecordSheet.lineEnd) }
        case .json: return sheet.map { Self.text($0.json, end: "\n") }
        case .vCard: return state.scene.map { VCard.text(of: request.records, in: $0) }
        case .svg:
            let (colours, _) = Themes.choose(Themes.light)
            return state.mapFigure.map { SVGMap($0, theme: colours, size: Self.size).text }
        }
    }

    private static func text(_ lines: [String], end: String) -> String {
        var text = ""
        for line in lines { text += line + end }
        return text
    }

    /// The size that `lagesbild export` gives a map.
    private static let size = Size(width: 1000, height: 1200)
}
