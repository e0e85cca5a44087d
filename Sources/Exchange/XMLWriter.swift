/// XML as it is written: what is opened is closed, and what is said is escaped.
struct XMLWriter {
    private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private var depth = 0

    /// An element with elements in it.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: (inout XMLWriter) -> Void) {
        start(name, attributes)
        text += ">\n"
        depth += 1
        content(&self)
        depth -= 1
        indent()
        text += "</\(name)>\n"
    }

    /// An element with text in it.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text content: String) {
        start(name, attributes)
        text += ">\(content.xmlEscaped)</\(name)>\n"
    }

    /// An element with nothing in it.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        start(name, attributes)
        text += "/>\n"
    }

    private mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        indent()
        text += "<\(name)"
        for (name, value) in attributes { text += " \(name)=\"\(value.xmlEscaped)\"" }
    }

    private mutating func indent() { for _ in 0..<depth { text += " " } }
}

extension String {
    /// The text as it may stand in XML 1.0, between tags and in quotes. What XML does not allow is left out, and so is what would order the
    /// letters around it anew; a line's end and a tab are blanks.
    var xmlEscaped: String {
        var escaped = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "'": escaped.append(contentsOf: "&apos;".unicodeScalars)
            case "\t", "\n", "\r": escaped.append(" ")
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": break
            case "\u{061C}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": break
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
