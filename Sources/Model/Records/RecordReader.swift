/// Reads typed records out of JSON: a value of the wrong kind becomes a Problem with its place and is passed over, broken JSON throws.
///
/// References are noted as links as they are met, so that what dangles and what is related follows from one list.
public struct RecordReader {
    var json: JSONReader
    let bytes: Bytes
    let file: Int
    /// What was wrong so far.
    var problems: [Problem] = []
    /// The references met so far. Those of the record that is being read have no source yet.
    var links: [UnresolvedLink] = []
    /// The member that is being read, for the sentences.
    private var member: MemberName

    init(_ bytes: Bytes, file: Int) {
        json = JSONReader(bytes)
        self.bytes = bytes
        self.file = file
        member = MemberName(0..<0, hasEscapes: false, in: bytes.view)
    }

    /// The byte at which the next value starts.
    var offset: Int { json.offset }

    /// Notes in which record the links from the one of this number on stand.
    mutating func setSource(of first: Int, _ collection: RecordCollection, _ position: Int) {
        for index in first..<links.count {
            links[index].source = collection
            links[index].position = Int32(position)
        }
    }

    mutating func report(_ fault: Problem.Fault, at offset: Int) {
        problems.append(Problem(file: file, offset: offset, fault: fault))
    }

    /// Notes a reference to the record `id` of a collection, or of a second one if the first has no such record.
    mutating func link(to collection: RecordCollection, or other: RecordCollection? = nil, _ id: String, at offset: Int) {
        links.append(UnresolvedLink(id: id, collection: collection, other: other, file: UInt32(file), offset: UInt32(offset)))
    }

    /// True if the next value is of `kind`. Else the value is passed over: null says that the member is absent, anything else is a Problem.
    @inline(__always) mutating func expect(_ kind: JSONKind) throws(JSONError) -> Bool {
        json.passWhiteSpace()
        switch (kind, json.view[json.offset]) {
        case (.string, JSONByte.quote), (.object, JSONByte.openBrace), (.array, JSONByte.openBracket): return true
        default: return try isNext(kind)
        }
    }

    @inline(never) private mutating func isNext(_ kind: JSONKind) throws(JSONError) -> Bool {
        let found = try json.kind()
        if found == kind { return true }
        if found != .null { report(.wrongType(member: member.text, expected: kind, found: found), at: json.offset) }
        _ = try json.skip()
        return false
    }

    /// Reads a value into `property`, which stays as it is where the value is of the wrong kind.
    @inline(__always) mutating func read<Value: Readable>(_ property: inout Value) throws(JSONError) {
        if let value = try Value.read(from: &self) { property = value }
    }

    mutating func skip() throws(JSONError) { _ = try json.skip() }

    /// Reads the string that begins here.
    mutating func text() throws(JSONError) -> String {
        let start = json.offset + 1
        let hasEscapes = try json.passString()
        return JSONEscape.text(start..<json.offset - 1, hasEscapes: hasEscapes, of: json.view)
    }

    /// Reads the members of an object into `value`.
    mutating func object<Value: Shape>(_ value: inout Value) throws(JSONError) {
        let start = json.offset
        let required = Value.required
        var met: UInt64 = 0
        try json.enterObject()
        while let name = try nextName() {
            for index in required.indices where required[index] ~= name { met |= 1 << UInt64(index) }
            try value.read(name, from: &self)
        }
        for index in required.indices where met & 1 << UInt64(index) == 0 { report(.missingMember("\(required[index])"), at: start) }
    }

    /// The next member's name; nil when the object has been left. Of members that stand twice, which the JSON reader notices, the first counts.
    private mutating func nextName() throws(JSONError) -> MemberName? {
        while true {
            let noticed = json.notices.count
            guard let (range, hasEscapes) = try json.passName() else { return nil }
            member = MemberName(range, hasEscapes: hasEscapes, in: json.view)
            if json.notices.count == noticed { return member }
            try skip()
        }
    }

    /// Passes over an object of languages; a member that is no string is a Problem. Returns the object's bytes.
    mutating func languages() throws(JSONError) -> Range<Int> {
        let start = json.offset
        try json.enterObject()
        while try json.passName() != nil {
            if try expect(.string) { _ = try json.passString() }
        }
        return start..<json.offset
    }
}

/// A reference as it was read: it may name a record that comes later, or none.
struct UnresolvedLink: Sendable {
    let id: String
    let collection: RecordCollection
    let other: RecordCollection?
    /// The record in which it stands: its collection, and its position there.
    var source = RecordCollection.programmes
    var position: Int32 = -1
    let file: UInt32
    let offset: UInt32
}
