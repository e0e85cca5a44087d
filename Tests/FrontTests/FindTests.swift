import Model
import Storage
import TUI
import Testing

@testable import Front

/// What is remembered is found: the committed list of searches, typed into the box.
struct FindTests {
    /// A line of the list.
    struct Search: CustomTestStringConvertible, Sendable {
        let folder: String
        let typed: String
        let expected: String
        var testDescription: String { "\(folder): \(typed)" }
    }

    static let exempel = Folder("\(Driving.project)/sample-data/exempel").load(titlesIn: ["sv"])

    static let searches: [Search] = {
        guard case .success(let bytes) = FileBytes.read("\(Driving.project)/Tests/FrontTests/Searches.txt") else { return [] }
        return bytes.string(0..<bytes.count).split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return parts.count == 3 ? Search(folder: parts[0], typed: parts[1], expected: parts[2]) : nil
        }
    }()

    @Test("There are at least sixty searches, over both folders")
    func theListIsThere() {
        #expect(Self.searches.count >= 60 && Set(Self.searches.map(\.folder)) == ["kompetens", "exempel"])
    }

    @Test("The first hit is what was meant", arguments: searches)
    func theFirstHitIsMeant(search: Search) {
        var state = Driving.state(search.folder == "exempel" ? Self.exempel : Driving.kompetens)
        state.press("f")
        _ = state.update(.input(.paste(search.typed)))
        while state.isBusy { _ = state.update(.proceed) }
        let target = state.selection.target
        #expect(target.map { "\($0.record)" + ($0.part.map { "#\($0)" } ?? "") } == search.expected)
    }
}
