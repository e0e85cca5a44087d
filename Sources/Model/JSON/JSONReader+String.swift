extension JSONReader {
    /// Passes the string that begins at `offset`, and says whether it has escapes.
    ///
    /// Plain ASCII goes eight bytes at a time; what stops it is a quotation mark, a backslash, a control character or a byte beyond ASCII.
    @inline(never) mutating func passString() throws(JSONError) -> Bool {
        var index = offset &+ 1
        var hasEscapes = false
        while true {
            while let word = view.word(at: index) {
                let stops = Self.stops(in: word)
                index &+= stops.trailingZeroBitCount >> 3
                guard stops == 0 else { break }
            }
            let byte = view[index]
            if byte == JSONByte.quote {
                offset = index &+ 1
                return hasEscapes
            } else if byte >= 0x80 {
                index = try pastCharacter(at: index)
            } else if byte == JSONByte.backslash {
                hasEscapes = true
                index = try pastEscape(at: index)
            } else if byte >= JSONByte.space {
                // Only within seven bytes of the end.
                index &+= 1
            } else {
                throw controlCharacterOrEnd(at: index)
            }
        }
    }

    /// A word whose lowest set bit lies in the first byte of `word` that is not plain; 0 where all eight are.
    ///
    /// Subtracting 1 sets the high bit of a byte that was 0 (here: equal to a quotation mark or backslash), subtracting 0x20 that of a control
    /// character. The borrow of such a byte may set bits above it, never below, and only the lowest is used.
    @inline(__always) private static func stops(in word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = (word ^ (ones &* UInt64(JSONByte.quote))) &- ones
        let backslashes = (word ^ (ones &* UInt64(JSONByte.backslash))) &- ones
        let controls = word &- ones &* UInt64(JSONByte.space)
        return (quotes | backslashes | controls | word) & (ones &* 0x80)
    }

    private func controlCharacterOrEnd(at index: Int) -> JSONError {
        index < view.count
            ? JSONError(offset: index, fault: .controlCharacter(view[index]))
            : JSONError(offset: offset, fault: .unclosed(.string))
    }

    /// The place after the character of two to four bytes at `index`. Reading past the end gives 0, which continues nothing.
    @inline(__always) private func pastCharacter(at index: Int) throws(JSONError) -> Int {
        let second = view[index &+ 1]
        switch view[index] {
        case 0xC2...0xDF where second & 0xC0 == 0x80:
            return index &+ 2
        case 0xE0...0xEF:
            guard let end = UTF8Check.pastThree(at: index, in: view) else { throw notUTF8(at: index) }
            return end
        case 0xF0...0xF4:
            guard let end = UTF8Check.pastFour(at: index, in: view) else { throw notUTF8(at: index) }
            return end
        default:
            throw notUTF8(at: index)
        }
    }

    /// The place after the escape at `index`; an unpaired surrogate is noticed.
    private mutating func pastEscape(at index: Int) throws(JSONError) -> Int {
        switch view[index + 1] {
        case JSONByte.quote, JSONByte.backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
            UInt8(ascii: "r"), UInt8(ascii: "t"):
            return index + 2
        case UInt8(ascii: "u"):
            guard let unit = JSONEscape.unit(at: index, in: view) else { throw brokenEscape(at: index) }
            guard UTF16.isLeadSurrogate(unit) || UTF16.isTrailSurrogate(unit) else { return index + 6 }
            if UTF16.isLeadSurrogate(unit), let next = JSONEscape.unit(at: index + 6, in: view), UTF16.isTrailSurrogate(next) {
                return index + 12
            }
            notices.append(JSONNotice(offset: index, kind: .unpairedSurrogate(unit)))
            return index + 6
        default:
            throw brokenEscape(at: index)
        }
    }

    private func brokenEscape(at index: Int) -> JSONError {
        guard index + 1 < view.count else { return JSONError(offset: offset, fault: .unclosed(.string)) }
        guard view[index + 1] != UInt8(ascii: "u") else { return JSONError(offset: index, fault: .unicodeEscape) }
        guard let scalar = UTF8Check.scalar(at: index + 1, in: view) else { return notUTF8(at: index + 1) }
        return JSONError(offset: index, fault: .escape(scalar))
    }
}
