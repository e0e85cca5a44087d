import Model

/// What is known of when something is: how early it may begin and end, how late, and between which moments it certainly lasts.
///
/// Nothing is made sharper than it is known: a date that is one of many days has no certain part at all.
struct TimeSpan: Sendable, Equatable {
    enum End: Sendable, Equatable {
        case at(Moment)
        /// There is no end, or none is meant.
        case open
        /// There is one, and nobody has said which.
        case unknown

        var moment: Moment? {
            if case .at(let moment) = self { moment } else { nil }
        }
    }

    /// The first moment that it can touch, and the last.
    var earliest: End
    var latest: End
    /// Where it certainly lasts; nil where that is nowhere.
    var certain: Range<Moment>?
    /// Approximate or uncertain as its writer said.
    var isHedged = false
    /// True for one certain day or one stretch of a day by the clock: drawn as a point where it is short.
    var isEvent = false

    /// From one moment to another by the clock.
    init(from start: Moment, to end: Moment) {
        let end = max(start, end)
        (earliest, latest) = (.at(start), .at(end))
        certain = start..<end
        isEvent = true
    }

    /// The span of a date in a zone; nil where no day of it is known.
    init?(_ date: EDTF, in zone: Zone) {
        switch date.form {
        case .asWritten: return nil
        case .date(let day), .dateTime(let day, _): self.init(day, date, in: zone)
        case .interval(let start, let end): self.init(start, end, of: date, in: zone)
        }
    }

    private init?(_ day: EDTFDate, _ date: EDTF, in zone: Zone) {
        guard let first = date.first, let last = date.last else { return nil }
        let (start, end) = (zone.start(of: first), zone.start(of: last.advanced(by: 1)))
        (earliest, latest) = (.at(start), .at(end))
        isHedged = !day.qualification.isNone
        isEvent = first == last
        certain = isEvent ? start..<max(start, end) : nil
    }

    private init?(_ start: EDTF.Side, _ end: EDTF.Side, of date: EDTF, in zone: Zone) {
        guard date.first != nil || date.last != nil else { return nil }
        earliest = date.first.map { .at(zone.start(of: $0)) } ?? Self.missing(start)
        latest = date.last.map { .at(zone.start(of: $0.advanced(by: 1))) } ?? Self.missing(end)
        isHedged = [start.date, end.date].contains { $0?.qualification.isNone == false }
        // It has begun on the last day on which it can begin, and goes on until the first on which it can end.
        let begun = start.date?.lastDay.map { zone.start(of: $0) }
        let ends = end.date?.firstDay.map { zone.start(of: $0.advanced(by: end.date?.lastDay == $0 ? 1 : 0)) }
        switch (begun, ends) {
        case (let begun?, let ends?): certain = begun < ends ? begun..<ends : nil
        case (let begun?, nil): certain = Self.lone(start.date, isOpen: end == .open, last: true, in: zone).map { begun..<$0 }
        case (nil, let ends?): certain = Self.lone(end.date, isOpen: start == .open, last: false, in: zone).map { $0..<ends }
        case (nil, nil): certain = nil
        }
    }

    /// The other end of the one day that is certain of an interval with one end: the day on which it has begun at last, or may end at first, where there is no other end, that of
    /// its beginning where it is one day; nil where it may be over before it can have begun.
    private static func lone(_ date: EDTFDate?, isOpen: Bool, last: Bool, in zone: Zone) -> Moment? {
        guard let date, let first = date.firstDay, let latest = date.lastDay, isOpen || first == latest else { return nil }
        return zone.start(of: last ? latest.advanced(by: 1) : first == latest ? first : first.advanced(by: -1))
    }

    private static func missing(_ side: EDTF.Side) -> End { side == .open ? .open : .unknown }

    /// A moment to stand for it: where it certainly begins, else where it can.
    var mark: Moment { earliest.moment ?? latest.moment ?? certain?.lowerBound ?? Moment(seconds: 0) }

    /// The moment in the middle of what is known.
    var middle: Moment {
        guard let start = earliest.moment, let end = latest.moment else { return mark }
        return start.advanced(by: (end - start) / 2)
    }
}

extension EDTFQualification {
    fileprivate var isNone: Bool { !isApproximate && !isUncertain }
}
