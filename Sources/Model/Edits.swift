/// How far two spellings are apart.
public enum Edits {
    /// How many letters have to be put in, left out or changed to make one of the other (Levenshtein's distance).
    public static func between(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var row = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for place in other.indices {
                let changed = diagonal + (letter == other[place] ? 0 : 1)
                diagonal = row[place + 1]
                row[place + 1] = min(changed, diagonal + 1, row[place] + 1)
            }
        }
        return row[other.count]
    }
}
