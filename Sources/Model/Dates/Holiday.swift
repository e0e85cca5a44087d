/// A public holiday of Finland or Sweden, or an eve on which nobody holds a meeting there.
///
/// The days are those of today's laws in every year (Finland: the church law and the laws on 1 May and 6 December; Sweden: 1989:253): earlier laws had
/// others.
public enum Holiday: CaseIterable, Sendable, Hashable {
    case newYearsDay, epiphany, goodFriday, easterSunday, easterMonday, mayDay, ascensionDay, whitSunday, swedishNationalDay, midsummerEve
    case midsummerDay, allSaintsDay, finnishIndependenceDay, christmasEve, christmasDay, boxingDay, newYearsEve

    /// True for an eve: no holiday by law, and free all the same.
    public var isEve: Bool {
        switch self {
        case .midsummerEve, .christmasEve, .newYearsEve: true
        default: false
        }
    }

    /// Where it is free.
    public var countries: [Country] {
        switch self {
        case .swedishNationalDay, .newYearsEve: [.sweden]
        case .finnishIndependenceDay: [.finland]
        default: [.finland, .sweden]
        }
    }

    /// Whether it is free in a country.
    public func isKept(in country: Country) -> Bool { countries.contains(country) }

    /// The holidays that fall on a day: none on most, and hardly ever two. O(1), in the years 1 to 9999.
    public static func on(_ day: Day, in country: Country) -> [Holiday] {
        let date = day.date
        guard 1...9999 ~= date.year else { return [] }
        let fixed = fixed(date.month, date.day)
        let moving = moving(day, date)
        guard fixed != nil || moving != nil else { return [] }
        return [moving, fixed].compactMap { $0 }.filter { $0.isKept(in: country) }
    }

    /// A holiday of this date in every year.
    private static func fixed(_ month: Int, _ day: Int) -> Holiday? {
        switch (month, day) {
        case (1, 1): .newYearsDay
        case (1, 6): .epiphany
        case (5, 1): .mayDay
        case (6, 6): .swedishNationalDay
        case (12, 6): .finnishIndependenceDay
        case (12, 24): .christmasEve
        case (12, 25): .christmasDay
        case (12, 26): .boxingDay
        case (12, 31): .newYearsEve
        default: nil
        }
    }

    /// A holiday that falls on the day in its year.
    private static func moving(_ day: Day, _ date: (year: Int, month: Int, day: Int)) -> Holiday? {
        switch (date.month, date.day) {
        case (6, 19...25) where day.weekday == 5: return .midsummerEve
        case (6, 20...26) where day.weekday == 6: return .midsummerDay
        case (10, 31), (11, 1...6): return day.weekday == 6 ? .allSaintsDay : nil
        case (3...6, _):
            switch day - easter(date.year) {
            case -2: return .goodFriday
            case 0: return .easterSunday
            case 1: return .easterMonday
            case 39: return .ascensionDay
            case 49: return .whitSunday
            default: return nil
            }
        default: return nil
        }
    }

    /// Easter Sunday by the Gregorian calendar, also in the years before it was made.
    ///
    /// The full moon of the church follows a cycle of 19 years, corrected once a century; Easter is the Sunday after it.
    public static func easter(_ year: Int) -> Day {
        let century = year / 100
        let leapDaysLeftOut = century - century / 4
        let moonCorrection = (8 * century + 13) / 25
        var moon = (19 * (year % 19) + leapDaysLeftOut - moonCorrection + 15) % 30
        // The two latest full moons come a day earlier, so that no two years of a cycle share one.
        if moon == 29 || moon == 28 && year % 19 > 10 { moon -= 1 }
        let fullMoon = (Day(year: year, month: 3, day: 21) ?? Day(number: 0)).advanced(by: moon)
        return fullMoon.advanced(by: 7 - fullMoon.weekday % 7)
    }
}
