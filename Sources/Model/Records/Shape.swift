/// A type that is read from one JSON value.
public protocol Readable: Sendable {
    /// Consumes the next value. A value of the wrong kind becomes a Problem of the reader and nil; broken JSON throws.
    static func read(from reader: inout RecordReader) throws(JSONError) -> Self?
}

/// A type that is read from the members of a JSON object, by one `switch` over their names.
public protocol Shape: Readable {
    init()
    /// The members without which the object is incomplete.
    static var required: [StaticString] { get }
    /// Reads the value of a member, or passes it over where the name is not known: it stays in the file.
    mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError)
}

extension Shape {
    public static var required: [StaticString] { [] }

    public static func read(from reader: inout RecordReader) throws(JSONError) -> Self? {
        guard try reader.expect(.object) else { return nil }
        var value = Self()
        try reader.object(&value)
        return value
    }
}

/// The name of a member where it stands in the file. It is valid while its reader is.
public struct MemberName {
    private let view: ByteView
    private let range: Range<Int>
    private let hasEscapes: Bool
    /// The first eight bytes, the first in the lowest bits, with zeros after the last.
    private let head: UInt64

    init(_ range: Range<Int>, hasEscapes: Bool, in view: ByteView) {
        self.view = view
        self.range = range
        self.hasEscapes = hasEscapes
        head = view.word(at: range.lowerBound, before: range.upperBound)
    }

    /// The name itself, for messages.
    var text: String { JSONEscape.text(range, hasEscapes: hasEscapes, of: view) }

    /// Lets a `switch` over a name have literals as its cases. The compiler knows a literal's length and head, so that a case costs two
    /// comparisons.
    @inline(__always) static func ~= (known: StaticString, name: MemberName) -> Bool {
        if name.hasEscapes { return name.meansSame(known) }
        guard name.range.count == known.utf8CodeUnitCount, name.head == head(of: known) else { return false }
        return known.utf8CodeUnitCount <= 8 || name.isSame(known)
    }

    @inline(__always) private static func head(of known: StaticString) -> UInt64 {
        var head: UInt64 = 0
        for index in 0..<min(8, known.utf8CodeUnitCount) { head |= UInt64(unsafe known.utf8Start[index]) << UInt64(8 * index) }
        return head
    }

    @inline(never) private func isSame(_ known: StaticString) -> Bool {
        unsafe view.holds(UnsafeRawBufferPointer(start: known.utf8Start, count: known.utf8CodeUnitCount), in: range)
    }

    @inline(never) private func meansSame(_ known: StaticString) -> Bool { text == "\(known)" }
}
