/// Numbers that look random and are the same for the same seed, on every machine and with every version of the standard library.
///
/// Each part of the workspace draws from a stream of its own, so that a record more in one leaves the others as they are. (SplitMix64.)
struct Chance: Sendable {
    private var state: UInt64

    init(seed: UInt64, stream: String) {
        // FNV-1a: streams of neighbouring seeds have nothing in common.
        state = stream.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } ^ seed
        state = next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, not including, `count`; 0 where there is none.
    mutating func below(_ count: Int) -> Int {
        count > 0 ? Int(next().multipliedFullWidth(by: UInt64(count)).high) : 0
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    /// True this many times of a hundred.
    mutating func holds(_ percent: Int) -> Bool { below(100) < percent }

    /// One of the elements, of which there is at least one.
    mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }

    /// The elements in another order.
    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var elements = elements
        for index in elements.indices.dropFirst().reversed() { elements.swapAt(index, below(index + 1)) }
        return elements
    }

    /// So many of the elements, each at most once.
    mutating func some<Element>(_ count: Int, of elements: [Element]) -> [Element] { Array(shuffled(elements).prefix(count)) }

    /// What the program puts behind an id so that two laptops cannot make the same: five characters of base32.
    mutating func suffix() -> String {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567")
        return String((0..<5).map { _ in one(of: alphabet) })
    }
}
