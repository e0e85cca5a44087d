/// Letters as bytes: the plain letters, and beside each byte the diacritic that its letter bears.
///
/// A Latin letter is one byte, so that plain letters are found without a look at their diacritics; any other letter is its lower case in
/// UTF-8. v and w are one letter, and so are the two apostrophes. Zero parts one text from the next: no letter is it.
struct FoldedBytes: Sendable, Hashable {
    private(set) var bytes: [UInt8] = []
    private(set) var marks: [UInt8] = []

    static let separator: UInt8 = 0
    static let blank: UInt8 = 0x20
    /// What tells w from v: it makes an exact match better, and is never asked for.
    static let doubleV: UInt8 = 0xFF

    var count: Int { bytes.count }

    mutating func reserveCapacity(_ count: Int) {
        bytes.reserveCapacity(count)
        marks.reserveCapacity(count)
    }

    mutating func appendSeparator() { append(Self.separator, mark: 0) }

    mutating func append(_ text: String) {
        let start = count
        guard !appendLatin(text.utf8Span.span) else { return }
        removeAll(from: start)
        Folding.forEachLetter(of: text) { append($0) }
    }

    /// Appends a text without the blanks at its ends, and tells how many there were at its beginning.
    @discardableResult mutating func appendTrimmed(_ text: String) -> Int {
        let start = count
        append(text)
        var end = count
        while end > start, bytes[end - 1] == Self.blank { end -= 1 }
        removeAll(from: end)
        let blanks = bytes[start...].prefix { $0 == Self.blank }.count
        guard blanks > 0 else { return 0 }
        bytes.removeSubrange(start..<start + blanks)
        marks.removeSubrange(start..<start + blanks)
        return blanks
    }

    mutating func append(_ other: FoldedBytes) {
        bytes += other.bytes
        marks += other.marks
    }

    mutating func removeAll(from start: Int) {
        guard start < count else { return }
        bytes.removeSubrange(start...)
        marks.removeSubrange(start...)
    }

    @inline(__always) mutating func append(_ letter: Folding.Letter) {
        let base = letter.base
        if base >= 0x61 && base <= 0x7A {
            if base == 0x77 { return append(0x76, mark: Self.doubleV) }
            // Every letter with a diacritic stands from À to ſ: what is left fits in a byte, and is not zero.
            append(UInt8(base), mark: letter.lower == base ? 0 : UInt8(truncatingIfNeeded: letter.lower &- 0xBF))
        } else if base < 0x80 {
            append(max(UInt8(base), Self.blank), mark: 0)
        } else {
            appendOther(base)
        }
    }

    @inline(__always) private mutating func append(_ byte: UInt8, mark: UInt8) {
        bytes.append(byte)
        marks.append(mark)
    }

    private mutating func appendOther(_ base: UInt32) {
        switch base {
        case 0x2018, 0x2019: append(0x27, mark: 0)
        case 0x201C...0x201E: append(0x22, mark: 0)
        default: for byte in Unicode.Scalar(base).flatMap(UTF8.encode) ?? UTF8.encodedReplacementCharacter { append(byte, mark: 0) }
        }
    }

    /// Takes letters of ASCII and Latin-1 byte by byte, what nearly every name is made of; false where there is any other, or a mark.
    private mutating func appendLatin(_ text: Span<UInt8>) -> Bool {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte < 0x80 {
                append(Folding.letter(ofASCII: byte))
                index += 1
            } else if byte == 0xC3, index + 1 < text.count {
                append(Folding.latin[0xC0 | Int(text[index + 1] & 0x3F)])
                index += 2
            } else {
                return false
            }
        }
        return true
    }

    /// Hands out a look at the letters, which must not be kept.
    func withView<Result>(_ body: (FoldedView) -> Result) -> Result {
        unsafe bytes.withUnsafeBytes { bytes in
            unsafe marks.withUnsafeBytes { marks in
                unsafe body(FoldedView(bytes: ByteView(bytes), marks: ByteView(marks)))
            }
        }
    }
}
