extension JSONReader {
    /// Enters an object; its members come from `member()`.
    public mutating func enterObject() throws(JSONError) {
        try expect(.object)
        try enter(isObject: true)
    }

    /// Enters an array; whether it has a next element says `element()`.
    public mutating func enterArray() throws(JSONError) {
        try expect(.array)
        try enter(isObject: false)
    }

    /// Begins at the first of some values inside of containers, the outermost first. What stands before is not looked at.
    mutating func begin(at offset: Int, in containers: [JSONKind]) {
        for kind in containers { nesting.open(isObject: kind == .object) }
        self.offset = offset
        isAtFirst = true
    }

    /// Goes on behind values that another reader has read, from the mark that closes this object or array.
    mutating func resume(at closing: Int, _ notices: [JSONNotice]) {
        self.notices += notices
        offset = closing
        isAtFirst = false
    }

    /// The next member's name, its colon consumed so that its value is next; nil when the object has been left.
    ///
    /// A name that has stood in the object before is noticed; in an object of more than a few dozen members not before its end.
    @inline(__always) public mutating func member() throws(JSONError) -> JSONString? {
        guard let name = try passName() else { return nil }
        return JSONString(bytes: bytes, range: name.range, hasEscapes: name.hasEscapes)
    }

    /// Whether the array has another element, which is next; false when the array has been left.
    public mutating func element() throws(JSONError) -> Bool {
        precondition(!nesting.isObject && nesting.depth > 0, "element() outside an array")
        passWhiteSpace()
        if view[offset] == JSONByte.closeBracket {
            leave()
            return false
        }
        guard !isAtFirst else {
            isAtFirst = false
            return true
        }
        try passComma(in: .array, closing: JSONByte.closeBracket)
        return true
    }

    /// Passes the next member's name and colon; nil when the object has been left.
    @inline(never) mutating func passName() throws(JSONError) -> (range: Range<Int>, hasEscapes: Bool)? {
        precondition(nesting.isObject, "member() outside an object")
        passWhiteSpace()
        if view[offset] == JSONByte.closeBrace {
            leave()
            return nil
        }
        if isAtFirst { isAtFirst = false } else { try passComma(in: .object, closing: JSONByte.closeBrace) }
        guard view[offset] == JSONByte.quote else { throw unexpected(.name) }
        let start = offset &+ 1
        let hasEscapes = try passString()
        let range = start..<offset &- 1
        if nesting.note(range, hasEscapes: hasEscapes, in: view), let notice = nesting.compareLast(in: view) { notices.append(notice) }
        passWhiteSpace()
        guard view[offset] == JSONByte.colon else { throw unexpected(.colon) }
        offset &+= 1
        return (range, hasEscapes)
    }

    @inline(__always) mutating func enter(isObject: Bool) throws(JSONError) {
        guard nesting.depth < depthLimit else { throw JSONError(offset: offset, fault: .tooDeep(limit: depthLimit)) }
        nesting.open(isObject: isObject)
        offset &+= 1
        isAtFirst = true
    }

    @inline(__always) private mutating func leave() {
        offset &+= 1
        isAtFirst = false
        nesting.close(in: view, notices: &notices)
    }

    /// Passes a comma and the white space after it.
    @inline(__always) private mutating func passComma(in kind: JSONKind, closing: UInt8) throws(JSONError) {
        guard view[offset] == JSONByte.comma else { throw unexpected(.comma(kind)) }
        let comma = offset
        offset &+= 1
        passWhiteSpace()
        guard view[offset] != closing else { throw JSONError(offset: comma, fault: .trailingComma(kind)) }
    }
}
