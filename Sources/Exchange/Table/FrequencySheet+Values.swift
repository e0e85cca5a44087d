import Front
import Model

/// Counted values for programs: spelled as lists spell them, the same in every language.
extension FrequencySheet {
    /// A line a value; what has none has an empty cell. A class of numbers is `from..below`.
    public var csv: [String] {
        [RecordSheet.cell(table.field.rawValue) + ",count"] + rows.map { "\(RecordSheet.cell(text(of: $0))),\($0.count)" }
    }

    /// One array, a value a line; what has none is null.
    public var json: [String] {
        JSONValue.lines(
            rows.map { row in
                var members = JSONMembers()
                members.add("value", value(of: row))
                members.add("count", row.count)
                return .object(members)
            })
    }

    private func text(of row: FrequencyTable.Row) -> String {
        switch row.key {
        case .record(let name): scene.title(name)
        case .word(let word): word.rawValue
        case .text(let text): code(of: row) ?? text
        case .date(let date): date.text
        case .year(let year): String(repeating: "0", count: max(0, 4 - "\(year)".count)) + "\(year)"
        case .number(let number, let unit): Self.amount(RecordSheet.number(number), unit)
        case .range(let low, let high, let unit): Self.amount("\(RecordSheet.number(low))..\(RecordSheet.number(high))", unit)
        case .missing: ""
        }
    }

    private func value(of row: FrequencyTable.Row) -> JSONValue {
        switch row.key {
        case .record(let name): RecordSheet.value(.record(name), scene)
        case .number(let number, let unit):
            table.field.kind == .money ? .object(Self.money([("amount", .decimal(number))], unit)) : .decimal(number)
        case .range(let low, let high, let unit): .object(Self.money([("from", .decimal(low)), ("below", .decimal(high))], unit))
        case .missing: .null
        case .word, .text, .date, .year: .string(text(of: row))
        }
    }

    private static func amount(_ number: String, _ unit: String) -> String { unit.isEmpty ? number : "\(number) \(unit)" }

    private static func money(_ numbers: [(String, JSONValue)], _ currency: String) -> JSONMembers {
        var members = JSONMembers()
        for (name, value) in numbers { members.add(name, value) }
        members.add("currency", currency)
        return members
    }
}
