/// Reads one EDTF text from left to right, by hand: every fault gets its own sentence and the column where it stands.
///
/// `level` and `isSupported` rise and fall with the features that are met; the grammar of intervals, sets and times is in the extensions.
struct EDTFParser {
    let bytes: [UInt8]
    var position = 0
    private(set) var level: Int8 = 0
    /// Whether all features met are of the supported ones.
    private(set) var isSupported = true
    /// Whether an X was met: inside an interval it is of Level 2.
    var hasUnspecifiedDigit = false

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The whole text.
    mutating func form() throws(EDTFError) -> EDTF.Form {
        guard !isAtEnd else { throw fault(.empty) }
        let form: EDTF.Form
        if next == "[" || next == "{" {
            try set()
            form = .asWritten
        } else {
            form = try dateOrInterval()
        }
        guard isAtEnd else { throw unexpected() }
        return isSupported ? form : .asWritten
    }

    // MARK: Bytes

    var isAtEnd: Bool { position == bytes.count }

    /// The byte that comes next as a scalar, for comparing with ASCII; nil at the end.
    var next: Unicode.Scalar? { isAtEnd ? nil : Unicode.Scalar(bytes[position]) }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        position += 1
        return true
    }

    /// Takes both or none.
    mutating func take(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        guard next == first, position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: second) else { return false }
        position += 2
        return true
    }

    /// Takes a digit or an X, as a nibble.
    mutating func takeDigit() -> UInt8? {
        guard !isAtEnd else { return nil }
        let byte = bytes[position]
        if UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte {
            position += 1
            return byte - UInt8(ascii: "0")
        }
        guard byte == UInt8(ascii: "X") else { return nil }
        position += 1
        return EDTFParser.unspecified
    }

    /// What was read since this position; it is ASCII.
    func read(since start: Int) -> String { text(start..<position) }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    mutating func raise(to level: Int8, isSupported: Bool = true) {
        self.level = max(self.level, level)
        self.isSupported = self.isSupported && isSupported
    }

    /// The nibble of an X.
    static let unspecified: UInt8 = 0xF

    // MARK: Faults

    /// A fault here, or where it began. All that was read before is ASCII, so bytes are scalars.
    func fault(_ fault: EDTFFault, at start: Int? = nil) -> EDTFError {
        EDTFError(column: (start ?? position) + 1, fault: fault)
    }

    /// The fault of the character that comes next.
    func unexpected() -> EDTFError {
        let rest = String(decoding: bytes[position...], as: UTF8.self)
        guard let scalar = rest.unicodeScalars.first else { return fault(.yearMissing) }
        if scalar.properties.isWhitespace { return fault(.space) }
        return fault(.unexpected(scalar.properties.isVisible ? String(scalar) : "U+" + String(scalar.value, radix: 16, uppercase: true)))
    }
}

extension Unicode.Scalar.Properties {
    /// Whether a message can show it: no control, no format character, no mark that would stand on the quote.
    fileprivate var isVisible: Bool {
        switch generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        case .nonspacingMark, .spacingMark, .enclosingMark: false
        default: true
        }
    }
}
