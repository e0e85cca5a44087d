extension String: Readable {
    public static func read(from reader: inout RecordReader) throws(JSONError) -> String? {
        try reader.expect(.string) ? try reader.text() : nil
    }
}

extension Double: Readable {
    public static func read(from reader: inout RecordReader) throws(JSONError) -> Double? {
        try reader.expect(.number) ? try reader.json.number().double : nil
    }
}

extension Int: Readable {
    public static func read(from reader: inout RecordReader) throws(JSONError) -> Int? {
        guard try reader.expect(.number) else { return nil }
        let start = reader.offset
        let number = try reader.json.number()
        if number.integer == nil { reader.report(.notAnInteger(number.text), at: start) }
        return number.integer
    }
}

extension Bool: Readable {
    public static func read(from reader: inout RecordReader) throws(JSONError) -> Bool? {
        try reader.expect(.boolean) ? try reader.json.boolean() : nil
    }
}

extension Optional: Readable where Wrapped: Readable {
    public static func read(from reader: inout RecordReader) throws(JSONError) -> Wrapped?? {
        try Wrapped.read(from: &reader).map { .some($0) }
    }
}

extension Array: Readable where Element: Readable {
    public static func read(from reader: inout RecordReader) throws(JSONError) -> [Element]? {
        guard try reader.expect(.array) else { return nil }
        var elements: [Element] = []
        try reader.json.enterArray()
        while try reader.json.element() {
            if let element = try Element.read(from: &reader) { elements.append(element) }
        }
        return elements
    }
}

extension Text: Readable {
    public static func read(from reader: inout RecordReader) throws(JSONError) -> Text? {
        switch try reader.json.kind() {
        case .string:
            let start = reader.offset
            _ = try reader.json.passString()
            return Text(reader.bytes, start..<reader.offset)
        case .object:
            return Text(reader.bytes, try reader.languages())
        default:
            _ = try reader.expect(.string)
            return nil
        }
    }
}

extension EDTF: Readable {
    public static func read(from reader: inout RecordReader) throws(JSONError) -> EDTF? {
        guard try reader.expect(.string) else { return nil }
        let start = reader.offset
        let text = try reader.text()
        do throws(EDTFError) {
            let date = try EDTF(text)
            if date.hasSeasonInInterval { reader.report(.seasonInterval(text), at: start) }
            return date
        } catch {
            reader.report(.badDate(text, error), at: start)
            return nil
        }
    }
}

extension ID: Readable where Target: Record {
    public static func read(from reader: inout RecordReader) throws(JSONError) -> ID? {
        guard try reader.expect(.string) else { return nil }
        let start = reader.offset
        let raw = try reader.text()
        reader.link(to: Target.collection, raw, at: start)
        return ID(raw)
    }
}

/// A record's own id: a non-empty string without control characters.
public struct Identifier: Readable {
    public var raw = ""

    public static func read(from reader: inout RecordReader) throws(JSONError) -> Identifier? {
        guard try reader.expect(.string) else { return nil }
        let start = reader.offset
        let raw = try reader.text()
        if raw.isEmpty { reader.report(.emptyID, at: start) }
        if raw.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
            reader.report(.controlCharacterInID, at: start)
            return nil
        }
        return Identifier(raw: raw)
    }
}

/// Any JSON value, kept as it is spelled.
public struct RawValue: Readable {
    private var text = Text.none

    /// The value in words: a text in the first of the languages that it has, anything else as it is spelled.
    public func string(in languages: [String]) -> String {
        let words = text.string(in: languages)
        return words.isEmpty ? text.spelling : words
    }

    public static func read(from reader: inout RecordReader) throws(JSONError) -> RawValue? {
        _ = try reader.json.kind()
        return RawValue(text: Text(reader.bytes, try reader.json.skip()))
    }
}

/// A place on the earth: WGS84 degrees, written `[longitude, latitude]`.
public struct Position: Readable, Hashable {
    public let longitude: Double
    public let latitude: Double

    public init(longitude: Double, latitude: Double) {
        self.longitude = longitude
        self.latitude = latitude
    }

    public static func read(from reader: inout RecordReader) throws(JSONError) -> Position? {
        _ = try reader.json.kind()
        let start = reader.offset
        guard let numbers = try [Double].read(from: &reader) else { return nil }
        guard numbers.count >= 2, abs(numbers[0]) <= 180, abs(numbers[1]) <= 90 else {
            reader.report(.badPosition, at: start)
            return nil
        }
        return Position(longitude: numbers[0], latitude: numbers[1])
    }
}

/// A choice between words that the data folder spells out, such as the kind of a forum.
public protocol Word: Readable, RawRepresentable, CaseIterable, Hashable where RawValue == String {}

extension Word {
    public static func read(from reader: inout RecordReader) throws(JSONError) -> Self? {
        guard try reader.expect(.string) else { return nil }
        let start = reader.offset
        let raw = try reader.text()
        let word = Self(rawValue: raw)
        if word == nil { reader.report(.unknownWord(raw, allowed: allCases.map(\.rawValue)), at: start) }
        return word
    }
}
