import TUI
import Testing

@Suite struct GraphicsTests {
    @Test func aSparklineFitsItsWidthForAnyValues() {
        var numbers = SeededNumbers(seed: 8)
        for count in 0...60 {
            for width in -1...30 {
                let values = (0..<count).map { _ in Double.random(in: -1e9...1e9, using: &numbers) }
                #expect(Graphics.sparkline(values, width: width).count == max(0, min(count, width)))
            }
        }
    }

    @Test func aSparklineRunsFromTheLowestToTheHighestBlock() {
        #expect(Graphics.sparkline([1, 2, 3, 4, 5, 6, 7, 8], width: 8) == "▁▂▃▄▅▆▇█")
        #expect(Graphics.sparkline([0, 0, 10, 10], width: 2) == "▁█")
        #expect(Graphics.sparkline([5, 5], width: 9) == "▅▅")
        #expect(Graphics.sparkline([1, .nan, 2], width: 9) == "▁ █")
        #expect(Graphics.sparkline([.nan, .infinity], width: 9) == "  ")
        #expect(Graphics.sparkline([-.greatestFiniteMagnitude, .greatestFiniteMagnitude], width: 2) == "▁█")
    }

    @Test func barsGrowByEighthsAndNeverPastTheirWidth() {
        var last = 0
        for step in 0...400 {
            let bar = Graphics.bar(fraction: Double(step) / 400, width: 10)
            #expect(bar.count <= 10)
            let eighths = bar.reduce(0) { $0 + (0x2590 - Int($1.unicodeScalars.first!.value)) }
            #expect(eighths >= last)
            last = eighths
        }
        #expect(last == 80)
        #expect(Graphics.bar(fraction: 0.0001, width: 4) == "▏" && Graphics.bar(fraction: 0, width: 4) == "")
        #expect(Graphics.bar(fraction: .nan, width: 4) == "" && Graphics.bar(fraction: .infinity, width: 2) == "██")
        #expect(Graphics.bar(fraction: -1, width: 4) == "" && Graphics.bar(fraction: 0.5, width: 3) == "█▌")
    }
}
