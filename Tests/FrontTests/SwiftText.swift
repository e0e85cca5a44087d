/// A Swift source file, as far as its string literals and comments go: enough to find words that should stand elsewhere.
struct SwiftText {
    /// A string literal: its line and its own text, without what is interpolated. Literals inside interpolations are literals of their own.
    struct Literal: Equatable {
        var line: Int
        var text: String
    }

    private(set) var literals: [Literal] = []
    private let characters: [Character]
    private var index = 0
    private var line = 1

    init(_ source: String) {
        characters = Array(source)
        code(until: nil)
    }

    private func starts(_ text: String, at offset: Int = 0) -> Bool {
        let end = index + offset + text.count
        return end <= characters.count && characters[(index + offset)..<end].elementsEqual(text)
    }

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<count where index < characters.count {
            if characters[index].isNewline { line += 1 }
            index += 1
        }
    }

    /// Goes through code; inside an interpolation to the parenthesis that closes it.
    private mutating func code(until closing: Character?) {
        var depth = 0
        while index < characters.count {
            if starts("//") {
                while index < characters.count, !characters[index].isNewline { advance() }
            } else if starts("/*") {
                comment()
            } else if let hashes = hashesOfLiteral() {
                literal(hashes: hashes)
            } else {
                if characters[index] == "(" { depth += 1 }
                if characters[index] == closing {
                    if depth == 0 { return advance() }
                    depth -= 1
                }
                advance()
            }
        }
    }

    private mutating func comment() {
        var depth = 0
        repeat {
            if starts("/*") {
                depth += 1
            } else if starts("*/") {
                depth -= 1
            } else {
                advance()
                continue
            }
            advance(2)
        } while depth > 0 && index < characters.count
    }

    /// How many number signs stand before a literal that begins here; nil where none begins.
    private func hashesOfLiteral() -> Int? {
        var hashes = 0
        while starts("#", at: hashes) { hashes += 1 }
        return starts("\"", at: hashes) ? hashes : nil
    }

    private mutating func literal(hashes: Int) {
        let fence = String(repeating: "#", count: hashes)
        let quote = starts("\"\"\"", at: hashes) ? "\"\"\"" : "\""
        let place = literals.count
        literals.append(Literal(line: line, text: ""))
        advance(hashes + quote.count)
        while index < characters.count, !starts(quote + fence) {
            if starts("\\" + fence + "(") {
                advance(2 + hashes)
                code(until: ")")
            } else if starts("\\" + fence) {
                advance(2 + hashes)
            } else {
                literals[place].text.append(characters[index])
                advance()
            }
        }
        advance(quote.count + hashes)
    }
}
