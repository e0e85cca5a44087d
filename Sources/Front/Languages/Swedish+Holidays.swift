import Model

extension Swedish {
    /// A holiday as calendars call it.
    func name(of holiday: Holiday) -> String {
        switch holiday {
        case .newYearsDay: "nyårsdagen"
        case .epiphany: "trettondedag jul"
        case .goodFriday: "långfredagen"
        case .easterSunday: "påskdagen"
        case .easterMonday: "annandag påsk"
        case .mayDay: "första maj"
        case .ascensionDay: "Kristi himmelsfärdsdag"
        case .whitSunday: "pingstdagen"
        case .swedishNationalDay: "nationaldagen"
        case .midsummerEve: "midsommarafton"
        case .midsummerDay: "midsommardagen"
        case .allSaintsDay: "alla helgons dag"
        case .finnishIndependenceDay: "självständighetsdagen"
        case .christmasEve: "julafton"
        case .christmasDay: "juldagen"
        case .boxingDay: "annandag jul"
        case .newYearsEve: "nyårsafton"
        }
    }
}
