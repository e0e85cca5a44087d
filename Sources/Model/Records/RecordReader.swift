/// Reads typed records out of JSON: a value of the wrong kind becomes a Problem with its place and is passed over, broken JSON throws.
///
/// References are noted as links as they are met, so that what dangles and what is related follows from one list.
public struct RecordReader {
    var json: JSONReader
    let bytes: Bytes
    let file: Int
    /// What was wrong so far.
    private(set) var problems: [Problem] = []
    /// The references met so far, by the byte at which they stand.
    private(set) var links: [UnresolvedLink] = []
    /// The member that is being read, for the sentences.
    private var member: StaticString = ""

    init(_ bytes: Bytes, file: Int) {
        json = JSONReader(bytes)
        self.bytes = bytes
        self.file = file
    }

    /// The byte at which the next value starts.
    var offset: Int { json.offset }

    mutating func report(_ fault: Problem.Fault, at offset: Int) {
        problems.append(Problem(file: file, offset: offset, fault: fault))
    }

    /// Notes a reference to the record `id` of a collection, or of a second one if the first has no such record.
    mutating func link(to collection: RecordCollection, or other: RecordCollection? = nil, _ id: String, at offset: Int) {
        links.append(UnresolvedLink(collection: collection, other: other, id: id, offset: UInt32(offset)))
    }

    /// Takes the links noted so far, and keeps none.
    mutating func takeLinks() -> [UnresolvedLink] {
        defer { links.removeAll(keepingCapacity: true) }
        return links
    }

    /// True if the next value is of `kind`. Else the value is passed over: null says that the member is absent, anything else is a Problem.
    mutating func expect(_ kind: JSONKind) throws(JSONError) -> Bool {
        let found = try json.kind()
        if found == kind { return true }
        if found != .null { report(.wrongType(member: "\(member)", expected: kind, found: found), at: json.offset) }
        _ = try json.skip()
        return false
    }

    /// Reads the members of an object into `value` by its table of fields. Unknown members are passed over: they stay in the file.
    mutating func object<Value: Shape>(_ value: inout Value) throws(JSONError) {
        let fields = Value.fields
        let start = json.offset
        var seen: UInt64 = 0
        var likely = 0
        try json.enterObject()
        while let name = try json.member() {
            guard let index = Self.index(of: name, in: fields, from: likely) else {
                _ = try json.skip()
                continue
            }
            likely = index + 1
            // The reader notices that a member stands twice; the first one counts.
            guard seen & (1 << UInt64(index)) == 0 else {
                _ = try json.skip()
                continue
            }
            seen |= 1 << UInt64(index)
            member = fields[index].name
            _ = try json.kind()
            try fields[index].read(&value, &self)
        }
        for (index, field) in fields.enumerated() where field.isRequired && seen & (1 << UInt64(index)) == 0 {
            report(.missingMember("\(field.name)"), at: start)
        }
    }

    /// The field with this name. Members mostly come in the table's order, so the search begins after the last one found.
    private static func index<Value>(of name: JSONString, in fields: [Field<Value>], from likely: Int) -> Int? {
        for index in likely..<fields.count where name == fields[index].name { return index }
        for index in 0..<min(likely, fields.count) where name == fields[index].name { return index }
        return nil
    }

    /// Passes over an object of languages; a member that is no string is a Problem. Returns the object's bytes.
    mutating func languages() throws(JSONError) -> Range<Int> {
        let start = json.offset
        try json.enterObject()
        while try json.member() != nil {
            if try expect(.string) { _ = try json.string() }
        }
        return start..<json.offset
    }
}

/// A reference as it was read: it may name a record that comes later, or none.
struct UnresolvedLink: Sendable {
    let collection: RecordCollection
    let other: RecordCollection?
    let id: String
    let offset: UInt32
}
