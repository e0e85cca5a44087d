/// The shortest and the middle time of several runs. On a machine that others use, the shortest tells the most.
struct Measure {
    let shortest: Duration
    let middle: Duration

    /// Runs `body` so many times; to take apart what it returns is not measured.
    init<Result>(runs: Int, _ body: () -> Result) {
        let times = (0..<runs).map { _ in
            let start = ContinuousClock.now
            let result = body()
            defer { keep(result) }
            return start.duration(to: .now)
        }.sorted()
        shortest = times[0]
        middle = times[times.count / 2]
    }

    /// Megabytes a second, by the shortest time.
    func rate(_ bytes: Int) -> String { (Double(bytes) / 1e6 / (shortest / .seconds(1))).text(0) + " MB/s" }
}

/// A row of the table: what was measured, the times, and what they mean.
func row(_ name: String, _ measure: Measure, _ note: String = "") {
    func milliseconds(_ time: Duration) -> String { (time / .milliseconds(1)).text(3).leftPadded(to: 10) }
    print(name.padded(to: 44) + milliseconds(measure.shortest) + milliseconds(measure.middle) + "   " + note)
}

func heading(_ name: String) { print("\n" + name.padded(to: 44) + "shortest".leftPadded(to: 10) + "middle".leftPadded(to: 10) + "   ms") }

@inline(never) private func keep<Value>(_ value: Value) {}

extension Double {
    /// The number with so many decimals.
    fileprivate func text(_ decimals: Int) -> String {
        var scale = 1
        for _ in 0..<decimals { scale *= 10 }
        let whole = Int((self * Double(scale)).rounded())
        guard decimals > 0 else { return "\(whole)" }
        return "\(whole / scale)." + String(String(scale + whole % scale).dropFirst())
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
    fileprivate func leftPadded(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
