/// A look at memory that somebody else keeps alive: the one place of the model that reads through a pointer.
///
/// Every access is checked against the count, and what lies beyond it reads as 0: so that a reader needs no second check for the end, since
/// no grammar of ours has a NUL. The owner must outlive the view: `Bytes` hands it out only to values that also hold the `Bytes`.
/// It may go from thread to thread (`@unchecked`, for a pointer says nothing of that): nobody writes the memory while it has an owner.
@safe struct ByteView: @unchecked Sendable {
    private let base: UnsafeRawPointer
    let count: Int
    /// The number of places where eight bytes can be read.
    private let wordCount: Int

    init(_ memory: UnsafeRawBufferPointer) {
        // Empty memory may have no address. Nothing is ever read through this stand-in, for the count is 0.
        unsafe self.init(base: memory.baseAddress ?? UnsafeRawPointer(bitPattern: 1)!, count: memory.count)
    }

    private init(base: UnsafeRawPointer, count: Int) {
        unsafe self.base = base
        self.count = count
        wordCount = max(0, count - 7)
    }

    /// The same memory, ending at `end`.
    func prefix(_ end: Int) -> ByteView {
        precondition(end >= 0 && end <= count)
        return unsafe ByteView(base: base, count: end)
    }

    /// The byte at `index`, or 0 outside. One unsigned comparison covers both ends, for a negative index is a huge one.
    @inline(__always) subscript(index: Int) -> UInt8 {
        guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return 0 }
        return unsafe base.load(fromByteOffset: index, as: UInt8.self)
    }

    /// The eight bytes from `index`, the first in the lowest bits; nil where fewer are left.
    @inline(__always) func word(at index: Int) -> UInt64? {
        guard UInt(bitPattern: index) < UInt(bitPattern: wordCount) else { return nil }
        return unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// The bytes from `index`, up to eight and ending before `end`, the first in the lowest bits and zeros after the last.
    @inline(__always) func word(at index: Int, before end: Int) -> UInt64 {
        let left = end &- index
        if let word = word(at: index) { return left >= 8 ? word : word & ~(~0 << UInt64(truncatingIfNeeded: left &* 8)) }
        var word: UInt64 = 0
        var last = min(left, 8)
        while last > 0 {
            last &-= 1
            word = word << 8 | UInt64(self[index &+ last])
        }
        return word
    }

    func string(_ range: Range<Int>) -> String {
        unsafe String(decoding: buffer(range), as: UTF8.self)
    }

    func array(_ range: Range<Int>) -> [UInt8] {
        unsafe Array(buffer(range))
    }

    /// Whether `range` holds exactly the bytes of `other`.
    @inline(__always) func holds(_ other: UnsafeRawBufferPointer, in range: Range<Int>) -> Bool {
        guard range.count == other.count else { return false }
        let other = unsafe ByteView(other)
        var index = 0
        while index < other.count {
            guard word(at: range.lowerBound &+ index, before: range.upperBound) == other.word(at: index, before: other.count) else {
                return false
            }
            index &+= 8
        }
        return true
    }

    /// The first place from `start` on where these bytes stand.
    func first(_ bytes: [UInt8], from start: Int) -> Int? {
        guard let first = bytes.first else { return nil }
        var index = start
        while index + bytes.count <= count {
            if self[index] == first, bytes.indices.allSatisfy({ self[index + $0] == bytes[$0] }) { return index }
            index &+= 1
        }
        return nil
    }

    /// Whether two ranges hold the same bytes.
    func areEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        unsafe holds(buffer(other), in: one)
    }

    /// The memory of `range`, for as long as its owner lives.
    @unsafe func buffer(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "\(range) is not within \(count) bytes")
        return unsafe UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
    }
}
