import Front
import Model

/// Records as JSON: members by the stable names of fields, in the same form whatever a record has.
extension RecordSheet {
    /// One array, a record a line, so that lines can be told apart and the whole is one value.
    public var json: [String] {
        JSONValue.lines(positions.map { object(at: $0) })
    }

    /// A record with its name and the fields that are known of it.
    func object(at position: Int32) -> JSONValue {
        let name = name(at: position)
        var members = JSONMembers()
        members.add("collection", name.collection.rawValue)
        members.add("id", name.id)
        for field in fields where field != .id {
            let found = values(field, at: position).map { Self.value($0, scene) }
            guard !found.isEmpty else { continue }
            members.add(field.rawValue, field.isList ? .array(found) : found[0])
        }
        return .object(members)
    }

    /// A value of a field: texts in the names' language, dates in EDTF, references with their titles, amounts with their currency.
    static func value(_ value: FieldValue, _ scene: Scene) -> JSONValue {
        switch value {
        case .text(let text): return .string(scene.text(text))
        case .code(let code): return .string(code)
        case .word(let word): return .string(word.rawValue)
        case .date(let date): return .string(date.text)
        case .number(let quantity): return number(quantity, scene)
        case .money(let money):
            var members = JSONMembers()
            members.add("amount", money.amount.map { number($0, scene) })
            members.add("currency", money.currency)
            return .object(members)
        case .record(let name):
            var members = JSONMembers()
            members.add("collection", name.collection.rawValue)
            members.add("id", name.id)
            members.add("name", scene.title(name))
            return .object(members)
        }
    }

    /// A number, or the source's words for one that is not exact.
    private static func number(_ quantity: Quantity, _ scene: Scene) -> JSONValue {
        if let exact = quantity.exact { return .decimal(exact) }
        var members = JSONMembers()
        members.add("text", quantity.inexact.map { scene.text($0.text) })
        members.add("estimate", quantity.estimate.map { .decimal($0) })
        return .object(members)
    }
}
