extension EDTFParser {
    /// A date, a date-time, or two sides with a slash between them.
    mutating func dateOrInterval() throws(EDTFError) -> EDTF.Form {
        let start = try side()
        guard take("/") else {
            switch start {
            case .date(let date): return try next == "T" ? dateTime(date) : .date(date)
            case .open: throw isAtEnd ? fault(.openAlone, at: 0) : unexpected()
            case .unknown: throw unexpected()
            }
        }
        let endPosition = position
        let end = try side()
        switch next {
        case "T": throw fault(.timeInInterval)
        case "/": throw fault(.secondSlash)
        default: break
        }
        if start == .unknown && end == .unknown && isAtEnd { throw fault(.unknownAlone, at: 0) }
        guard let startDate = start.date, let endDate = end.date else {
            raise(to: hasUnspecifiedDigit ? 2 : 1)
            return .interval(start, end)
        }
        if hasUnspecifiedDigit { raise(to: 2) }
        guard isInOrder(startDate, endDate) else {
            throw fault(.reversed(start: text(0..<endPosition - 1), end: read(since: endPosition)), at: endPosition)
        }
        return .interval(start, end)
    }

    /// One side of an interval: a date, `..` or nothing.
    private mutating func side() throws(EDTFError) -> EDTF.Side {
        if take(".", ".") { return .open }
        if isAtEnd || next == "/" { return .unknown }
        return .date(try date())
    }

    /// Whether there is a way to read the two dates so that the first does not lie after the second.
    func isInOrder(_ start: EDTFDate, _ end: EDTFDate) -> Bool {
        if let startSeason = start.season, let endSeason = end.season, start.year == end.year {
            return startSeason.rawValue <= endSeason.rawValue
        }
        guard let first = start.certainBound(.first), let last = end.certainBound(.last) else { return true }
        return first <= last
    }
}
