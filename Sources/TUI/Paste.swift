/// Pasted text as it arrives, up to the mark of its end.
struct Paste: Sendable {
    private var bytes: [UInt8] = []
    /// How much of the end mark has arrived.
    private var matched = 0

    private static let endMark = Array("\u{1B}[201~".utf8)
    /// More is not taken in, so that a mark that got lost cannot fill the memory.
    private static let limit = 1 << 20

    /// Takes a byte and tells whether the paste is complete.
    mutating func take(_ byte: UInt8) -> Bool {
        if byte == Paste.endMark[matched] {
            matched += 1
            return matched == Paste.endMark.count
        }
        let isFull = bytes.count >= Paste.limit
        if matched > 0, !isFull { bytes.append(contentsOf: Paste.endMark[..<matched]) }
        matched = byte == Paste.endMark[0] ? 1 : 0
        if matched == 0, !isFull { bytes.append(byte) }
        return false
    }

    /// The text with `\n` for every line end; of other control characters only tabs are left.
    var text: String {
        var decoder = UTF8Decoder()
        var text = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for byte in bytes {
            guard let scalar = decoder.feed(byte) else { continue }
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r": text.append("\n")
            case "\t": text.append(scalar)
            default: if !scalar.isControl { text.append(scalar) }
            }
            previous = scalar
        }
        return String(text)
    }
}
