/// A type that is read from one JSON value.
public protocol Readable: Sendable {
    /// Consumes the next value. A value of the wrong kind becomes a Problem of the reader and nil; broken JSON throws.
    static func read(from reader: inout RecordReader) throws(JSONError) -> Self?
}

/// A type that is read from the members of a JSON object, by one table of its fields.
public protocol Shape: Readable {
    init()
    static var fields: [Field<Self>] { get }
}

extension Shape {
    public static func read(from reader: inout RecordReader) throws(JSONError) -> Self? {
        guard try reader.expect(.object) else { return nil }
        var value = Self()
        try reader.object(&value)
        return value
    }
}

/// One member of an object: its name, whether the object is incomplete without it, and how it is read.
public struct Field<Value>: Sendable {
    let name: StaticString
    let isRequired: Bool
    let read: @Sendable (inout Value, inout RecordReader) throws(JSONError) -> Void

    /// The member `name` that is kept in the stored property `path`.
    ///
    /// The property is reached by its offset: applying a key path to each member of a hundred thousand records would cost more than reading
    /// them.
    init<Member: Readable>(_ name: StaticString, _ path: WritableKeyPath<Value, Member>, isRequired: Bool = false) {
        guard let offset = MemoryLayout<Value>.offset(of: path) else { preconditionFailure("a field is a stored property") }
        self.name = name
        self.isRequired = isRequired
        read = { value, reader throws(JSONError) in
            guard let member = try Member.read(from: &reader) else { return }
            // `offset` is that of a stored property of type Member, so the pointer is bound and in bounds.
            unsafe withUnsafeMutablePointer(to: &value) { pointer in
                unsafe (UnsafeMutableRawPointer(pointer) + offset).assumingMemoryBound(to: Member.self).pointee = member
            }
        }
    }
}
