import TUI
import Testing

@testable import Front

/// The key bar: what leads on and back comes before all else.
@Suite struct KeyBarTests {
    private func bar(_ keys: String, _ size: Size) -> String {
        Driving.state(TableExamples.workspace, size).pressing(keys).rows.last ?? ""
    }

    @Test("A standing filter gives way to the keys that lead on and back")
    func keysComeBeforeWhatStands() {
        for keys in ["f 'sago' Tab", "f 'a' Tab", "6 / 'a' Enter"] {
            let bar = bar(keys, Driving.sizes[0])
            #expect(bar.contains("Enter öppna") && bar.contains("? hjälp"), "\(keys): \(bar)")
        }
        #expect(bar("f 'sago' Tab", Driving.sizes[0]).contains("Esc tillbaka"))
    }

    @Test("People and organisations can be copied, and the palette says that it runs and completes")
    func whatKeysDoIsSaid() {
        for key in ["y kopiera", "Y kopiera kort", "A adresser"] { #expect(bar("6", Driving.sizes[2]).contains(key)) }
        #expect(bar(":", Driving.sizes[1]).contains("Enter kör") && bar(":", Driving.sizes[1]).contains("Tab fyll i"))
    }
}
