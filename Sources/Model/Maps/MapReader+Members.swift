// The members that more than one kind of object has.

extension MapReader {
    /// Whether the next value is of a kind that is wanted; says so and passes it where it is not.
    mutating func hasKind(_ wanted: [JSONKind], of part: MapFault.Part, _ json: inout JSONReader) throws(JSONError) -> Bool {
        let found = try json.kind()
        guard !wanted.contains(found) else { return true }
        report(.wrongKind(part, found: found, wanted: wanted), at: json.offset)
        try json.skip()
        return false
    }

    /// Reads a `type`; nil, and a fault, where it is not one that `isAllowed`.
    mutating func readType(
        _ json: inout JSONReader, allowed: [String], _ isAllowed: (String) -> Bool
    ) throws(JSONError) -> String? {
        guard try hasKind([.string], of: .member("type"), &json) else { return nil }
        let offset = json.offset
        let word = try json.string().text
        guard !isAllowed(word) else { return word }
        report(.wrongType(String(word.prefix(40)), allowed: allowed), at: offset)
        return nil
    }

    /// Reads a member that any object at the top level may have, and says whether it was one.
    mutating func readFileMember(_ name: JSONString, _ json: inout JSONReader) throws(JSONError) -> Bool {
        switch name {
        case "attribution" where try json.kind() == .string:
            let text = try json.string().text
            if contents.attribution.isEmpty { contents.attribution = text }
        case "crs":
            _ = try json.kind()
            let offset = json.offset
            let read = try CoordinateSystem.read(from: &json)
            if system == nil { (system, systemOffset) = (read, offset) }
        default: return false
        }
        return true
    }

    mutating func readID(_ json: inout JSONReader) throws(JSONError) {
        guard try hasKind([.string, .number], of: .member("id"), &json) else { return }
        draft.feature.id = try json.kind() == .string ? json.string().text : json.number().text
    }

    /// Keeps the texts and numbers of the properties' top level.
    mutating func readProperties(_ json: inout JSONReader) throws(JSONError) {
        guard try hasKind([.object, .null], of: .member("properties"), &json) else { return }
        guard try json.kind() == .object else { return try json.null() }
        try json.enterObject()
        while let name = try json.member() {
            switch try json.kind() {
            case .string: draft.feature.properties.append((name.text, try json.string().text))
            case .number: draft.feature.properties.append((name.text, try json.number().text))
            default: try json.skip()
            }
        }
    }

    /// Checks a `bbox`: twice as many numbers as its positions have, four or more. Nothing is drawn by it.
    mutating func readBox(_ json: inout JSONReader) throws(JSONError) {
        guard try hasKind([.array], of: .member("bbox"), &json) else { return }
        let start = json.offset
        var count = 0
        try json.enterArray()
        while try json.element() {
            count += 1
            if try json.kind() != .number { report(.badBox, at: json.offset) }
            try json.skip()
        }
        if count < 4 || count % 2 != 0 { report(.badBox, at: start) }
    }

    /// The text of a value for a message, on one line and not long.
    func excerpt(_ range: Range<Int>) -> String {
        var end = min(range.upperBound, range.lowerBound + 40)
        while end < range.upperBound, end > range.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        let text = bytes.string(range.lowerBound..<end).split { $0.isWhitespace }.joined(separator: " ")
        return end < range.upperBound ? text + "…" : text
    }
}
