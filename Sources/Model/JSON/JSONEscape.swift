/// The escapes of JSON strings, taken apart.
enum JSONEscape {
    /// The code unit of the `\uXXXX` at `index`, or nil where there is none.
    static func unit(at index: Int, in view: ByteView) -> UInt16? {
        guard view[index] == JSONByte.backslash, view[index + 1] == UInt8(ascii: "u") else { return nil }
        var unit: UInt16 = 0
        for place in index + 2..<index + 6 {
            guard let digit = Character(Unicode.Scalar(view[place])).hexDigitValue else { return nil }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }

    /// The text of the string in `range`.
    static func text(_ range: Range<Int>, hasEscapes: Bool, of view: ByteView) -> String {
        hasEscapes ? String(decoding: bytes(range, of: view, keepingSurrogates: false), as: UTF8.self) : view.string(range)
    }

    /// The bytes that the string in `range` stands for; it has been read and is known to be well formed.
    ///
    /// An unpaired surrogate has no UTF-8. To compare names byte by byte it takes the three bytes that UTF-8 would have given it
    /// (`keepingSurrogates`), so that two different ones stay different; to show them it becomes U+FFFD.
    static func bytes(_ range: Range<Int>, of view: ByteView, keepingSurrogates: Bool) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = view[index]
            guard byte == JSONByte.backslash else {
                result.append(byte)
                index += 1
                continue
            }
            guard let unit = unit(at: index, in: view) else {
                result.append(plain(view[index + 1]))
                index += 2
                continue
            }
            index += 6
            var value = UInt32(unit)
            if UTF16.isLeadSurrogate(unit), let trail = self.unit(at: index, in: view), UTF16.isTrailSurrogate(trail) {
                value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(trail) - 0xDC00)
                index += 6
            }
            let isSurrogate = UTF16.isLeadSurrogate(unit) && value < 0x10000 || UTF16.isTrailSurrogate(unit)
            appendUTF8(isSurrogate && !keepingSurrogates ? 0xFFFD : value, to: &result)
        }
        return result
    }

    /// What the escape of one letter stands for.
    private static func plain(_ letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): JSONByte.lineFeed
        case UInt8(ascii: "r"): JSONByte.carriageReturn
        case UInt8(ascii: "t"): JSONByte.tabulator
        default: letter
        }
    }

    private static func appendUTF8(_ value: UInt32, to result: inout [UInt8]) {
        func continuation(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(value >> shift & 0x3F) }
        switch value {
        case ..<0x80: result.append(UInt8(value))
        case ..<0x800: result += [0xC0 | UInt8(value >> 6), continuation(0)]
        case ..<0x10000: result += [0xE0 | UInt8(value >> 12), continuation(6), continuation(0)]
        default: result += [0xF0 | UInt8(value >> 18), continuation(12), continuation(6), continuation(0)]
        }
    }
}
