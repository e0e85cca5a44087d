import Model

/// What is said of queries and of what they find.
extension Swedish {
    func name(of days: RelativeDays) -> String {
        switch days {
        case .yesterday: "i går"
        case .today: "i dag"
        case .tomorrow: "i morgon"
        case .lastWeek: "förra veckan"
        case .thisWeek: "denna vecka"
        case .nextWeek: "nästa vecka"
        case .lastMonth: "förra månaden"
        case .thisMonth: "denna månad"
        case .nextMonth: "nästa månad"
        case .lastYear: "förra året"
        case .thisYear: "i år"
        case .nextYear: "nästa år"
        }
    }

    /// The letters and words that stand for a unit after a number.
    func letters(for unit: RelativeDays.Unit) -> String {
        switch unit {
        case .day: "d dag dagar"
        case .week: "v w vecka veckor"
        case .month: "m mån månad månader"
        case .year: "å y år"
        }
    }

    func sentence(of fault: QueryFault.Kind) -> String {
        switch fault {
        case .unknownField(let name, let nearest):
            "Inget fält heter ”\(name)”.\(nearest.isEmpty ? "" : " Kanske " + quoted(nearest, or: " eller ") + "?")"
        case .noField(let field, let collection): "\(say(.collection(collection))) har inget fält ”\(name(of: field))”."
        case .missingValue(let field): "Skriv vad \(name(of: field)) ska vara."
        case .noDate(let text): "”\(text)” är inget datum; skriv 2026-06, i dag, nästa vecka, 2026-q2 eller -14d."
        case .noNumber(let text): "”\(text)” är inget tal; skriv 250, 1,5M eller 100k."
        case .unknownWord(let word, let field): "Inget värde i \(name(of: field)) börjar med ”\(word)”."
        case .noOrder(let field): "\(name(of: field)) har ingen ordning; skriv : i stället för < och >."
        case .openQuote: "Frasen saknar sitt andra citattecken."
        }
    }

    private func quoted(_ fields: [FieldName], or: String) -> String { fields.map { "”\(name(of: $0))”" }.joined(by: or) }

    func found(_ count: Int, _ manner: TextSearch.Manner, isWhole: Bool) -> String {
        if count == 0 { return isWhole ? "Inget hittat" : "Söker …" }
        let found = count == 1 ? "1 träff" : "\(number(Double(count))) träffar"
        switch manner {
        case .substring: return isWhole ? found : found + " …"
        case .fuzzy: return found + " med bokstäver emellan"
        case .slips: return found + " vid ett skrivfel"
        }
    }
}
