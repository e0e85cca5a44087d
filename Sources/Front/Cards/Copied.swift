import Model

/// Something for the clipboard, and what is said of it when it is there.
public struct Copied: Equatable, Sendable {
    /// What is copied.
    public enum Content: Equatable, Sendable {
        case text(String)
        /// The cards of people and organisations, for address books.
        case vCards([RecordName])
    }

    public let content: Content
    public let said: String
}

/// A file that is asked for of what is shown.
public struct ExportRequest: Equatable, Sendable {
    /// A format, by the ending of the file.
    public enum Format: String, CaseIterable, Sendable {
        case markdown = "md"
        case vCard = "vcf"
        case svg, csv, json

        /// The format of a file by its name; nil for an ending that is none.
        public init?(path: String) {
            let name = path.split(separator: "/").last ?? ""
            guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
            self.init(rawValue: name[name.index(after: dot)...].lowercased())
        }
    }

    /// A table and its rows.
    public struct Table: Equatable, Sendable {
        public let view: TableView
        public let rows: [Int32]
    }

    public let path: String
    public let format: Format
    /// The records that are written, where the format is of records.
    public let records: [RecordName]
    /// The table that is written, with its rows as positions in the collection; nil for cards and pictures.
    public let table: Table?
    /// The cards, where they are written as text.
    public let text: String
    /// True where a file that is there already may be replaced.
    public let mayReplace: Bool
}
