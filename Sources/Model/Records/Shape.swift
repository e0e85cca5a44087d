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
    let view: ByteView
    let range: Range<Int>
    let hasEscapes: Bool

    /// The name itself, for messages.
    var text: String { JSONEscape.text(range, hasEscapes: hasEscapes, of: view) }

    /// Lets a `switch` over a name have literals as its cases. Most names differ in length already: that is seen without a call.
    @inline(__always) static func ~= (known: StaticString, name: MemberName) -> Bool {
        guard name.range.count == known.utf8CodeUnitCount || name.hasEscapes else { return false }
        return unsafe name.holds(UnsafeRawBufferPointer(start: known.utf8Start, count: known.utf8CodeUnitCount))
    }

    @inline(never) private func holds(_ known: UnsafeRawBufferPointer) -> Bool {
        guard hasEscapes else { return unsafe view.holds(known, in: range) }
        return unsafe JSONEscape.bytes(range, of: view, keepingSurrogates: true).elementsEqual(known)
    }
}
