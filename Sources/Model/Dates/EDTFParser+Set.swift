extension EDTFParser {
    /// A set of Level 2, `[1667,1668,1670..1672]` or `{..1984}`: read for its grammar only.
    mutating func set() throws(EDTFError) {
        raise(to: 2, isSupported: false)
        let closing: Unicode.Scalar = next == "[" ? "]" : "}"
        position += 1
        if take(closing) { throw fault(.emptySet, at: 0) }
        var isFirst = true
        repeat {
            if take(".", ".") {
                guard isFirst else { throw fault(.openInsideSet, at: position - 2) }
                guard next != closing else { throw fault(.emptySet, at: 0) }
                _ = try member()
            } else {
                let isOpen = try member(closedBy: closing)
                if isOpen { break }
            }
            isFirst = false
        } while take(",")
        guard take(closing) else { throw isAtEnd ? fault(.unclosedSet(closing: String(closing))) : unexpected() }
    }

    private mutating func member() throws(EDTFError) -> EDTFDate {
        if isAtEnd || next == "," || next == "]" || next == "}" { throw fault(.emptyMember) }
        return try date()
    }

    /// A date, two with `..` between them, or one with `..` after it, which ends the set: then true.
    private mutating func member(closedBy closing: Unicode.Scalar) throws(EDTFError) -> Bool {
        let start = position
        let from = try member()
        let rangeStart = position
        guard take(".", ".") else { return false }
        if next == closing { return true }
        if next == "," { throw fault(.openInsideSet, at: rangeStart) }
        let untilStart = position
        let until = try member()
        let (fromText, untilText) = (text(start..<rangeStart), read(since: untilStart))
        guard from.precision == until.precision else { throw fault(.unequalPrecision(fromText, untilText), at: untilStart) }
        guard isInOrder(from, until) else { throw fault(.reversedRange(start: fromText, end: untilText), at: untilStart) }
        return false
    }
}
