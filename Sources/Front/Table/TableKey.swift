import Model

/// What rows are grouped and counted by: a value, or a class of values where there are many.
public enum TableKey: Hashable, Sendable {
    case record(RecordName)
    case word(FieldWord)
    /// As shown.
    case text(String)
    case date(EDTF)
    /// Every date that touches the year.
    case year(Int)
    /// A number with its unit, which may be empty.
    case number(Double, unit: String)
    /// From one number up to another, which is not in it.
    case range(Double, Double, unit: String)
    /// For records without a value.
    case missing

    /// The classes that the key belongs to, numbers to those of a width; the key itself where there are none of its kind.
    func classes(of width: Double) -> [TableKey] {
        switch self {
        case .date(let date):
            return date.years.isEmpty ? [self] : date.years.map { .year($0) }
        case .number(let number, let unit):
            let low = (number / width).rounded(.down) * width
            return width > 0 ? [.range(low, low + width, unit: unit)] : [self]
        case .record, .word, .text, .year, .range, .missing: return [self]
        }
    }

    /// Of a number, which may be an empty one; nil for what is none.
    var unit: String? {
        switch self {
        case .number(_, let unit), .range(_, _, let unit): unit
        case .record, .word, .text, .date, .year, .missing: nil
        }
    }

    /// True if the records of another key belong to this one.
    func covers(_ other: TableKey) -> Bool {
        switch (self, other) {
        case (.year(let year), .date(let date)): date.years.contains(year)
        case (.range(let low, let high, let unit), .number(let number, let other)): unit == other && low <= number && number < high
        default: self == other
        }
    }
}

extension EDTF {
    /// What lasts longer counts in its first years alone.
    private static let mostYears = 30

    /// The years that the date touches: of one that begins or ends nobody knows when, the one that is known.
    var years: Range<Int> {
        guard let start = (first ?? last)?.year else { return 0..<0 }
        return start..<max(start, min((last ?? first)?.year ?? start, start + Self.mostYears - 1)) + 1
    }
}

extension Scene {
    /// The keys of a record's field, each once; `missing` where it has no value.
    func keys(of field: FieldName, in collection: RecordCollection, at position: Int) -> [TableKey] {
        let values = workspace.values(of: field, in: collection, at: position)
        guard values.count != 1 else { return [key(of: values[0], field) ?? .missing] }
        let keys = values.compactMap { key(of: $0, field) }
        return keys.isEmpty ? [.missing] : keys.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private func key(of value: FieldValue, _ field: FieldName) -> TableKey? {
        switch value {
        case .text(let text):
            let text = self.text(text)
            return text.isEmpty ? nil : .text(text)
        case .code: return .text(words(value, of: field))
        case .word(let word): return .word(word)
        case .date(let date): return .date(date)
        case .number: return value.estimate.map { .number($0 + 0, unit: "") }
        case .money(let money): return value.estimate.map { .number($0 + 0, unit: money.currency) }
        case .record(let name): return .record(name)
        }
    }

    /// A key in words.
    func words(_ key: TableKey, of field: FieldName) -> String {
        func amount(_ number: Double, _ unit: String) -> String {
            if field.kind == .share { return percent(number) }
            let words = self.number(Quantity(number)) ?? ""
            return unit.isEmpty ? words : "\(words) \(unit)"
        }
        switch key {
        case .record(let name): return title(name)
        case .word(let word): return words(word)
        case .text(let text): return text
        case .date(let date): return short(date)
        case .year(let year): return "\(year)"
        case .number(let number, let unit): return amount(number, unit)
        case .range(let low, let high, let unit):
            // Whole numbers end before the next class begins.
            let isWhole = low == low.rounded() && high - low > 1 && high - low == (high - low).rounded() && field.kind != .share
            let (first, last) = (amount(low, ""), amount(isWhole ? high - 1 : high, unit))
            return low < 0 ? say(.range(first, last)) : "\(first)–\(last)"
        case .missing: return say(.unknown)
        }
    }
}
