/// UTF-8 as Unicode's table 3-7 has it: no overlong form, no surrogate, nothing beyond U+10FFFF.
enum UTF8Check {
    /// The place after the three-byte character at `index`, or nil.
    @inline(__always) static func pastThree(at index: Int, in view: ByteView) -> Int? {
        let second = view[index &+ 1]
        guard second & 0xC0 == 0x80, view[index &+ 2] & 0xC0 == 0x80 else { return nil }
        switch view[index] {
        case 0xE0 where second < 0xA0: return nil
        case 0xED where second > 0x9F: return nil
        default: return index &+ 3
        }
    }

    /// The place after the four-byte character at `index`, or nil.
    @inline(__always) static func pastFour(at index: Int, in view: ByteView) -> Int? {
        let second = view[index &+ 1]
        guard second & 0xC0 == 0x80, view[index &+ 2] & 0xC0 == 0x80, view[index &+ 3] & 0xC0 == 0x80 else { return nil }
        switch view[index] {
        case 0xF0 where second < 0x90: return nil
        case 0xF4 where second > 0x8F: return nil
        default: return index &+ 4
        }
    }

    /// The character at `index`, for a message; nil at the end or where there is none.
    static func scalar(at index: Int, in view: ByteView) -> Unicode.Scalar? {
        guard index < view.count else { return nil }
        var decoder = UTF8()
        var bytes = view.array(index..<min(index + 4, view.count)).makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return nil }
        return scalar
    }

    /// Why the bytes at `index` are no character.
    static func fault(at index: Int, in view: ByteView) -> JSONFault.UTF8Fault {
        let second = view[index + 1]
        guard second & 0xC0 == 0x80 || view[index] < 0xC2 || view[index] > 0xF4 else { return .incomplete }
        return switch view[index] {
        case 0xC0, 0xC1: .overlong
        case 0xE0 where second < 0xA0: .overlong
        case 0xF0 where second < 0x90: .overlong
        case 0xED where second > 0x9F: .surrogate
        case 0xF4 where second > 0x8F: .beyondUnicode
        case 0xC2...0xF4: .incomplete
        case 0xF5...0xF7: .beyondUnicode
        case let byte: .notUTF8(byte)
        }
    }
}
