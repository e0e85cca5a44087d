/// A string as it stands in the file: a slice of its bytes, checked but not decoded.
///
/// Two are equal when they mean the same text, however it is escaped, and compare byte by byte, so that å as one character and as a with a
/// ring differ. Without escapes, which is nearly always, comparing is comparing memory.
public struct JSONString: Sendable {
    public let bytes: Bytes
    /// The first byte after the opening quotation mark.
    public let start: Int
    /// The number of bytes between the quotation marks.
    public let count: Int
    public let hasEscapes: Bool

    init(bytes: Bytes, range: Range<Int>, hasEscapes: Bool) {
        self.bytes = bytes
        start = range.lowerBound
        count = range.count
        self.hasEscapes = hasEscapes
    }

    /// The bytes between the quotation marks.
    public var range: Range<Int> { start..<start + count }

    /// The text, escapes resolved; an unpaired surrogate reads as U+FFFD.
    public var text: String {
        JSONEscape.text(range, hasEscapes: hasEscapes, of: bytes.view)
    }

    /// Most names differ in length already: that is seen at once, and all else is left to a call.
    @inline(__always) public static func == (string: JSONString, known: StaticString) -> Bool {
        guard string.count == known.utf8CodeUnitCount || string.hasEscapes else { return false }
        return unsafe string.holds(UnsafeRawBufferPointer(start: known.utf8Start, count: known.utf8CodeUnitCount))
    }

    /// Lets a `switch` over a name have literals as its cases.
    @inline(__always) public static func ~= (known: StaticString, string: JSONString) -> Bool {
        string == known
    }

    /// Whether the text is exactly these bytes of UTF-8.
    public func holds(_ known: some Sequence<UInt8>) -> Bool {
        known.withContiguousStorageIfAvailable { unsafe holds(UnsafeRawBufferPointer($0)) } ?? unescaped.elementsEqual(known)
    }

    @inline(never) private func holds(_ known: UnsafeRawBufferPointer) -> Bool {
        hasEscapes ? unsafe unescaped.elementsEqual(known) : unsafe bytes.view.holds(known, in: range)
    }

    /// The bytes that are meant; an unpaired surrogate keeps what tells it from another.
    private var unescaped: [UInt8] {
        hasEscapes ? JSONEscape.bytes(range, of: bytes.view, keepingSurrogates: true) : bytes.array(range)
    }
}

extension JSONString: Hashable {
    public static func == (one: JSONString, other: JSONString) -> Bool {
        one.hasEscapes ? other.holds(one.unescaped) : unsafe other.holds(one.bytes.view.buffer(one.range))
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(unescaped)
    }
}
