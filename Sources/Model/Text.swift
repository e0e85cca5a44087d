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
        guard let bytes else { return [] }
        var reader = JSONReader(bytes, from: Int(start), to: Int(start) + Int(count))
        guard let kind = try? reader.kind() else { return [] }
        if kind == .string { return (try? reader.string()).map { [(nil, $0.text)] } ?? [] }
        return (try? Self.members(&reader)) ?? []
    }

    private static func members(_ reader: inout JSONReader) throws(JSONError) -> [(tag: String?, string: String)] {
        var found: [(tag: String?, string: String)] = []
        try reader.enterObject()
        while let tag = try reader.member() {
            if try reader.kind() == .string { found.append((tag.text, try reader.string().text)) } else { _ = try reader.skip() }
        }
        return found
    }

    /// The string in the first of `languages` that the text has, else its first one, else the empty string.
    public func string(in languages: [String]) -> String {
        guard let bytes else { return "" }
        if bytes[Int(start)] == UInt8(ascii: "\"") {
            var reader = JSONReader(bytes, from: Int(start), to: Int(start) + Int(count))
            return (try? reader.string())?.text ?? ""
        }
        let variants = variants
        if variants.count < 2 { return variants.first?.string ?? "" }
        for language in languages {
            if let match = variants.first(where: { $0.tag == language }) { return match.string }
        }
        return variants[0].string
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
