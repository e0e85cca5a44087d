/// The records of one type in the order in which they were read, found by id in O(1).
public struct Table<R: Sendable>: RandomAccessCollection, Sendable {
    private var records: [R] = []
    private var positions: [String: Int32] = [:]

    init() {}

    public var startIndex: Int { 0 }
    public var endIndex: Int { records.count }
    public subscript(index: Int) -> R { records[index] }
    public subscript(id id: String) -> R? { positions[id].map { records[Int($0)] } }
}

/// A table whose record type is not known here.
protocol RecordTable: Sendable {
    var count: Int { get }
    func record(id: String) -> (any Record)?
    func position(id: String) -> Int?
    func name(at position: Int) -> RecordName
    func positionsByTitle(in languages: [String]) -> [Int32]
    func origins(in files: Set<Int>) -> [(origin: Origin, name: RecordName)]
    /// Reads the next value as a record. Returns its position, or nil if it has no id of its own or is no object.
    mutating func read(from reader: inout RecordReader) throws(JSONError) -> ReadRecord
}

/// What came of reading a record.
enum ReadRecord {
    case added(Int)
    /// The id was there before, in the file of that index.
    case duplicate(id: RecordName, firstFile: Int)
    case refused
}

extension Table: RecordTable where R: Record {
    func record(id: String) -> (any Record)? { self[id: id] }
    func position(id: String) -> Int? { positions[id].map(Int.init) }
    func name(at position: Int) -> RecordName { records[position].name }

    func positionsByTitle(in languages: [String]) -> [Int32] {
        var order = CollationOrder()
        for record in records { order.append(record.title.string(in: languages)) }
        return order.sorted()
    }

    func origins(in files: Set<Int>) -> [(origin: Origin, name: RecordName)] {
        records.lazy.filter { files.contains($0.basics.origin.file) }.map { ($0.basics.origin, $0.name) }
    }

    mutating func read(from reader: inout RecordReader) throws(JSONError) -> ReadRecord {
        _ = try reader.json.kind()
        let start = reader.offset
        guard var record = try R.read(from: &reader), !record.id.isEmpty else { return .refused }
        if let first = positions[record.id] {
            return .duplicate(id: record.name, firstFile: records[Int(first)].basics.origin.file)
        }
        record.basics.origin = Origin(file: reader.file, start: start, end: reader.offset)
        positions[record.id] = Int32(records.count)
        records.append(record)
        return .added(records.count - 1)
    }
}

extension Record {
    /// An empty table of this type.
    static var emptyTable: any RecordTable { Table<Self>() }
}
