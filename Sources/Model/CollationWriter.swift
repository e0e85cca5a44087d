/// Writes texts as bytes whose order is the texts' order: the letters, a zero, the accents, a zero, the capitals.
///
/// Accents and capitals are rare: only they are written, each behind how many letters stand since the last one. The longer that is the smaller
/// the byte, for a plain letter in the place of one with an accent comes first.
struct CollationWriter {
    private(set) var weights: [UInt8] = []
    private var accents: [UInt8] = []
    private var forms: [UInt8] = []
    /// How many letters there are, and how many of them come before the next accent or capital can.
    private var letters = 0
    private var lettersToAccent = 0
    private var lettersToForm = 0
    /// Where the number under way begins, and how many digits it has without leading zeros.
    private var number: Int?
    private var digits = 0

    private let alphabet: CollationAlphabet
    private let latin: [CollationLetter]

    init(_ alphabet: CollationAlphabet) {
        self.alphabet = alphabet
        latin = alphabet.latin
    }

    mutating func append(_ text: String) {
        begin()
        var waiting: Unicode.Scalar?
        var marks: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if scalar.value >= 0x300 && scalar.value <= 0x36F {
                guard scalar.value != 0x34F else { continue }
                if marks.count == CollationCluster.mostMarks {
                    append(waiting, &marks)
                    waiting = nil
                }
                marks.append(scalar)
            } else {
                append(waiting, &marks)
                waiting = scalar
            }
        }
        append(waiting, &marks)
        end()
    }

    /// Appends the text that the bytes of `range` spell in UTF-8.
    ///
    /// Letters up to U+017F are what nearly every title is made of: they are taken byte by byte, and no string is made.
    mutating func append(_ bytes: ByteView, _ range: Range<Int>) {
        let start = weights.count
        begin()
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte >= 0x61 && byte <= 0x7A {
                appendPlain(CollationLetter.place(ofASCII: byte))
                index &+= 1
            } else if byte >= 0x41 && byte <= 0x5A {
                append(form: CollationLetter.capital)
                appendPlain(CollationLetter.place(ofASCII: byte | 0x20))
                index &+= 1
            } else if byte < 0x80 {
                appendASCII(byte)
                index &+= 1
            } else {
                let next = bytes[index &+ 1]
                guard byte >= 0xC2, byte <= 0xC5, next & 0xC0 == 0x80, index &+ 1 < range.upperBound,
                    append(known: latin[Int(byte & 0x1F) << 6 | Int(next & 0x3F)])
                else {
                    weights.removeSubrange(start...)
                    return append(bytes.string(range))
                }
                index &+= 2
            }
        }
        end()
    }

    private mutating func begin() {
        accents.removeAll(keepingCapacity: true)
        forms.removeAll(keepingCapacity: true)
        (letters, lettersToAccent, lettersToForm, number) = (0, 0, 0, nil)
    }

    private mutating func end() {
        endNumber()
        weights.append(0)
        weights += accents
        weights.append(0)
        weights += forms
    }

    /// Appends a letter and the marks that followed it, which are taken.
    private mutating func append(_ scalar: Unicode.Scalar?, _ marks: inout [Unicode.Scalar]) {
        if marks.isEmpty {
            guard let scalar else { return }
            if scalar.value < 0x80 { return appendASCII(UInt8(scalar.value)) }
            if scalar.value < CollationLetter.latinEnd, append(known: latin[Int(scalar.value)]) { return }
        }
        let cluster = CollationCluster(scalar, marks, in: alphabet)
        switch cluster.base {
        case _ where scalar.map { $0.value >= 0x30 && $0.value <= 0x39 } == true: appendDigit(UInt8(scalar?.value ?? 0x30))
        case .nothing: endNumber()
        case .letter(let letter, let count): for _ in 0..<count { append(letter) }
        case .symbol(let symbol): append(symbol, behind: CollationSymbols.other, isCapital: false)
        case .other(let letter, let isCapital): append(letter, behind: CollationLetter.otherLetter, isCapital: isCapital)
        }
        for mark in cluster.marks { append(accent: mark) }
        marks.removeAll(keepingCapacity: true)
    }

    @inline(__always) private mutating func appendASCII(_ byte: UInt8) {
        if byte >= 0x30 && byte <= 0x39 { appendDigit(byte) } else { _ = append(known: latin[Int(byte)]) }
    }

    /// Appends a letter of the table; whether it is known there.
    @inline(__always) private mutating func append(known letter: CollationLetter) -> Bool {
        if letter.place == 0 {
            endNumber()
            return !letter.isUnknown
        }
        append(letter)
        return true
    }

    @inline(__always) private mutating func append(_ letter: CollationLetter) {
        if letter.isPlain { appendPlain(letter.place) } else { appendMarked(letter) }
    }

    @inline(__always) private mutating func appendPlain(_ place: UInt8) {
        if number != nil { endNumber() }
        weights.append(place)
        letters &+= 1
    }

    private mutating func appendMarked(_ letter: CollationLetter) {
        if letter.form != 0 { append(form: letter.form) }
        if letter.accent != 0 {
            append(accent: letter.accent)
            lettersToAccent += 1
        }
        appendPlain(letter.place)
        if letter.mark != 0 { append(accent: letter.mark) }
        if letter.second != 0 {
            append(CollationLetter(place: letter.second, form: letter.form >= CollationLetter.capital ? CollationLetter.capital : 0))
        }
    }

    /// Appends what has no place of one byte by its number.
    private mutating func append(_ value: UInt32, behind lead: UInt8, isCapital: Bool) {
        endNumber()
        weights += [lead, UInt8(truncatingIfNeeded: value >> 16), UInt8(truncatingIfNeeded: value >> 8), UInt8(truncatingIfNeeded: value)]
        if isCapital { append(form: CollationLetter.capital) }
        letters += 1
    }

    private mutating func append(accent: UInt8) {
        endNumber()
        var count = letters - lettersToAccent
        lettersToAccent = letters
        while count >= 200 {
            accents.append(1)
            count -= 200
        }
        accents.append(UInt8(truncatingIfNeeded: 254 - count))
        accents.append(accent)
    }

    /// Nearly every title has capitals: they and how many letters stand before share one byte.
    private mutating func append(form: UInt8) {
        var count = letters &- lettersToForm
        lettersToForm = letters &+ 1
        while count >= 60 {
            forms.append(1)
            count -= 60
        }
        forms.append(UInt8(truncatingIfNeeded: 2 + (59 - count) * 4 + Int(form) - 1))
    }
}

extension CollationWriter {
    /// A number sorts by how many digits it has, then by the digits: 2 before 10. Where that many stand is kept until they are counted.
    private mutating func appendDigit(_ digit: UInt8) {
        if number == nil {
            weights.append(CollationSymbols.number)
            number = weights.count
            weights.append(0)
            digits = 0
            letters += 1
        }
        guard digit != 0x30 || digits > 0 else { return }
        digits += 1
        weights.append(digit)
    }

    private mutating func endNumber() {
        guard let number else { return }
        self.number = nil
        if digits < 0xF0 {
            weights[number] = UInt8(digits + 1)
        } else {
            weights[number] = 0xF8
            let count = UInt32(truncatingIfNeeded: digits)
            weights.insert(contentsOf: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) }, at: number + 1)
        }
    }
}
