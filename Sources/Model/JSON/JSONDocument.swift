/// A step from a value to one within it.
public enum JSONStep: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case member(String)
    case element(Int)

    public init(stringLiteral name: String) { self = .member(name) }
    public init(integerLiteral index: Int) { self = .element(index) }
}

/// A JSON text that can be changed without losing anything: one value's bytes are replaced, all others stay.
///
/// There is no tree. The bytes are the document, checked once; a value is found by walking to it, at about the speed of memory, and a search
/// that begins at a record costs no more than the record.
public struct JSONDocument: Sendable {
    public let bytes: Bytes
    public let notices: [JSONNotice]
    /// The bytes of the whole value, without the white space around it.
    public let root: Range<Int>

    /// Checks `bytes`; throws what is wrong with them.
    public init(_ bytes: Bytes, depthLimit: Int = 512) throws(JSONError) {
        var reader = JSONReader(bytes, depthLimit: depthLimit)
        root = try reader.skip()
        try reader.end()
        self.bytes = bytes
        notices = reader.notices
    }

    /// The bytes of the value at the end of `path`, which begins at the root or at the value in `start`; nil where there is none.
    ///
    /// Of members that stand twice the first counts, as it does when records are read.
    public func range(of path: [JSONStep], in start: Range<Int>? = nil) -> Range<Int>? {
        var range = start ?? root
        for step in path {
            guard let next = try? self.range(of: step, in: range) else { return nil }
            range = next
        }
        return range
    }

    /// The whole text with `replacement` in the place of the bytes in `range`.
    public func replacing(_ range: Range<Int>, with replacement: [UInt8]) -> [UInt8] {
        bytes.array(0..<range.lowerBound) + replacement + bytes.array(range.upperBound..<bytes.count)
    }

    private func range(of step: JSONStep, in range: Range<Int>) throws(JSONError) -> Range<Int>? {
        var reader = JSONReader(bytes, from: range.lowerBound, to: range.upperBound)
        var found: Range<Int>?
        switch step {
        case .member(let wanted):
            try reader.enterObject()
            while found == nil, let name = try reader.member() {
                let value = try reader.skip()
                if name.holds(wanted.utf8) { found = value }
            }
        case .element(let wanted):
            try reader.enterArray()
            var index = 0
            while found == nil, try reader.element() {
                let value = try reader.skip()
                if index == wanted { found = value }
                index += 1
            }
        }
        return found
    }
}
