/// A record's text in its languages: one string, or an object of BCP 47 tags, kept as the slice of the file that spells it.
///
/// Nothing is decoded before it is shown, so that a hundred thousand records cost no strings and unknown tags survive.
public struct Text: Sendable {
    /// The file's bytes, or nil for the empty text.
    let bytes: Bytes?
    /// Where the raw JSON value starts and how many bytes it has.
    let start: UInt32
    let count: UInt32

    /// The text that says nothing.
    public static let none = Text()

    public init() { (bytes, start, count) = (nil, 0, 0) }

    init(_ bytes: Bytes, _ range: Range<Int>) {
        (self.bytes, start, count) = (bytes, UInt32(range.lowerBound), UInt32(range.count))
    }

    /// A text of one string that belongs to no file.
    public init(_ string: String) {
        let raw = Array(JSONText.quoted(string).utf8)
        self.init(Bytes(raw), 0..<raw.count)
    }

    public var isEmpty: Bool { count == 0 }

    /// Each language's string in the file's order; the tag is nil where the text is a plain string.
    public var variants: [(tag: String?, string: String)] {
        var found: [(tag: String?, string: String)] = []
        forEachVariant { found.append(($0?.text, $1.text)) }
        return found
    }

    /// The string in the first of `languages` that the text has, else its first one, else the empty string.
    public func string(in languages: [String]) -> String { best(in: languages)?.text ?? "" }

    /// The same as it is spelled; nil where there is none.
    func best(in languages: [String]) -> JSONString? {
        var best: JSONString?
        var bestRank = Int.max
        forEachVariant { tag, string in
            let rank = tag.flatMap { tag in languages.firstIndex { tag.holds($0.utf8) } } ?? languages.count
            if rank < bestRank { (best, bestRank) = (string, rank) }
        }
        return best
    }

    /// Walks over the variants. The text has been read before: its strings need no nesting, and nothing in it can be wrong.
    @inline(__always) private func forEachVariant(_ body: (JSONString?, JSONString) -> Void) {
        guard let bytes else { return }
        var reader = JSONReader(bytes, from: Int(start), to: Int(start) + Int(count))
        if bytes[Int(start)] == JSONByte.quote {
            if let string = try? reader.string() { body(nil, string) }
            return
        }
        reader.pass(JSONByte.openBrace)
        while let tag = try? reader.string() {
            reader.pass(JSONByte.colon)
            if let string = try? reader.string() { body(tag, string) } else if (try? reader.skip()) == nil { return }
            reader.pass(JSONByte.comma)
        }
    }

    /// The bytes of the JSON value, as the file has them.
    var spelling: String { bytes.map { $0.string(Int(start)..<Int(start) + Int(count)) } ?? "" }

    /// The plain string of a text without languages: a code such as a role. Nil for texts with languages.
    public var code: String? {
        let variants = variants
        return variants.count == 1 && variants[0].tag == nil ? variants[0].string : nil
    }
}

extension Text: Equatable {
    /// Two texts are equal when they say the same in the same languages.
    public static func == (one: Text, other: Text) -> Bool {
        one.variants.elementsEqual(other.variants) { $0.tag == $1.tag && $0.string == $1.string }
    }
}
