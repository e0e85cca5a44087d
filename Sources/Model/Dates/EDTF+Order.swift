extension EDTF: Comparable {
    /// By first day, then by last, then by text; what is not known comes last.
    public static func < (one: EDTF, other: EDTF) -> Bool {
        compare(one.first, other.first) ?? compare(one.last, other.last) ?? (one.text < other.text)
    }

    /// Whether one day comes before the other; nil where they are the same or both are not known.
    private static func compare(_ one: Day?, _ other: Day?) -> Bool? {
        guard one != other else { return nil }
        guard let one else { return false }
        guard let other else { return true }
        return one < other
    }
}
