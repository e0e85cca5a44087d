import Testing

@testable import Model

/// The ids that a mistyped one may mean.
@Suite struct NearestIDTests {
    @Test(
        "A slip finds the id, a part of it too, and never more than asked for",
        arguments: [("kainu-1", "kainuu-1"), ("KAINUU-1", "kainuu-1"), ("lappi", "lappi-2"), ("savo3", "savo-3"), ("kainuu1", "kainuu-1")])
    func slipsFindTheID(typed: String, meant: String) {
        let ids = ["lappi-2", "kainuu-1", "savo-3", "etela-1", String(repeating: "x", count: 500)]
        let found = workspace(["f.json": #"{"forums": [\#(ids.map { #"{"id": "\#($0)", "name": "F"}"# }.joined(separator: ","))]}"#])
        #expect(found.nearestIDs(to: typed, in: .forums, most: 3).first == meant)
        for most in 0...6 { #expect(found.nearestIDs(to: typed, in: .forums, most: most).count == min(most, 5)) }
        #expect(found.nearestIDs(to: typed, in: .people, most: 3).isEmpty)
    }

    @Test("The distance of two texts is the least number of changes: none for the same, and no matter which comes first")
    func distancesAreDistances() {
        let texts = ["", "a", "abc", "abd", "xabc", "cba", "åäö"].map { Array($0.utf8) }
        for one in texts {
            #expect(Edits.between(one, one) == 0 && Edits.between(one, []) == one.count)
            for other in texts {
                let distance = Edits.between(one, other)
                #expect(distance == Edits.between(other, one) && (distance > 0 || one == other))
                for third in texts { #expect(Edits.between(one, third) <= distance + Edits.between(other, third)) }
            }
        }
    }
}
