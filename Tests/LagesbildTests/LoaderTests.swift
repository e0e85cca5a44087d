import Front
import Model
import Testing

@testable import lagesbild

/// One reading at a time, and what is taken together is of one.
@Suite struct LoaderTests {
    private static func workspace(people: Int) -> Workspace {
        var builder = WorkspaceBuilder()
        let records = (0..<people).map { #"{"id": "p\#($0)", "name": "Anna Berg"}"# }.joined(separator: ", ")
        builder.add(path: "people.json", bytes: Bytes(Array(#"{"people": [\#(records)]}"#.utf8)))
        return builder.finish()
    }

    @Test("What was made of an older folder is not taken with a newer one")
    func whatIsTakenIsOfOneReading() throws {
        var progress = Loader.Progress()
        let older = Self.workspace(people: 3)
        progress.hand(over: older)
        progress.index = FindIndex(older)
        progress.atlas = Atlas([], older)
        _ = progress.end(older.doubles())
        let newer = Self.workspace(people: 1)
        progress.hand(over: newer)
        let taken = progress.take()
        #expect(taken.workspace?.count(.people) == 1)
        #expect(taken.index == nil && taken.atlas == nil && taken.doubles == nil)
        progress.index = FindIndex(newer)
        let (first, second) = (progress.take(), progress.take())
        #expect(first.index != nil && second.index == nil)
    }

    @Test("A reading that is asked for while another is under way follows its end, once")
    func readingsFollowEachOther() {
        var progress = Loader.Progress()
        let starts = progress.begin()
        progress.hand(over: Self.workspace(people: 2))
        progress.atlas = Atlas([], Self.workspace(people: 2))
        // All but the doubles is there.
        let meanwhile = [progress.begin(), progress.begin()]
        let follows = [progress.end([]), progress.end([])]
        #expect(starts && meanwhile == [false, false] && follows == [true, false])
        let startsAnew = progress.begin()
        #expect(startsAnew)
    }
}
