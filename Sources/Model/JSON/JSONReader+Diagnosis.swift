// Where the grammar is left: off the hot path, and with time to find the sentence that helps.

extension JSONReader {
    /// What is wrong at `offset`, where `part` should stand.
    @inline(never) func unexpected(_ part: JSONFault.Part) -> JSONError {
        JSONError(offset: offset, fault: fault(insteadOf: part))
    }

    /// What is wrong with whatever follows the value that ought to be all.
    @inline(never) func unexpectedAfterValue() -> JSONError {
        JSONError(offset: offset, fault: commonFault ?? .afterValue(UTF8Check.scalar(at: offset, in: view) ?? "\0"))
    }

    func notUTF8(at index: Int) -> JSONError {
        JSONError(offset: index, fault: .utf8(UTF8Check.fault(at: index, in: view)))
    }

    /// The word or number at `start` as a person would see it, cut to a length that fits a message.
    func word(at start: Int) -> String {
        var end = start
        while end - start < 40, JSONByte.isWordlike(view[end]) { end += 1 }
        return view.string(start..<end)
    }

    private func fault(insteadOf part: JSONFault.Part) -> JSONFault {
        guard offset < view.count else { return nesting.depth == 0 ? .empty : .unclosed(nesting.isObject ? .object : .array) }
        if let fault = commonFault { return fault }
        let byte = view[offset]
        switch part {
        case .value where byte == UInt8(ascii: "'"), .name where byte == UInt8(ascii: "'"): return .singleQuote
        case .name where JSONByte.isWordlike(byte): return .unquotedName(word(at: offset))
        case .value where JSONByte.isWordlike(byte): return wordFault
        default: return .unexpected(UTF8Check.scalar(at: offset, in: view) ?? "\0", part)
        }
    }

    private var wordFault: JSONFault {
        let text = word(at: offset)
        let isNumberLike = text.contains(where: \.isWholeNumber) && !(text.first?.isLetter ?? false)
        return isNumberLike ? .number(text) : .word(text)
    }

    /// What is wrong wherever it stands.
    private var commonFault: JSONFault? {
        let next = view[offset + 1]
        switch view[offset] {
        case 0xEF where offset == 0 && next == 0xBB && view[2] == 0xBF: return .byteOrderMark
        case 0xFE where offset == 0 && next == 0xFF, 0xFF where offset == 0 && next == 0xFE: return .utf16
        case 0 where offset <= 1: return .utf16
        case UInt8(ascii: "/") where next == UInt8(ascii: "/") || next == UInt8(ascii: "*"), UInt8(ascii: "#"): return .comment
        case 0x80...: return UTF8Check.scalar(at: offset, in: view) == nil ? .utf8(UTF8Check.fault(at: offset, in: view)) : nil
        default: return nil
        }
    }
}
