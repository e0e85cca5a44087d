import Model

/// A value of a file that is written, with its members in their order.
enum JSONValue: Sendable {
    case string(String)
    case integer(Int)
    /// A number with so many decimals, counted in its smallest unit: 625 with one decimal is 62.5.
    case fixed(Int, decimals: Int)
    case boolean(Bool)
    case list([JSONValue])
    case object(Members)
}

/// The members of an object. What has no value is left out, and so is an empty list: missing is missing.
struct Members: Sendable {
    private(set) var pairs: [(name: String, value: JSONValue)] = []

    subscript(name: String) -> JSONValue? {
        get { pairs.first { $0.name == name }?.value }
        set {
            guard let newValue else { return }
            if case .list(let elements) = newValue, elements.isEmpty { return }
            if case .object(let members) = newValue, members.pairs.isEmpty { return }
            if let index = pairs.firstIndex(where: { $0.name == name }) {
                pairs[index].value = newValue
            } else {
                pairs.append((name, newValue))
            }
        }
    }
}

extension Members: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (String, JSONValue?)...) {
        for (name, value) in elements { self[name] = value }
    }
}

extension JSONValue: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    init(stringLiteral value: String) { self = .string(value) }
    init(integerLiteral value: Int) { self = .integer(value) }
    init(booleanLiteral value: Bool) { self = .boolean(value) }
    init(arrayLiteral elements: JSONValue...) { self = .list(elements) }

    init(dictionaryLiteral elements: (String, JSONValue?)...) {
        var members = Members()
        for (name, value) in elements { members[name] = value }
        self = .object(members)
    }

    static func strings(_ strings: [String]) -> JSONValue { .list(strings.map { .string($0) }) }
}

extension JSONValue {
    /// The file of this value: two spaces for each level, a member or an element a line, and a line's end after the last.
    var file: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes, level: 0)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    private func write(to bytes: inout [UInt8], level: Int) {
        switch self {
        case .string(let text): Self.write(text, to: &bytes)
        case .integer(let number): bytes += String(number).utf8
        case .fixed(let number, let decimals): bytes += Self.spelled(number, decimals).utf8
        case .boolean(let isTrue): bytes += (isTrue ? "true" : "false").utf8
        case .list(let elements):
            Self.write(elements.count, between: "[", and: "]", to: &bytes, level) { elements[$1].write(to: &$0, level: level + 1) }
        case .object(let members):
            Self.write(members.pairs.count, between: "{", and: "}", to: &bytes, level) { bytes, index in
                Self.write(members.pairs[index].name, to: &bytes)
                bytes += ": ".utf8
                members.pairs[index].value.write(to: &bytes, level: level + 1)
            }
        }
    }

    /// Most texts have nothing in them that must be escaped.
    private static func write(_ text: String, to bytes: inout [UInt8]) {
        let isPlain = text.utf8.allSatisfy {
            $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") && $0 != 0x7F && $0 != 0xC2
        }
        guard isPlain else {
            bytes += JSONText.quoted(text).utf8
            return
        }
        bytes.append(UInt8(ascii: "\""))
        bytes += text.utf8
        bytes.append(UInt8(ascii: "\""))
    }

    private static func write(
        _ count: Int, between opening: String, and closing: String, to bytes: inout [UInt8], _ level: Int,
        part: (inout [UInt8], Int) -> Void
    ) {
        bytes += opening.utf8
        for index in 0..<count {
            bytes += (index == 0 ? "\n" : ",\n").utf8
            bytes += repeatElement(UInt8(ascii: " "), count: 2 * (level + 1))
            part(&bytes, index)
        }
        if count > 0 {
            bytes.append(UInt8(ascii: "\n"))
            bytes += repeatElement(UInt8(ascii: " "), count: 2 * level)
        }
        bytes += closing.utf8
    }

    /// A number in decimal notation, without zeros that say nothing.
    static func spelled(_ number: Int, _ decimals: Int) -> String {
        var digits = String(abs(number))
        digits = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
        var fraction = String(digits.suffix(decimals))
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return (number < 0 ? "-" : "") + digits.dropLast(decimals) + (fraction.isEmpty ? "" : "." + fraction)
    }
}
