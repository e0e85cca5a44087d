/// An array in two pieces, so that a second one, read by another thread, is put behind the first without copying either.
struct TwoPieces<Element: Sendable>: Sendable {
    private var first: [Element] = []
    private var second: [Element] = []

    init() {}

    var count: Int { first.count + second.count }

    subscript(index: Int) -> Element { index < first.count ? first[index] : second[index - first.count] }

    mutating func reserveCapacity(_ count: Int) { first.reserveCapacity(count) }

    @inline(__always) mutating func append(_ element: Element) {
        if second.isEmpty { first.append(element) } else { second.append(element) }
    }

    /// Puts the elements of `other` behind these: O(1) the first time.
    mutating func append(_ other: TwoPieces) {
        if second.isEmpty && other.second.isEmpty { second = other.first } else { second += other.first + other.second }
    }
}
