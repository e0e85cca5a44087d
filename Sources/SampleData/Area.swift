/// One of the nine areas.
struct Area: Sendable {
    let id: String
    let name: Words
    let kind: String
    /// True on the eastern shore, where Finnish is spoken and clocks go as in Helsinki.
    let isEastern: Bool
    /// The codes of its municipalities.
    let municipalities: [String]
    let population: Int
    /// A year's change, per mille.
    let change: Int

    init(_ row: WordTable.Row) {
        (id, name, kind, isEastern) = (row.id, row.words, row.rest[0], row.rest[1] == "east")
        municipalities = row.rest[2].split(separator: " ").map(String.init)
        (population, change) = (Int(row.rest[3]) ?? 0, Int(row.rest[4]) ?? 0)
    }

    var timeZone: String { isEastern ? "Europe/Helsinki" : "Europe/Stockholm" }
}
