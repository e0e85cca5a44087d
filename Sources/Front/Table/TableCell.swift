import Model
import TUI

/// A field of a record in words.
public struct TableCell: Sendable, Equatable {
    /// What a table shows: many references are counted.
    public var text: String
    /// Every value, for where there is room: below the table, in files.
    public var whole: String
    public var style = Style.text
    /// True where the text is shorter than what is known.
    public var isCounted = false

    public var span: Page.Span { Page.Span(text, style) }
}

extension Scene {
    /// References that take more room than this together are counted instead.
    private static let mostNamed = 32

    /// A field of the record at a position of its collection, in words. Empty where nothing is known.
    public func cell(_ field: FieldName, of collection: RecordCollection, at position: Int) -> TableCell {
        let values = workspace.values(of: field, in: collection, at: position)
        let texts = values.map { words($0, of: field) }.filter { !$0.isEmpty }
        let whole = texts.joined(by: " · ")
        var cell = TableCell(text: whole, whole: whole, style: style(field, of: collection, at: position, values.first))
        if texts.count > 1, case .record(let name) = values[0], whole.cellWidth > Self.mostNamed {
            cell.text = say(.collectionCount(name.collection, texts.count))
            cell.isCounted = true
        }
        // That there is none recorded does not say that there was none.
        if field.kind == .count, values.first?.estimate == 0 { cell.text = "–" }
        if collection == .forums, field == .date || field == .status, texts.isEmpty { cell.text = say(.unknown) }
        if collection == .forums, field == .status {
            cell.text = "\(StateMark.glyph(StateMark.state(workspace.all(Forum.self)[position].status))) \(cell.text)"
        }
        if field == .name, whole.isEmpty { cell.text = workspace.name(in: collection, at: position).id }
        return cell
    }

    /// One value of a field in words: amounts with their currency, dates as tables write them.
    public func words(_ value: FieldValue, of field: FieldName) -> String {
        switch value {
        case .text(let text): self.text(text)
        case .code(let code): field == .country ? say(.country(code)) : code
        case .word(let word): words(word)
        case .date(let date): short(date)
        case .number(let quantity):
            if field.kind == .share { quantity.estimate.map { percent($0) } ?? "" } else { number(quantity) ?? "" }
        case .money(let money): self.money(money)
        case .record(let name): title(name)
        }
    }

    /// A word of the data folder in the language.
    public func words(_ word: FieldWord) -> String {
        switch word {
        case .regionKind(let kind): say(.regionKind(kind))
        case .seriesKind(let kind): say(.seriesKind(kind))
        case .forumStatus(let status): say(.forumStatus(status))
        case .publicationKind(let kind): say(.publicationKind(kind))
        case .noteKind(let kind): say(.noteKind(kind))
        case .noteStatus(let status): say(.noteStatus(status))
        case .sector(let sector): say(.sector(sector))
        }
    }

    /// The heading of a column: the first names the collection.
    public func heading(of field: FieldName, in collection: RecordCollection) -> String {
        if field == .name { return say(.collection(collection)) }
        let name = say(.field(field))
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    private func style(_ field: FieldName, of collection: RecordCollection, at position: Int, _ first: FieldValue?) -> Style {
        switch field {
        case .name:
            guard collection == .regions, let programme else { return .text }
            return workspace.all(Region.self)[position].programmes.contains(ID(programme.id)) ? .text : .muted
        case .status where collection == .forums:
            return StateMark.style(StateMark.state(workspace.all(Forum.self)[position].status))
        case .change: return (first?.estimate ?? 0) < 0 ? .warning : .good
        default:
            if case .date(let date) = first, collection == .forums { return date.hasKnownDays ? .text : .muted }
            switch field.kind {
            case .date, .record, .code, .word: return .muted
            case .count: return (first?.estimate ?? 0) == 0 ? .muted : .text
            case .text, .number, .share, .money: return .text
            }
        }
    }
}
