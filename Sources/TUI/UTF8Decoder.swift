/// UTF-8 byte by byte, for input that may be split anywhere; what is not valid is dropped.
struct UTF8Decoder: Hashable, Sendable {
    private var value: UInt32 = 0
    private var missing = 0
    /// The range of the next byte, which keeps out overlong forms and surrogates.
    private var allowed: ClosedRange<UInt8> = 0x80...0xBF

    /// Whether a character has begun and is not complete.
    var isPending: Bool { missing > 0 }

    /// Takes the next byte and returns the scalar that it completes.
    mutating func feed(_ byte: UInt8) -> Unicode.Scalar? {
        if missing > 0, allowed.contains(byte) {
            value = value << 6 | UInt32(byte & 0x3F)
            missing -= 1
            allowed = 0x80...0xBF
            return missing == 0 ? Unicode.Scalar(value) : nil
        }
        missing = 0
        allowed = 0x80...0xBF
        switch byte {
        case 0x00...0x7F: return Unicode.Scalar(byte)
        case 0xC2...0xDF: begin(byte & 0x1F, missing: 1)
        case 0xE0...0xEF:
            begin(byte & 0x0F, missing: 2)
            if byte == 0xE0 { allowed = 0xA0...0xBF }
            if byte == 0xED { allowed = 0x80...0x9F }
        case 0xF0...0xF4:
            begin(byte & 0x07, missing: 3)
            if byte == 0xF0 { allowed = 0x90...0xBF }
            if byte == 0xF4 { allowed = 0x80...0x8F }
        default: break
        }
        return nil
    }

    private mutating func begin(_ bits: UInt8, missing: Int) {
        value = UInt32(bits)
        self.missing = missing
    }

    /// Forgets a character that was begun.
    mutating func reset() {
        self = UTF8Decoder()
    }
}
