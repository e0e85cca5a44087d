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
        /// What the line is to the page.
        public var kind = Kind.text
        /// What is copied of a line that the cursor stops at for that: an address, a link.
        public var value: String?

        /// True where the cursor stops: the line leads somewhere, or has something to copy.
        var isStop: Bool { target != nil || value != nil }
    }

    /// What a line is to its page, for who writes the page down elsewhere than on the screen.
    public enum Kind: Sendable, Hashable {
        case text, title, heading
        /// A label and its value.
        case field
        /// A row of a list.
        case item
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
    private static let narrow = 46

    init(_ page: Page, width: Int) {
        var rows: [Row] = []
        for (index, line) in page.lines.enumerated() { rows += Self.rows(of: line, index, width) }
        self.rows = rows
    }
}

extension PageLayout {
    /// Breaks a line at blanks; a word longer than the pane is broken where it must.
    private static func rows(of line: Page.Line, _ index: Int, _ width: Int) -> [Row] {
        // In a narrow pane what follows a label or a bar goes below it, where it has the whole width.
        let hanging = width < narrow ? min(line.hanging, line.indent + 2) : line.hanging
        var breaker = Breaker(line: index, indent: line.indent, hanging: hanging, limit: max(width, hanging + 4, line.indent + 4))
        var spans = line.spans
        if hanging < line.hanging, let label = spans.first, spans.count > 1 { spans[0].text = label.text.withoutColumn }
        for span in spans { breaker.add(span) }
        return breaker.rows + [breaker.row]
    }

    /// Puts the spans of one line into rows.
    private struct Breaker {
        let hanging: Int
        let limit: Int
        var rows: [Row] = []
        var row: Row
        var used: Int

        init(line: Int, indent: Int, hanging: Int, limit: Int) {
            row = Row(spans: [], indent: indent, line: line)
            used = indent
            self.hanging = hanging
            self.limit = limit
        }

        mutating func add(_ span: Page.Span) {
            let width = span.text.cellWidth
            if used + width > limit { return addWords(of: span) }
            row.spans.append(span)
            used += width
        }

        /// Adds as many words as fit, a row at a time.
        private mutating func addWords(of span: Page.Span) {
            var run = ""
            func flush(_ row: inout Row) {
                if !run.isEmpty { row.spans.append(Page.Span(run, span.style)) }
                run = ""
            }
            for word in Word.all(of: span.text) {
                if used + word.width + word.blanks > limit && used > row.indent {
                    if used + word.width > limit || word.text.isEmpty {
                        flush(&row)
                        breakRow()
                    }
                    if word.text.isEmpty { continue }
                }
                if used + word.width <= limit {
                    // Blanks at the end of a row are not shown.
                    let blanks = used + word.width + word.blanks <= limit ? word.blanks : 0
                    run += word.text + String(repeating: " ", count: blanks)
                    used += word.width + blanks
                    continue
                }
                flush(&row)
                for piece in word.text.wrapped(to: limit - used) {
                    let width = piece.cellWidth
                    if used + width > limit { breakRow() }
                    row.spans.append(Page.Span(piece, span.style))
                    used += width
                }
            }
            flush(&row)
        }

        private mutating func breakRow() {
            rows.append(row)
            row = Row(spans: [], indent: hanging, line: row.line)
            used = hanging
        }
    }

    /// A word with the number of blanks that follow it, measured.
    private struct Word {
        let text: String
        let width: Int
        let blanks: Int

        static func all(of text: String) -> [Word] {
            var words: [Word] = []
            var start = text.startIndex
            while start < text.endIndex {
                let end = text.utf8[start...].firstIndex(of: 0x20) ?? text.endIndex
                var next = end
                while next < text.endIndex, text.utf8[next] == 0x20 { next = text.utf8.index(after: next) }
                // A mark stands on the blank before it; it begins no word.
                if next < text.endIndex, next > end, isMark(text.unicodeScalars[next]) { next = text.utf8.index(before: next) }
                let word = String(text[start..<end])
                words.append(Word(text: word, width: word.cellWidth, blanks: text.utf8.distance(from: end, to: next)))
                start = next
            }
            return words
        }

        private static func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x300 && scalar.properties.isGraphemeExtend }
    }
}

extension String {
    /// A label that was filled up to a column, with the two blanks alone that part it from its value.
    fileprivate var withoutColumn: String {
        let blanks = utf8.reversed().prefix { $0 == 0x20 }.count
        return blanks > 2 ? String(dropLast(blanks - 2)) : self
    }
}
