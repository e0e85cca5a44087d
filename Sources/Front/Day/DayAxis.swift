import Model

/// The rows of a day from top to bottom: clock time in rows of so many minutes, long stretches folded to one row, and between them what has
/// an order alone.
///
/// Rows are moments, not what clocks show: a day of 25 hours has rows for all of them. A section begins where something for all begins or
/// ends, so that what is before and after it never shares a row with it.
struct DayAxis: Sendable {
    struct Section: Sendable, Equatable {
        let kind: Kind
        /// The first row.
        let first: Int
        let rows: Int

        enum Kind: Sendable, Equatable {
            case clock(from: Moment, until: Moment)
            /// A stretch of which one row is shown; idle where nothing goes on.
            case fold(from: Moment, until: Moment, isIdle: Bool)
            /// A block without times, by its place in the agenda.
            case order(block: Int)
        }
    }

    /// A row's minutes.
    let minutes: Int
    let zone: Zone
    private(set) var sections: [Section] = []
    private(set) var rows = 0
    /// The sections that have clock times.
    private var clocks: [Int] = []

    init(minutes: Int, zone: Zone) {
        self.minutes = minutes
        self.zone = zone
    }

    mutating func append(_ kind: Section.Kind, rows count: Int) {
        if case .order = kind {} else { clocks.append(sections.count) }
        sections.append(Section(kind: kind, first: rows, rows: count))
        rows += count
    }

    /// Appends a stretch of clock time.
    mutating func appendClock(from: Moment, until: Moment) {
        append(.clock(from: from, until: until), rows: max(1, (until - grid(before: from)).dividedUp(by: minutes * 60)))
    }

    /// The whole row of the clock at or before a moment, as the zone's clocks count.
    func grid(before moment: Moment) -> Moment {
        let offset = Int64(zone.offset(at: moment))
        let row = Int64(minutes) * 60
        let shown = moment.advanced(by: Int(offset)).seconds
        return Moment(seconds: shown - ((shown % row) + row) % row).advanced(by: -Int(offset))
    }

    /// The row in which a moment is the beginning of something.
    func row(of moment: Moment) -> Int { section(of: moment, isEnd: false).map { row(of: moment, in: $0) } ?? 0 }

    /// The row before which something that ends at a moment ends.
    func end(of moment: Moment) -> Int {
        guard let section = section(of: moment, isEnd: true) else { return 0 }
        guard case .clock(let from, _) = section.kind else { return section.first + section.rows }
        return section.first + min(section.rows, max(1, (moment - grid(before: from)).dividedUp(by: minutes * 60)))
    }

    private func row(of moment: Moment, in section: Section) -> Int {
        guard case .clock(let from, _) = section.kind else { return section.first }
        return section.first + min(section.rows - 1, max(0, (moment - grid(before: from)) / (minutes * 60)))
    }

    /// The last section that begins before a moment, or with it unless the moment ends something.
    private func section(of moment: Moment, isEnd: Bool) -> Section? {
        var (low, high) = (0, clocks.count)
        while low < high {
            let middle = (low + high) / 2
            let start = Self.start(sections[clocks[middle]])
            if isEnd ? start < moment : start <= moment { low = middle + 1 } else { high = middle }
        }
        return clocks.isEmpty ? nil : sections[clocks[max(0, low - 1)]]
    }

    private static func start(_ section: Section) -> Moment {
        switch section.kind {
        case .clock(let from, _), .fold(let from, _, _): from
        case .order: Moment(seconds: .min)
        }
    }

    /// The section of a row. O(log n).
    func section(ofRow row: Int) -> Section? {
        var (low, high) = (0, sections.count)
        while low < high {
            let middle = (low + high) / 2
            if sections[middle].first <= row { low = middle + 1 } else { high = middle }
        }
        return low == 0 || row >= rows ? nil : sections[low - 1]
    }

    /// When a row begins; nil where it has no clock time.
    func moment(ofRow row: Int) -> Moment? {
        guard let section = section(ofRow: row) else { return nil }
        switch section.kind {
        case .clock(let from, _): return max(from, grid(before: from).advanced(byMinutes: (row - section.first) * minutes))
        case .fold(let from, _, _): return from
        case .order: return nil
        }
    }

    /// When the day begins and ends as far as its times are known.
    var bounds: Range<Moment>? {
        guard let first = clocks.first, let last = clocks.last else { return nil }
        let start = Self.start(sections[first])
        switch sections[last].kind {
        case .clock(_, let until), .fold(_, let until, _): return start..<max(start, until)
        case .order: return nil
        }
    }
}

extension Int {
    /// The quotient rounded up, of what is not below zero.
    func dividedUp(by divisor: Int) -> Int { self <= 0 ? 0 : (self - 1) / divisor + 1 }
}
