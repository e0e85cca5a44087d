/// Spells values as JSON.
public enum JSONText {
    /// `text` as a JSON string, quotation marks included; control characters are escaped, everything else stands as it is.
    public static func quoted(_ text: String) -> String {
        var result = "\""
        result.reserveCapacity(text.utf8.count + 2)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": result += "\\u" + hexadecimal(scalar.value)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// At least four digits, as in `\u001B` and U+001B.
    public static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// A character as a message can hold it: between a language's quotation marks, or by its number where it cannot be seen, or would
    /// change the look of the message.
    public static func shown(_ scalar: Unicode.Scalar, between opening: String, and closing: String) -> String {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator, .lineSeparator, .paragraphSeparator,
            .nonspacingMark, .spacingMark, .enclosingMark:
            "U+" + hexadecimal(scalar.value)
        default: opening + String(scalar) + closing
        }
    }
}
