import Testing

@testable import Model

/// The order of names is CLDR's, name by name.
@Suite struct CollationNamesTests {
    private static func names(_ alphabet: CollationAlphabet) -> [[String]] {
        switch alphabet {
        case .swedish: CollationNames.swedish
        case .finnish: CollationNames.finnish
        }
    }

    @Test("Five hundred names stand as in CLDR, each against every other", arguments: CollationAlphabet.allCases)
    func namesStandAsInCLDR(_ alphabet: CollationAlphabet) {
        let groups = Self.names(alphabet).map { $0.map { CollationKey($0, alphabet) } }
        #expect(groups.map(\.count).reduce(0, +) == 500)
        var wrong: [String] = []
        for (place, group) in groups.enumerated() {
            if group.contains(where: { $0 != group[0] }) { wrong.append("\(Self.names(alphabet)[place]) are not one") }
            for later in groups.indices.dropFirst(place + 1) where !(group[0] < groups[later][0]) {
                wrong.append("\(Self.names(alphabet)[later][0]) before \(Self.names(alphabet)[place][0])")
            }
        }
        #expect(wrong == [])
    }

    @Test("The two lists are of the same names, and differ in the letters of the neighbours alone")
    func bothListsAreOfTheSameNames() {
        let swedish = CollationNames.swedish.flatMap(\.self)
        let finnish = CollationNames.finnish.flatMap(\.self)
        #expect(swedish.sorted() == finnish.sorted() && swedish != finnish)
        let theirs = Set("đðŋŧþʒǥœôőűęĐÐŊŦÞƷǤŒÔŐŰĘ")
        let plain = { (names: [String]) in names.filter { theirs.isDisjoint(with: $0.precomposed) }.map { Array($0.unicodeScalars) } }
        #expect(plain(swedish) == plain(finnish) && plain(swedish).count > 300)
    }

    @Test("Many names sorted together stand as CLDR has them, alike ones as they came", arguments: CollationAlphabet.allCases)
    func manyAreSortedAsInCLDR(_ alphabet: CollationAlphabet) {
        var generator = SeededGenerator(seed: 500)
        let groups = Self.names(alphabet)
        let mixed = groups.flatMap(\.self).shuffled(using: &generator)
        var order = CollationOrder(alphabet)
        for name in mixed { order.append(Text(name), in: []) }
        let sorted = order.sorted().map { mixed[Int($0)] }
        // Alike ones may stand in any order in the list, so groups are compared.
        var place = 0
        for group in groups {
            #expect(sorted[place..<place + group.count].map(\.scalars).sorted() == group.map(\.scalars).sorted())
            place += group.count
        }
    }
}

extension String {
    /// The characters, each compared as Unicode says.
    fileprivate var precomposed: [Character] { Array(self) }

    /// The scalars as text, for which two spellings of one letter differ.
    fileprivate var scalars: String { unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ") }
}
