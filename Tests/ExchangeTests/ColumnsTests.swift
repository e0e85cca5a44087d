import TUI
import Testing

@testable import Exchange

/// Texts in columns: what one can use again stays whole, and one long text does not push all others.
struct ColumnsTests {
    private static let rows = [
        ["Kort", "aside", "people/a"], [String(repeating: "lång anteckning ", count: 20), "", "notes/b"],
        [
            "Ett mycket långt namn på en organisation i en region", "offentlig sektor",
            "organisations/en-mycket-lang-id-som-ar-sextio-tecken-ab12c",
        ],
        ["漢字の名前", "ekon. region", "regions/c"], ["Sista", "", "forums/d#session-1"],
    ]

    private func lines(_ width: Int?) -> [String] {
        Columns(rights: [false, false, false], width: width, keepsLast: true).lines(Self.rows)
    }

    @Test("Every id is whole wherever it fits at all", arguments: 58...140)
    func idsStayWhole(width: Int) {
        for (line, row) in zip(lines(width), Self.rows) {
            #expect((line.hasSuffix("  " + row[2]) || line == row[2]) && line.cellWidth <= width, "\(line)")
        }
    }

    @Test("No line is wider than the terminal, however narrow that is", arguments: 0...57)
    func linesFit(width: Int) { for line in lines(width) { #expect(line.cellWidth <= width) } }

    @Test("Ids stand below each other where the terminal has room")
    func idsAreAligned() {
        let columns = Columns(rights: [false, false, false], width: 80, keepsLast: true)
        let lines = columns.lines([
            ["Kort", "a", "people/a"], ["Ett långt namn som inte får plats på en rad", "offentlig sektor", "organisations/lang-id-1"],
        ])
        #expect(
            lines[0].firstRange(of: "people/")?.lowerBound.utf16Offset(in: lines[0])
                == lines[1].firstRange(of: "organisations/")?.lowerBound.utf16Offset(in: lines[1]))
        #expect(lines[1].hasSuffix("organisations/lang-id-1"))
    }

    @Test("In a pipe nothing is cut, and a long text widens its own line alone")
    func pipesAreWhole() {
        let lines = lines(nil)
        for (line, row) in zip(lines, Self.rows) {
            for cell in row { #expect(line.contains(cell.cut(to: .max).trimmed) && line.hasSuffix("  " + row[2])) }
        }
        #expect(lines[0].cellWidth < 90 && lines[4].cellWidth < 90)
    }
}

extension String {
    fileprivate var trimmed: String { String(reversed().drop { $0 == " " }.reversed()) }
}
