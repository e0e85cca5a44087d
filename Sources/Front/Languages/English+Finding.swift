import Model

/// What is said of queries and of what they find.
extension English {
    func name(of days: RelativeDays) -> String {
        switch days {
        case .yesterday: "yesterday"
        case .today: "today"
        case .tomorrow: "tomorrow"
        case .lastWeek: "last week"
        case .thisWeek: "this week"
        case .nextWeek: "next week"
        case .lastMonth: "last month"
        case .thisMonth: "this month"
        case .nextMonth: "next month"
        case .lastYear: "last year"
        case .thisYear: "this year"
        case .nextYear: "next year"
        }
    }

    /// The letters and words that stand for a unit after a number.
    func letters(for unit: RelativeDays.Unit) -> String {
        switch unit {
        case .day: "d day days"
        case .week: "w week weeks"
        case .month: "m month months"
        case .year: "y year years"
        }
    }

    func sentence(of fault: QueryFault.Kind) -> String {
        switch fault {
        case .unknownField(let name, let nearest):
            "No field is called “\(name)”.\(nearest.isEmpty ? "" : " Perhaps " + quoted(nearest, or: " or ") + "?")"
        case .noField(let field, let collection): "\(say(.collection(collection))) have no field “\(name(of: field))”."
        case .missingValue(let field): "Type what \(name(of: field)) is to be."
        case .noDate(let text): "“\(text)” is no date; write 2026-06, today, next week, 2026-q2 or -14d."
        case .noNumber(let text): "“\(text)” is no number; write 250, 1.5M or 100k."
        case .unknownWord(let word, let field): "No value of \(name(of: field)) begins with “\(word)”."
        case .noOrder(let field): "\(name(of: field)) has no order; write : instead of < and >."
        case .openQuote: "The phrase lacks its second quotation mark."
        }
    }

    private func quoted(_ fields: [FieldName], or: String) -> String { fields.map { "“\(name(of: $0))”" }.joined(by: or) }

    func found(_ count: Int, _ manner: TextSearch.Manner, isWhole: Bool) -> String {
        if count == 0 { return isWhole ? "Nothing found" : "Searching …" }
        let found = count == 1 ? "1 found" : "\(number(Double(count))) found"
        switch manner {
        case .substring: return isWhole ? found : found + " …"
        case .fuzzy: return found + " with letters between"
        case .slips: return found + " but for a slip"
        }
    }
}
