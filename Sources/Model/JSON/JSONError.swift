/// Why a text is not JSON, or not the JSON that was asked for, and the byte where that shows.
///
/// What stands before `offset` could still have become valid. A value of another kind than the one asked for has not been consumed: the
/// caller may `skip()` it and read on. After every other error the reader is of no use.
public struct JSONError: Error, Hashable {
    public var offset: Int
    public var fault: JSONFault
}

/// Everything that can be wrong with a JSON text. `sentence` says it to people.
public enum JSONFault: Hashable, Sendable {
    // The file
    case empty
    case byteOrderMark
    case utf16
    case utf8(UTF8Fault)
    case tooDeep(limit: Int)

    // The structure
    case unexpected(Unicode.Scalar, Part)
    case unclosed(JSONKind)
    case comment
    case trailingComma(JSONKind)
    case unquotedName(String)
    case singleQuote
    case afterValue(Unicode.Scalar)
    case wrongKind(JSONKind, wanted: JSONKind)

    // The values
    case word(String)
    case leadingZero(String)
    case number(String)
    case controlCharacter(UInt8)
    case escape(Unicode.Scalar)
    case unicodeEscape

    /// What the grammar wants at a place.
    public enum Part: Hashable, Sendable {
        case value, name, colon
        /// A comma, or the end of the object or array.
        case comma(JSONKind)
    }

    /// Why bytes are not UTF-8.
    public enum UTF8Fault: Hashable, Sendable {
        case notUTF8(UInt8)
        case incomplete, overlong, surrogate, beyondUnicode
    }
}
