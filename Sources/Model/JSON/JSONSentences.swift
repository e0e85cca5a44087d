// Every sentence that the JSON reader says: what is wrong, the bad value, and what would be right.

extension JSONFault {
    /// What is wrong and what would be right, in English.
    public var sentence: String {
        switch self {
        case .empty: "The file holds no value; it should hold one, such as {}."
        case .byteOrderMark: "The file begins with a byte order mark; save it as UTF-8 without one."
        case .utf16: "The file is UTF-16 or UTF-32; save it as UTF-8."
        case .utf8(let fault): "This is not UTF-8: \(fault.reason); save the file as UTF-8."
        case .tooDeep(let limit): "Objects and arrays are nested more than \(limit) deep; at most \(limit) levels are read."
        case .unexpected(let scalar, let part): "\(shown(scalar)) stands where \(part.expectation) should be."
        case .unclosed(.string): "This string has no end; close it with a quotation mark."
        case .unclosed(let kind): "The file ends within \(kind.article); close it with \(kind.closing)."
        case .comment: "JSON has no comments; remove this one."
        case .trailingComma(let kind): "A comma stands before \(kind.closing); remove it, for nothing follows it."
        case .unquotedName(let name): "The member name \(name) has no quotation marks; write \"\(name)\"."
        case .singleQuote: "An apostrophe (') begins this string; JSON wants quotation marks (\")."
        case .afterValue(let scalar): "\(shown(scalar)) stands after the end of the value; a file holds one value."
        case .wrongKind(let kind, let wanted): "This is \(kind.article); it should be \(wanted.article)."
        case .word(let word): "\(word) is not a JSON value; \(Self.advice(for: word))."
        case .leadingZero(let text): "The number \(text) begins with a zero too many; leave it out."
        case .number(let text): "\(text) is not a JSON number; write it like 12, -0.5 or 1e6."
        case .controlCharacter(0x0A), .controlCharacter(0x0D):
            "A string ends with its line; close it with a quotation mark, or write \\n for a line break."
        case .controlCharacter(let byte):
            "The control character U+\(JSONText.hexadecimal(UInt32(byte))) stands in a string; write \(Self.spelling(of: byte))."
        case .escape(let scalar):
            "A backslash and \(shown(scalar)) are no escape; there are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits."
        case .unicodeEscape: "\\u wants four hexadecimal digits, as in \\u00E4."
        }
    }

    private static func advice(for word: String) -> String {
        switch word.lowercased() {
        case "true": "write true"
        case "false": "write false"
        case "null", "nil", "none", "undefined": "write null, or leave the member out"
        case "nan", "inf", "infinity", "-nan", "-inf", "-infinity": "write null, for JSON has finite numbers only"
        default: "write true, false or null, or put a text into quotation marks"
        }
    }

    private static func spelling(of byte: UInt8) -> String {
        byte == 0x09 ? "\\t for a tabulator" : "\\u" + JSONText.hexadecimal(UInt32(byte))
    }
}

extension JSONNotice {
    /// What is doubtful and what would be right, in English.
    public var sentence: String {
        switch kind {
        case .duplicateMember(let name): "The member \(JSONText.quoted(name)) stands twice in one object; keep one of the two."
        case .unpairedSurrogate(let unit):
            "\\u\(JSONText.hexadecimal(UInt32(unit))) is one half of a surrogate pair; write both halves, or the character itself."
        }
    }
}

extension JSONFault.Part {
    fileprivate var expectation: String {
        switch self {
        case .value: "a value"
        case .name: "a member name in quotation marks"
        case .colon: "a colon (:)"
        case .comma(let kind): "a comma (,) or \(kind.closing)"
        }
    }
}

extension JSONFault.UTF8Fault {
    fileprivate var reason: String {
        switch self {
        case .notUTF8(let byte): "the byte 0x\(String(byte, radix: 16, uppercase: true)) begins no character"
        case .incomplete: "the character that begins here is cut off"
        case .overlong: "a character is spelled with more bytes than it needs"
        case .surrogate: "a surrogate is spelled as if it were a character"
        case .beyondUnicode: "the character lies beyond U+10FFFF"
        }
    }
}

extension JSONKind {
    /// The kind as a noun.
    var article: String {
        switch self {
        case .object: "an object"
        case .array: "an array"
        case .string: "a string"
        case .number: "a number"
        case .boolean: "true or false"
        case .null: "null"
        }
    }

    fileprivate var closing: String { self == .object ? "the closing brace (})" : "the closing bracket (])" }
}

private func shown(_ scalar: Unicode.Scalar) -> String { JSONText.shown(scalar, between: "“", and: "”") }
