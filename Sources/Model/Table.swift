/// The records of one type in the order in which they were read, found by id in O(1).
public struct Table<R: Sendable>: RandomAccessCollection, Sendable {
    private var records = TwoPieces<R>()
    private var index = IDIndex()
    /// The records' titles, so that sorting them looks at nothing else.
    private var titles = TwoPieces<Text>()

    init() {}

    public var startIndex: Int { 0 }
    public var endIndex: Int { records.count }
    public subscript(index: Int) -> R { records[index] }
    public subscript(id id: String) -> R? { index.position(of: id).map { records[$0] } }
}

/// A table whose record type is not known here.
protocol RecordTable: Sendable {
    var count: Int { get }
    func record(id: String) -> (any Record)?
    func record(at position: Int) -> any Record
    func position(id: String) -> Int?
    func name(at position: Int) -> RecordName
    func title(at position: Int) -> Text
    func values(of field: FieldName, at position: Int, in workspace: Workspace) -> [FieldValue]
    func positionsByTitle(in languages: [String]) -> [Int32]
    func origins(in files: Set<Int>) -> [(origin: Origin, name: RecordName)]
    mutating func reserveCapacity(_ count: Int)
    /// Adds the records of another table of the same type, unless an id of theirs is here. Whether it did.
    mutating func append(_ other: any RecordTable) -> Bool
    /// Reads the next value as a record. Returns its position, or nil if it has no id of its own or is no object.
    mutating func read(from reader: inout RecordReader) throws(JSONError) -> ReadRecord
}

/// What came of reading a record.
public enum ReadRecord: Sendable {
    case added(Int)
    /// The id was there before, in the file of that index.
    case duplicate(id: RecordName, firstFile: Int)
    case refused
}

extension Table: RecordTable where R: Record {
    func record(id: String) -> (any Record)? { self[id: id] }
    func record(at position: Int) -> any Record { self[position] }
    func position(id: String) -> Int? { index.position(of: id) }
    func name(at position: Int) -> RecordName { RecordName(R.collection, index.ids[position]) }

    func title(at position: Int) -> Text { titles[position] }

    func values(of field: FieldName, at position: Int, in workspace: Workspace) -> [FieldValue] {
        // A title needs no record.
        if field == .name { return [titles[position]].asTexts }
        return self[position].values(of: field, in: workspace)
    }

    func positionsByTitle(in languages: [String]) -> [Int32] {
        var order = CollationOrder(CollationAlphabet(of: languages))
        for index in 0..<titles.count { order.append(titles[index], in: languages) }
        return order.sorted()
    }

    func origins(in files: Set<Int>) -> [(origin: Origin, name: RecordName)] {
        lazy.filter { files.contains($0.basics.origin.file) }.map { ($0.basics.origin, $0.name) }
    }

    mutating func reserveCapacity(_ count: Int) {
        records.reserveCapacity(count)
        titles.reserveCapacity(count)
        index.reserveCapacity(count)
    }

    mutating func append(_ other: any RecordTable) -> Bool {
        guard let other = other as? Table, !other.index.ids.contains(where: { index.position(of: $0) != nil }) else { return false }
        for id in other.index.ids { index.append(id) }
        titles.append(other.titles)
        records.append(other.records)
        return true
    }

    mutating func read(from reader: inout RecordReader) throws(JSONError) -> ReadRecord { try R.read(into: &self, from: &reader) }

    @inline(__always) fileprivate mutating func append(_ record: R) {
        index.append(record.id)
        titles.append(record.title)
        records.append(record)
    }
}

extension Record {
    public static func read(into table: inout Table<Self>, from reader: inout RecordReader) throws(JSONError) -> ReadRecord {
        _ = try reader.json.kind()
        let start = reader.offset
        guard var record = try read(from: &reader), !record.id.isEmpty else { return .refused }
        if let first = table.position(id: record.id) {
            return .duplicate(id: record.name, firstFile: table[first].basics.origin.file)
        }
        record.basics.origin = Origin(file: reader.file, start: start, end: reader.offset)
        table.append(record)
        return .added(table.count - 1)
    }

    /// An empty table of this type.
    static var emptyTable: any RecordTable { Table<Self>() }
}
