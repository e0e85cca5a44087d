extension JSONReader {
    /// Passes one whole value, as strictly as if it were read, and says which bytes it fills.
    @discardableResult public mutating func skip() throws(JSONError) -> Range<Int> {
        passWhiteSpace()
        let start = offset
        let outside = nesting.depth
        repeat {
            try passScalarOrEnter()
            while nesting.depth > outside, try !hasNext() {}
        } while nesting.depth > outside
        return start..<offset
    }

    /// Passes a value that has no values within, or enters one that may.
    @inline(__always) private mutating func passScalarOrEnter() throws(JSONError) {
        passWhiteSpace()
        switch view[offset] {
        case JSONByte.quote: _ = try passString()
        case JSONByte.openBrace: try enter(isObject: true)
        case JSONByte.openBracket: try enter(isObject: false)
        case JSONByte.minus, JSONByte.zero...JSONByte.nine: _ = try passNumber()
        case UInt8(ascii: "t"): try passWord("true")
        case UInt8(ascii: "f"): try passWord("false")
        case UInt8(ascii: "n"): try passWord("null")
        default: throw unexpected(.value)
        }
    }

    /// Goes on to the next value of the innermost object or array, or leaves it.
    @inline(__always) private mutating func hasNext() throws(JSONError) -> Bool {
        nesting.isObject ? try passName() != nil : try element()
    }
}
