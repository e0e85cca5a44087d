/// How many columns a scalar or a character takes on a terminal.
///
/// The C library's answer depends on its version and locale and is wrong for most emoji, so the table is our own. Scalars of ambiguous width
/// count 1. Measured is what `CellText` lets through: replaced and dropped scalars never come here.
public enum CellWidth {
    /// The columns of a scalar that stands alone.
    public static func of(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value >= 0xA0 || (0x20..<0x7F).contains(value) ? 1 : 0 }
        // Dashes and quotes, arrows, lines, blocks and circles are what screens are made of.
        if (0x2010...0x2027).contains(value) || (0x2190...0x2319).contains(value) || (0x2400...0x25FC).contains(value) { return 1 }
        return lookUp(value)
    }

    /// The columns of a character as it is shown; more than two only where a script joins several letters into one character.
    public static func of(_ character: Character) -> Int {
        String(character).cellWidth
    }

    /// The columns of a cluster: those of its first scalar, and two for what asks for its emoji picture.
    static func of(_ cluster: [Unicode.Scalar]) -> Int {
        guard let first = cluster.first else { return 0 }
        return first.properties.isEmoji && cluster.contains("\u{FE0F}") ? 2 : of(first)
    }

    /// Binary search among the records `HHHHH:W,`, each compared as one big-endian word.
    ///
    /// Upper-case hexadecimal digits sort like the numbers they write, so the table needs no decoding and costs nothing at the start.
    private static func lookUp(_ value: UInt32) -> Int {
        guard value < 0xF0000 else { return 1 }
        let key = record(of: value)
        let table = self.table
        var low = 0
        var high = runCount
        while high - low > 1 {
            let middle = (low + high) / 2
            if word(table, middle) < key { low = middle } else { high = middle }
        }
        return Int((word(table, low) >> 8) & 0xF)
    }

    private static func word(_ table: StaticString, _ index: Int) -> UInt64 {
        precondition(index < runCount)
        let start = unsafe UnsafeRawPointer(table.utf8Start)
        return UInt64(bigEndian: unsafe start.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
    }

    /// The last word that a record beginning at this scalar could be.
    private static func record(of value: UInt32) -> UInt64 {
        var word: UInt64 = 0
        for shift in stride(from: 16, through: 0, by: -4) {
            let digit = UInt64(value >> UInt32(shift)) & 0xF
            word = word << 8 | (digit < 10 ? 0x30 + digit : 0x37 + digit)
        }
        return word << 24 | 0xFF_FFFF
    }
}
