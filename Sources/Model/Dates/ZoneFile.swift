extension Zone {
    /// The zone that a TZif file describes (RFC 9636, versions 1 to 4); nil where the bytes are no such file, or a broken one.
    ///
    /// O(bytes). Of a file of version 2 or later the block of 64-bit times counts, and the rule in its last line for the time after it.
    public init?(name: String, file bytes: [UInt8]) {
        var reader = ZoneFileReader(bytes)
        guard let header = reader.header() else { return nil }
        if header.version == 0 {
            guard let block = reader.block(header, timeSize: 4) else { return nil }
            self.init(name: name, standard: block.standard, transitions: block.transitions)
            return
        }
        guard reader.pass(header.size(timeSize: 4)), let second = reader.header(), let block = reader.block(second, timeSize: 8),
            let line = reader.line()
        else { return nil }
        if line.isEmpty {
            self.init(name: name, standard: block.standard, transitions: block.transitions)
        } else {
            guard let rule = ZoneRule(line) else { return nil }
            self.init(name: name, standard: block.standard, transitions: block.transitions, rule: rule)
        }
    }
}

/// Reads the parts of a TZif file, one after the other. Nothing is read outside of the bytes.
private struct ZoneFileReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// What a header says of the block after it.
    struct Header {
        let version: UInt8
        let utcMarks: Int
        let standardMarks: Int
        let leapSeconds: Int
        let times: Int
        let types: Int
        let letters: Int

        /// The bytes of the block.
        func size(timeSize: Int) -> Int {
            times * (timeSize + 1) + types * 6 + letters + leapSeconds * (timeSize + 4) + standardMarks + utcMarks
        }
    }

    struct Block {
        /// Seconds ahead of UTC before the first transition.
        let standard: Int
        let transitions: [Zone.Transition]
    }

    mutating func header() -> Header? {
        guard bytes.count - place >= 44, bytes[place..<place + 4].elementsEqual("TZif".utf8) else { return nil }
        let version = bytes[place + 4]
        guard version == 0 || version >= UInt8(ascii: "2") else { return nil }
        let counts = (0..<6).map { Int(truncatingIfNeeded: number(at: place + 20 + $0 * 4, size: 4)) & 0xFFFF_FFFF }
        place += 44
        return Header(
            version: version, utcMarks: counts[0], standardMarks: counts[1], leapSeconds: counts[2], times: counts[3], types: counts[4],
            letters: counts[5])
    }

    mutating func block(_ header: Header, timeSize: Int) -> Block? {
        let start = place
        guard header.types > 0, [0, header.types].contains(header.utcMarks), [0, header.types].contains(header.standardMarks),
            pass(header.size(timeSize: timeSize))
        else { return nil }
        let kinds = start + header.times * timeSize
        let types = kinds + header.times
        let leapSeconds = types + header.types * 6 + header.letters
        var offsets: [Int] = []
        for type in 0..<header.types {
            let offset = Int(number(at: types + type * 6, size: 4))
            guard ZoneRule.offsets ~= offset, Int(bytes[types + type * 6 + 5]) < header.letters else { return nil }
            offsets.append(offset)
        }
        var transitions: [Zone.Transition] = []
        var (last, leap) = (Int64.min, 0)
        for index in 0..<header.times {
            let time = number(at: start + index * timeSize, size: timeSize)
            let type = Int(bytes[kinds + index])
            guard index == 0 || time > last, type < offsets.count else { return nil }
            last = time
            // Leap seconds that the file counts are none of a moment's.
            while leap < header.leapSeconds, number(at: leapSeconds + leap * (timeSize + 4), size: timeSize) <= time { leap += 1 }
            let counted = leap == 0 ? 0 : number(at: leapSeconds + leap * (timeSize + 4) - 4, size: 4)
            let moment = Moment(seconds: time).advanced(by: -Int(counted))
            if offsets[type] != transitions.last?.offset ?? offsets[0] {
                transitions.append(Zone.Transition(moment: moment, offset: offsets[type]))
            }
        }
        guard zip(transitions, transitions.dropFirst()).allSatisfy({ $0.moment < $1.moment }) else { return nil }
        return Block(standard: offsets[0], transitions: transitions)
    }

    /// The line between two line ends with which a file of version 2 or later is over.
    mutating func line() -> ArraySlice<UInt8>? {
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\n"),
            let end = bytes[(place + 1)...].firstIndex(of: UInt8(ascii: "\n"))
        else { return nil }
        return bytes[place + 1..<end]
    }

    /// Passes over so many bytes. False where there are fewer.
    mutating func pass(_ count: Int) -> Bool {
        guard count <= bytes.count - place else { return false }
        place += count
        return true
    }

    /// A number of 4 or 8 bytes in two's complement, the highest first.
    private func number(at place: Int, size: Int) -> Int64 {
        var value: UInt64 = 0
        for byte in bytes[place..<place + size] { value = value << 8 | UInt64(byte) }
        return size == 4 ? Int64(Int32(truncatingIfNeeded: value)) : Int64(bitPattern: value)
    }
}
