import Model

/// What is said of queries and of what they find.
extension Finnish {
    func name(of days: RelativeDays) -> String {
        switch days {
        case .yesterday: "eilen"
        case .today: "tänään"
        case .tomorrow: "huomenna"
        case .lastWeek: "viime viikko"
        case .thisWeek: "tämä viikko"
        case .nextWeek: "ensi viikko"
        case .lastMonth: "viime kuu"
        case .thisMonth: "tämä kuu"
        case .nextMonth: "ensi kuu"
        case .lastYear: "viime vuosi"
        case .thisYear: "tämä vuosi"
        case .nextYear: "ensi vuosi"
        }
    }

    /// The letters and words that stand for a unit after a number.
    func letters(for unit: RelativeDays.Unit) -> String {
        switch unit {
        case .day: "pv d päivä päivää"
        case .week: "vk w viikko viikkoa"
        case .month: "kk m kuukausi kuukautta"
        case .year: "v y vuosi vuotta"
        }
    }

    func sentence(of fault: QueryFault.Kind) -> String {
        switch fault {
        case .unknownField(let name, let nearest):
            "Minkään kentän nimi ei ole ”\(name)”.\(nearest.isEmpty ? "" : " Ehkä " + quoted(nearest, or: " tai ") + "?")"
        case .noField(let field, let collection): "Kokoelmassa \(say(.collection(collection))) ei ole kenttää ”\(name(of: field))”."
        case .missingValue(let field): "Kirjoita, mitä kentässä \(name(of: field)) on oltava."
        case .noDate(let text): "”\(text)” ei ole päivä; kirjoita 2026-06, tänään, ensi viikko, 2026-q2 tai -14pv."
        case .noNumber(let text): "”\(text)” ei ole luku; kirjoita 250, 1,5M tai 100k."
        case .unknownWord(let word, let field): "Mikään kentän \(name(of: field)) arvo ei ala ”\(word)”."
        case .noOrder(let field): "Kentällä \(name(of: field)) ei ole järjestystä; kirjoita : eikä < tai >."
        case .openQuote: "Lauseelta puuttuu toinen lainausmerkki."
        }
    }

    private func quoted(_ fields: [FieldName], or: String) -> String { fields.map { "”\(name(of: $0))”" }.joined(by: or) }

    func found(_ count: Int, _ manner: TextSearch.Manner, isWhole: Bool) -> String {
        if count == 0 { return isWhole ? "Mitään ei löytynyt" : "Etsitään …" }
        let found = count == 1 ? "1 osuma" : "\(number(Double(count))) osumaa"
        switch manner {
        case .substring: return isWhole ? found : found + " …"
        case .fuzzy: return found + " kirjaimia välissä"
        case .slips: return found + " kirjoitusvirheen päässä"
        }
    }
}
