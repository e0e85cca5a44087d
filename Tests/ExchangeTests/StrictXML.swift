/// A small strict reader of XML 1.0 without document types: what is not well-formed is an error with its place.
struct StrictXML {
    /// An element with its attributes, its elements and its own text.
    struct Element {
        var name: String
        var attributes: [String: String] = [:]
        var children: [Element] = []
        var text = ""

        subscript(_ attribute: String) -> String { attributes[attribute] ?? "" }
        func number(_ attribute: String) -> Double { Double(self[attribute]) ?? .nan }
        /// Itself and all below it.
        var all: [Element] { [self] + children.flatMap(\.all) }
        func all(_ name: String, class kind: String? = nil) -> [Element] {
            all.filter { $0.name == name && (kind == nil || $0["class"] == kind) }
        }
    }

    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    private let text: [Unicode.Scalar]
    private var place = 0

    /// Reads a file; throws where it is not well-formed.
    static func read(_ text: String) throws -> Element {
        var reader = StrictXML(text: Array(text.unicodeScalars))
        try reader.expect("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        reader.skipBlanks()
        let root = try reader.element()
        reader.skipBlanks()
        if reader.place != reader.text.count { throw reader.fault("something after the root") }
        return root
    }

    private init(text: [Unicode.Scalar]) { self.text = text }

    private func fault(_ what: String) -> Fault {
        Fault(description: "\(place): \(what): " + text[place..<min(text.count, place + 30)].map(String.init).joined())
    }

    private func isNext(_ expected: String) -> Bool { text[place...].starts(with: expected.unicodeScalars) }

    private mutating func expect(_ expected: String) throws {
        guard isNext(expected) else { throw fault("no \(expected)") }
        place += expected.unicodeScalars.count
    }

    private mutating func skipBlanks() { while place < text.count, text[place] == " " || text[place] == "\n" { place += 1 } }

    private mutating func name() throws -> String {
        let start = place
        while place < text.count,
            text[place].properties.isAlphabetic || (place > start && "-:0123456789".unicodeScalars.contains(text[place]))
        {
            place += 1
        }
        if place == start { throw fault("no name") }
        return text[start..<place].map(String.init).joined()
    }

    private mutating func element() throws -> Element {
        try expect("<")
        var element = Element(name: try name())
        while true {
            let before = place
            skipBlanks()
            if isNext("/>") {
                place += 2
                return element
            }
            if isNext(">") { break }
            if place == before { throw fault("no blank before an attribute") }
            let attribute = try name()
            try expect("=\"")
            if element.attributes.updateValue(try characters(until: "\""), forKey: attribute) != nil { throw fault("\(attribute) twice") }
            try expect("\"")
        }
        try expect(">")
        while !isNext("</") {
            if isNext("<") { element.children.append(try self.element()) } else { element.text += try characters(until: "<") }
        }
        try expect("</\(element.name)>")
        return element
    }

    private mutating func characters(until end: Unicode.Scalar) throws -> String {
        var characters = String.UnicodeScalarView()
        while place < text.count, text[place] != end {
            switch text[place] {
            case "<": throw fault("< in a value")
            case ">": throw fault("> that is not escaped")
            case "&":
                let entities: KeyValuePairs<String, Unicode.Scalar> = [
                    "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&apos;": "'",
                ]
                guard let entity = entities.first(where: { isNext($0.key) }) else { throw fault("an & that begins nothing") }
                characters.append(entity.value)
                place += entity.key.unicodeScalars.count
                continue
            case "\u{0}"..."\u{8}", "\u{B}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": throw fault("a character that XML does not allow")
            default: characters.append(text[place])
            }
            place += 1
        }
        if place == text.count { throw fault("the end") }
        return String(characters)
    }
}
