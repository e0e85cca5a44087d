import Model

/// A repeated step of the calendar or the clock, such as a quarter or fifteen minutes, aligned as people align it: quarters begin in January, weeks
/// on Monday, hours and minutes by the clocks of the zone.
struct TimeStep: Sendable, Hashable {
    enum Unit: Int, Sendable { case minute, day, week, month, year }

    let count: Int
    let unit: Unit

    /// - Parameter count: at least 1; of minutes a divisor of a day, of days and weeks 1.
    init(_ count: Int, _ unit: Unit) {
        self.count = max(1, count)
        self.unit = unit
    }

    /// Its length in seconds, at the shortest.
    var seconds: Int {
        switch unit {
        case .minute: count * 60
        case .day: 23 * 3600
        case .week: 7 * 86_400 - 3600
        case .month: count * 28 * 86_400
        case .year: count * 365 * 86_400
        }
    }

    /// The last beginning of a step at or before a moment.
    func beginning(_ moment: Moment, in zone: Zone) -> Moment {
        let local = zone.local(moment)
        switch unit {
        case .minute: return clockBeginning(moment, local, zone)
        case .day: return zone.start(of: local.day)
        case .week: return zone.start(of: local.day.startOfWeek)
        case .month, .year: return zone.start(of: firstDay(local.day, ahead: 0))
        }
    }

    /// The first beginning of a step after a moment.
    func next(after moment: Moment, in zone: Zone) -> Moment {
        let local = zone.local(moment)
        switch unit {
        case .minute: return nextOnClock(after: moment, local, zone)
        case .day: return zone.start(of: local.day.advanced(by: 1))
        case .week: return zone.start(of: local.day.startOfWeek.advanced(by: 7))
        case .month, .year: return zone.start(of: firstDay(local.day, ahead: 1))
        }
    }

    /// The first day of the step that a day lies in, or of the one after it.
    private func firstDay(_ day: Day, ahead: Int) -> Day {
        let (year, month, _) = day.date
        let months = unit == .year ? count * 12 : count
        let number = year * 12 + month - 1
        let first = (number >= 0 ? number / months : (number - months + 1) / months) + ahead
        let (firstYear, firstMonth) = (first * months).quotientAndRemainderFloored(12)
        return Day(year: firstYear, month: firstMonth + 1, day: 1) ?? day
    }

    /// The clock counts from midnight: where it is put forward or back within the day, its own figures count.
    private func clockBeginning(_ moment: Moment, _ local: LocalTime, _ zone: Zone) -> Moment {
        let passed = local.second % (count * 60)
        let beginning = moment.advanced(by: -passed)
        // A change of the clock lies between: the day begins, or the change itself is the nearest.
        return zone.offset(at: beginning) == zone.offset(at: moment) ? beginning : zone.start(of: local.day)
    }

    private func nextOnClock(after moment: Moment, _ local: LocalTime, _ zone: Zone) -> Moment {
        let step = count * 60
        let next = moment.advanced(by: step - local.second % step)
        let change = zone.offset(at: next) - zone.offset(at: moment)
        guard change != 0 else { return next }
        // The clock was put forward or back on the way: the figure that divides evenly lies behind, or still ahead.
        let shown = zone.local(next).second % step
        let behind = next.advanced(by: -shown)
        if change > 0, behind > moment, zone.local(behind).second % step == 0 { return behind }
        return shown == 0 ? next : next.advanced(by: step - shown)
    }
}

extension Int {
    /// Quotient and remainder with a remainder that is never negative.
    func quotientAndRemainderFloored(_ divisor: Int) -> (Int, Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
