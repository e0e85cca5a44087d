/// Reads a JSON text value by value, in its order: strict RFC 8259, UTF-8 only, every byte checked as it is passed, nothing built.
///
/// The caller asks for what it expects. An object is `enterObject()`, then `member()` and its value until `member()` is nil; an array is
/// `enterArray()`, then an element's value for as long as `element()` is true; each value is read or skipped exactly once. Asked for a value
/// of the wrong kind the reader throws and stays where it is.
///
///     try reader.enterObject()
///     while let name = try reader.member() {
///         switch name {
///         case "id": record.id = try reader.string().text
///         default: _ = try reader.skip()
///         }
///     }
///
/// Members that stand twice, read or skipped, and unpaired surrogates are valid JSON, hence `notices`: the caller need not look. Nesting is bounded, and nothing here is recursive.
public struct JSONReader: Sendable {
    public let bytes: Bytes
    /// Where the next byte will be read.
    public internal(set) var offset: Int
    /// What is valid and yet doubtful so far, in the order in which it was found.
    public internal(set) var notices: [JSONNotice] = []

    let view: ByteView
    let depthLimit: Int
    var nesting = JSONNesting()
    /// Whether the innermost object or array has only just been entered, so that no comma is due.
    var isAtFirst = false

    /// Reads all of `bytes`, or the part from `start` to `end`.
    public init(_ bytes: Bytes, from start: Int = 0, to end: Int? = nil, depthLimit: Int = 512) {
        self.bytes = bytes
        self.depthLimit = depthLimit
        view = bytes.view.prefix(end ?? bytes.count)
        offset = start
    }

    /// The kind of the next value, which is not consumed. Of a number or a word only the first byte is looked at.
    public mutating func kind() throws(JSONError) -> JSONKind {
        passWhiteSpace()
        switch view[offset] {
        case JSONByte.openBrace: return .object
        case JSONByte.openBracket: return .array
        case JSONByte.quote: return .string
        case JSONByte.minus, JSONByte.zero...JSONByte.nine: return .number
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
        case UInt8(ascii: "n"): return .null
        default: throw unexpected(.value)
        }
    }

    /// Reads a string.
    @inline(__always) public mutating func string() throws(JSONError) -> JSONString {
        let (range, hasEscapes) = try passStringValue()
        return JSONString(bytes: bytes, range: range, hasEscapes: hasEscapes)
    }

    /// Passes a string and says where its text lies.
    @inline(__always) mutating func passStringValue() throws(JSONError) -> (range: Range<Int>, hasEscapes: Bool) {
        try expect(.string)
        let start = offset + 1
        let hasEscapes = try passString()
        return (start..<offset - 1, hasEscapes)
    }

    /// Reads a number.
    public mutating func number() throws(JSONError) -> JSONNumber {
        try expect(.number)
        let start = offset
        let isIntegral = try passNumber()
        return JSONNumber(bytes: bytes, range: start..<offset, isIntegral: isIntegral)
    }

    /// Reads true or false.
    public mutating func boolean() throws(JSONError) -> Bool {
        try expect(.boolean)
        let value = view[offset] == UInt8(ascii: "t")
        try passWord(value ? "true" : "false")
        return value
    }

    /// Reads null.
    public mutating func null() throws(JSONError) {
        try expect(.null)
        try passWord("null")
    }

    /// Makes sure that nothing but white space is left.
    public mutating func end() throws(JSONError) {
        passWhiteSpace()
        guard offset == view.count else { throw unexpectedAfterValue() }
    }

    /// Passes white space to the next value and makes sure that it is of `wanted` kind.
    @inline(__always) mutating func expect(_ wanted: JSONKind) throws(JSONError) {
        let found = try kind()
        guard found == wanted else { throw JSONError(offset: offset, fault: .wrongKind(found, wanted: wanted)) }
    }

    @inline(__always) mutating func passWord(_ word: StaticString) throws(JSONError) {
        let end = offset + word.utf8CodeUnitCount
        guard end <= view.count,
            unsafe view.holds(UnsafeRawBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount), in: offset..<end),
            !JSONByte.isWordlike(view[end])
        else { throw unexpected(.value) }
        offset = end
    }

    /// Passes a mark of structure, if it is next.
    mutating func pass(_ byte: UInt8) {
        passWhiteSpace()
        if view[offset] == byte { offset &+= 1 }
    }

    @inline(__always) mutating func passWhiteSpace() {
        if view[offset] <= JSONByte.space { passWhiteSpaceRun() }
    }

    /// White space is mostly one line feed and the blanks of an indent: those go eight at a time.
    private mutating func passWhiteSpaceRun() {
        let blanks: UInt64 = 0x2020_2020_2020_2020
        var index = offset
        while JSONByte.isWhiteSpace(view[index]) {
            index &+= 1
            while let word = view.word(at: index) {
                index &+= (word ^ blanks).trailingZeroBitCount >> 3
                guard word == blanks else { break }
            }
        }
        offset = index
    }
}
