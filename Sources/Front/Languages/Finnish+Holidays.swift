import Model

extension Finnish {
    /// A holiday as calendars call it.
    func name(of holiday: Holiday) -> String {
        switch holiday {
        case .newYearsDay: "uudenvuodenpäivä"
        case .epiphany: "loppiainen"
        case .goodFriday: "pitkäperjantai"
        case .easterSunday: "pääsiäispäivä"
        case .easterMonday: "toinen pääsiäispäivä"
        case .mayDay: "vappu"
        case .ascensionDay: "helatorstai"
        case .whitSunday: "helluntaipäivä"
        case .swedishNationalDay: "Ruotsin kansallispäivä"
        case .midsummerEve: "juhannusaatto"
        case .midsummerDay: "juhannuspäivä"
        case .allSaintsDay: "pyhäinpäivä"
        case .finnishIndependenceDay: "itsenäisyyspäivä"
        case .christmasEve: "jouluaatto"
        case .christmasDay: "joulupäivä"
        case .boxingDay: "tapaninpäivä"
        case .newYearsEve: "uudenvuodenaatto"
        }
    }
}
