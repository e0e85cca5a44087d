/// What a letter weighs: its place in the alphabet first, then its accent, then whether it is a capital.
struct CollationLetter: Equatable {
    /// The place; 0 where the letter counts for nothing.
    var place: UInt8 = 0
    /// The place of a second letter that this one stands for (ß for ss), else 0.
    var second: UInt8 = 0
    /// What tells the letter from the plain one of its place (ø from ö), else 0.
    var accent: UInt8 = 0
    /// The weight of a mark on the letter, else 0.
    var mark: UInt8 = 0
    /// What tells capitals and unusual forms, which come last, else 0.
    var form: UInt8 = 0

    /// Whether the place is all there is.
    var isPlain: Bool { second | accent | mark | form == 0 }

    /// Places below are those of numbers and symbols, in between there is room for letters of other alphabets.
    private static let firstPlace: UInt8 = 0x80
    private static let step: UInt8 = 3

    /// The place of a small letter of ASCII.
    @inline(__always) static func place(ofASCII byte: UInt8) -> UInt8 { firstPlace &+ step &* (byte &- 0x61) }

    /// One of a to z.
    static func plain(_ small: Unicode.Scalar) -> CollationLetter {
        CollationLetter(place: place(ofASCII: UInt8(truncatingIfNeeded: small.value)))
    }

    static let ringedA = CollationLetter(place: 0xD0)
    static let dottedA = CollationLetter(place: 0xD1)
    static let dottedO = CollationLetter(place: 0xD2)
    /// Stands before what this order does not know: four bytes of a letter's number.
    static let otherLetter: UInt8 = 0xF0

    static let varied: UInt8 = 1
    static let unbroken: UInt8 = 2
    static let capital: UInt8 = 3

    func next(_ distance: UInt8) -> CollationLetter { with { $0.place += distance } }
    func accented(_ accent: UInt8) -> CollationLetter { with { $0.accent = accent } }
    func marked(_ mark: UInt8) -> CollationLetter { with { $0.mark = mark } }
    func followed(by small: Unicode.Scalar) -> CollationLetter { with { $0.second = Self.plain(small).place } }
    func of(form: UInt8) -> CollationLetter { with { $0.form += form } }

    private func with(_ change: (inout CollationLetter) -> Void) -> CollationLetter {
        var letter = self
        change(&letter)
        return letter
    }

    /// Whether the writer has to look at the letter itself: a symbol or a letter without a place of one byte, or one with two marks.
    var isUnknown: Bool { self == Self.unknown }
    static let unknown = CollationLetter(form: .max)
}

extension CollationLetter {
    /// The letters of U+0000 to U+017F in an alphabet.
    static func latin(of alphabet: CollationAlphabet) -> [CollationLetter] {
        (0..<latinEnd).map { Unicode.Scalar($0).map { CollationLetter(of: $0, in: alphabet) } ?? .unknown }
    }

    static let latinEnd: UInt32 = 0x180

    /// A scalar that stands alone.
    private init(of scalar: Unicode.Scalar, in alphabet: CollationAlphabet) {
        let cluster = CollationCluster(scalar, [], in: alphabet)
        switch cluster.base {
        case .letter(var letter, 1) where cluster.marks.isEmpty || cluster.marks.count == 1 && letter.mark == 0:
            if let mark = cluster.marks.first { letter.mark = mark }
            self = letter
        case .nothing where cluster.marks.isEmpty: self.init()
        default: self = .unknown
        }
    }
}
