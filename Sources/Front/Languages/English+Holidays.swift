import Model

extension English {
    /// A holiday as calendars call it.
    func name(of holiday: Holiday) -> String {
        switch holiday {
        case .newYearsDay: "New Year’s Day"
        case .epiphany: "Epiphany"
        case .goodFriday: "Good Friday"
        case .easterSunday: "Easter Sunday"
        case .easterMonday: "Easter Monday"
        case .mayDay: "May Day"
        case .ascensionDay: "Ascension Day"
        case .whitSunday: "Whit Sunday"
        case .swedishNationalDay: "Sweden’s National Day"
        case .midsummerEve: "Midsummer Eve"
        case .midsummerDay: "Midsummer Day"
        case .allSaintsDay: "All Saints’ Day"
        case .finnishIndependenceDay: "Finland’s Independence Day"
        case .christmasEve: "Christmas Eve"
        case .christmasDay: "Christmas Day"
        case .boxingDay: "Boxing Day"
        case .newYearsEve: "New Year’s Eve"
        }
    }
}
