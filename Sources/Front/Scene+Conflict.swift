import Model

extension Scene {
    /// A member's path ("steps.lab.period") in the words of the details. A step stands by its name; parts without a word stand as they are.
    func member(_ path: String) -> String {
        let parts = path.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
        let words = parts.enumerated().compactMap { index, part -> String? in
            if index > 0, parts[index - 1] == Self.steps, let step = step(part) { return step.heading(in: self) }
            if part == Self.steps, index + 1 < parts.count { return nil }
            return Label(rawValue: Self.label(of: part)).map { say($0).lowercased() } ?? part
        }
        return words.joined(by: " · ")
    }

    /// What a conflict says instead: a date in words, anything else as it is.
    func value(of conflict: Conflict) -> String {
        let spelled = conflict.value.string(in: names)
        guard Self.dates.contains(where: { conflict.field == $0 || conflict.field.hasSuffix("." + $0) }),
            let date = try? EDTF(spelled)
        else { return spelled }
        return words(date)
    }

    private static let steps = "steps"
    private static let dates = ["date", "period"]
    /// Members whose label has another name.
    private static func label(of member: String) -> String {
        switch member {
        case "regionsExpected": "regions"
        case "modules": "steps"
        case "title": "name"
        default: member
        }
    }

    private func step(_ id: String) -> ProgrammeStep? { programmes.lazy.compactMap { $0.step(id) }.first }
}
