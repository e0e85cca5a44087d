import Front
import Model

/// A JSON value that is written for other programs.
public indirect enum JSONValue: Sendable {
    case string(String)
    case number(Int)
    case decimal(Double)
    case boolean(Bool)
    case null
    case array([JSONValue])
    case object(JSONMembers)

    /// The value on one line.
    public var text: String {
        switch self {
        case .string(let string): JSONText.quoted(string)
        case .number(let number): String(number)
        case .decimal(let value): value.isFinite ? RecordSheet.number(value) : "null"
        case .boolean(let boolean): boolean ? "true" : "false"
        case .null: "null"
        case .array(let values): "[\(Self.list(values.map(\.text)))]"
        case .object(let members): "{\(Self.list(members.all.map { "\(JSONText.quoted($0.name)):\($0.value.text)" }))}"
        }
    }

    private static func list(_ texts: [String]) -> String {
        var list = ""
        for (index, text) in texts.enumerated() { list += index == 0 ? text : "," + text }
        return list
    }
}

/// The members of an object in their order. What is not known is left out.
public struct JSONMembers: Sendable {
    fileprivate(set) var all: [(name: String, value: JSONValue)] = []

    mutating func add(_ name: String, _ value: JSONValue?) {
        if let value { all.append((name, value)) }
    }

    mutating func add(_ name: String, _ text: String?) {
        if let text, !text.isEmpty { all.append((name, .string(text))) }
    }

    mutating func add(_ name: String, _ number: Int?) {
        if let number { all.append((name, .number(number))) }
    }

    mutating func add(_ name: String, _ values: [JSONValue]) { all.append((name, .array(values))) }
}

extension JSONValue {
    /// An array with a value a line: one value as a whole, and lines that can be told apart.
    public static func lines(_ values: [JSONValue]) -> [String] {
        guard !values.isEmpty else { return ["[]"] }
        return values.enumerated().map { index, value in
            (index == 0 ? "[" : " ") + value.text + (index == values.count - 1 ? "]" : ",")
        }
    }

    /// What was found, for `lagesbild find --json`.
    public static func found(_ found: FoundTarget) -> JSONValue {
        var members = JSONMembers()
        members.add("collection", found.target.record.collection.rawValue)
        members.add("id", found.target.record.id)
        members.add("session", found.target.part)
        members.add("name", found.title)
        members.add("aside", found.aside)
        return .object(members)
    }
}
