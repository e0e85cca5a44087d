/// The place of a word in Swedish or Finnish order, without any locale installed: … z å ä ö; w after v; digits by their value.
///
/// It is CLDR's order, with numbers by value (`kn`): letters first, then accents, then capitals, which follow the small ones. Blanks stand before
/// punctuation, that before symbols, then numbers, letters, and the letters of other scripts by their number. What nobody sees counts for
/// nothing, and a letter is the same whether its mark is a part of it or follows it.
public struct CollationKey: Comparable, Hashable, Sendable {
    private let weights: [UInt8]

    public init(_ text: String, _ alphabet: CollationAlphabet = .swedish) {
        var writer = CollationWriter(alphabet)
        writer.append(text)
        weights = writer.weights
    }

    public static func < (one: CollationKey, other: CollationKey) -> Bool { one.weights.lexicographicallyPrecedes(other.weights) }
}
