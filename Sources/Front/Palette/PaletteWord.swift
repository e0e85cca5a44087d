import Model

/// Names compared as they are typed: without regard to case, and plain letters for those with marks.
enum PaletteWord {
    /// True if a name is what was typed.
    static func isSame(_ typed: String, _ name: String) -> Bool {
        let (typed, name) = (Folding.letters(typed), Folding.letters(name))
        return typed.count == name.count && begins(name, with: typed)
    }

    /// True if a name begins as was typed.
    static func begins(_ name: String, with typed: String) -> Bool { begins(Folding.letters(name), with: Folding.letters(typed)) }

    private static func begins(_ name: [Folding.Letter], with typed: [Folding.Letter]) -> Bool {
        name.count >= typed.count
            && zip(typed, name).allSatisfy { $0.lower == $0.base ? $0.base == $1.base : $0.lower == $1.lower }
    }

    /// What follows a name and a blank in what was typed; nil where it does not begin so.
    static func rest(of typed: String, after name: String) -> String? {
        var start = typed.startIndex
        while start < typed.endIndex, typed[start] == " " { start = typed.index(after: start) }
        guard let end = typed.index(start, offsetBy: name.count, limitedBy: typed.endIndex), end < typed.endIndex, typed[end] == " ",
            isSame(String(typed[start..<end]), name)
        else { return nil }
        return String(typed[typed.index(after: end)...])
    }

    /// Those of some names that are nearest to what was typed.
    static func nearest(_ typed: String, among names: [String], most: Int = 3) -> [String] {
        let wanted = Array(typed.lowercased().utf8.prefix(64))
        let ranked = names.enumerated().map { index, name in
            let spelled = Array(name.lowercased().utf8.prefix(64))
            let isPart = TextQuery(typed).matches(name)
            return (distance: isPart ? 0 : Edits.between(wanted, spelled), index: index)
        }
        return ranked.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.prefix(most).map { names[$0.index] }
    }
}
