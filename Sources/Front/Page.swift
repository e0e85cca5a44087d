import Model
import TUI

/// A detail as lines of text, made without knowing the width. Lines that lead somewhere carry their target.
public struct Page: Sendable {
    public var lines: [Line] = []

    /// A paragraph: spans one after the other, wrapped where the pane ends and indented from its second row on.
    public struct Line: Sendable {
        public var spans: [Span]
        public var indent = 0
        /// The indent of the rows after the first.
        public var hanging = 0
        public var target: Target?
        /// The part of the record that starts here, so that a target with this part shows the page from this line.
        public var anchor: String?
    }

    /// A run of text in one style.
    public struct Span: Sendable {
        public var text: String
        public var style: Style

        public init(_ text: String, _ style: Style = .text) {
            self.text = text
            self.style = style
        }
    }
}

/// A page wrapped for a width.
struct PageLayout: Sendable {
    /// A row of the screen: the spans on it and the line that it comes from.
    struct Row: Sendable {
        var spans: [Page.Span]
        var indent: Int
        let line: Int
    }

    let rows: [Row]

    init(_ page: Page, width: Int) {
        var rows: [Row] = []
        for (index, line) in page.lines.enumerated() { rows += Self.rows(of: line, index, width) }
        self.rows = rows
    }

    /// Breaks a line at blanks; a word longer than the pane is broken where it must.
    private static func rows(of line: Page.Line, _ index: Int, _ width: Int) -> [Row] {
        var rows: [Row] = []
        var row = Row(spans: [], indent: line.indent, line: index)
        var used = line.indent
        let limit = max(width, line.hanging + 4, line.indent + 4)
        func breakRow() {
            rows.append(row)
            row = Row(spans: [], indent: line.hanging, line: index)
            used = line.hanging
        }
        for span in line.spans {
            let width = span.text.cellWidth
            if used + width <= limit {
                row.spans.append(span)
                used += width
                continue
            }
            for word in words(of: span.text) {
                let wide = word.cellWidth
                if used + wide > limit && used > row.indent {
                    if used + word.trimmedEnd.cellWidth > limit || word.trimmedEnd.isEmpty { breakRow() }
                    if word.trimmedEnd.isEmpty { continue }
                }
                for piece in wide > limit - used ? word.trimmedEnd.wrapped(to: limit - used) : [word] {
                    if used + piece.trimmedEnd.cellWidth > limit { breakRow() }
                    row.spans.append(Page.Span(piece, span.style))
                    used += piece.cellWidth
                }
            }
        }
        rows.append(row)
        return rows
    }

    /// Words, each with the blanks that follow it.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var start = text.startIndex
        var isAfterBlank = false
        for index in text.unicodeScalars.indices {
            let scalar = text.unicodeScalars[index]
            // A mark stands on the blank before it.
            if isAfterBlank, scalar != " ", scalar.isASCII || !scalar.properties.isGraphemeExtend {
                words.append(String(text[start..<index]))
                start = index
            }
            isAfterBlank = scalar == " "
        }
        if start < text.endIndex { words.append(String(text[start...])) }
        return words
    }
}

extension String {
    /// The text without the blanks at its end.
    var trimmedEnd: String {
        guard utf8.last == 0x20 else { return self }
        guard let last = utf8.lastIndex(where: { $0 != 0x20 }) else { return "" }
        return String(self[..<utf8.index(after: last)])
    }
}
