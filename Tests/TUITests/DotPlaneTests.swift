import TUI
import Testing

/// Dots in cells, and lines of them.
@Suite struct DotPlaneTests {
    private func dots(_ plane: DotPlane) -> Set<SIMD2<Int>> {
        Set((0..<plane.rows * 4).flatMap { y in (0..<plane.columns * 2).filter { plane.has($0, y) }.map { SIMD2($0, y) } })
    }

    @Test("The dots of a cell are Unicode's, 1 to 8: down the left column, down the right, then the two below")
    func bitsAreUnicodes() {
        let order = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3)]
        for (number, place) in order.enumerated() {
            #expect(DotPlane.bit(place.0, place.1) == 1 << UInt8(number))
            #expect(DotPlane.bit(place.0 + 6, place.1 + 8) == 1 << UInt8(number))
        }
    }

    @Test("A dot that is set is there and no other is; outside nothing is set or there")
    func setAndHas() {
        var numbers = SeededNumbers(seed: 21)
        var plane = DotPlane(columns: 7, rows: 5)
        var expected: Set<SIMD2<Int>> = []
        for _ in 0..<300 {
            let dot = SIMD2(Int.random(in: -9...22, using: &numbers), Int.random(in: -9...28, using: &numbers))
            plane.set(dot.x, dot.y)
            if dot.x >= 0, dot.y >= 0, dot.x < 14, dot.y < 20 { expected.insert(dot) }
            #expect(plane.has(dot.x, dot.y) == expected.contains(dot))
        }
        #expect(dots(plane) == expected)
        #expect(plane[-1, 0] == 0 && plane[7, 0] == 0 && plane[0, 5] == 0)
    }

    @Test("A plane for dots has room for each of them, and less than a cell more")
    func sizes() {
        for wide in -1...9 {
            for high in -1...9 {
                let plane = DotPlane(dotsWide: wide, dotsHigh: high)
                #expect(plane.columns * 2 - max(0, wide) >= 0 && plane.columns * 2 - max(0, wide) < 2)
                #expect(plane.rows * 4 - max(0, high) >= 0 && plane.rows * 4 - max(0, high) < 4)
                #expect(plane.cells.count == plane.columns * plane.rows)
            }
        }
    }

    @Test("A line has both of its ends, no gap, and no dot farther than one from it")
    func linesAreWhole() {
        var numbers = SeededNumbers(seed: 22)
        for _ in 0..<400 {
            func place() -> SIMD2<Double> { SIMD2(.random(in: 0..<80, using: &numbers), .random(in: 0..<80, using: &numbers)) }
            let (start, end) = (place(), place())
            var plane = DotPlane(columns: 40, rows: 20)
            plane.line(from: start, to: end)
            let set = dots(plane)
            #expect(plane.has(Int(start.x), Int(start.y)) && plane.has(Int(end.x), Int(end.y)))
            let way = end - start
            #expect(set.count <= Int(max(way.x.magnitude, way.y.magnitude).rounded(.up)) + 1)
            for dot in set {
                #expect(distance(SIMD2(Double(dot.x) + 0.5, Double(dot.y) + 0.5), start, end) < 1)
                let isAlone = !(-1...1).contains { dy in
                    (-1...1).contains { dx in (dx, dy) != (0, 0) && set.contains(dot &+ SIMD2(dx, dy)) }
                }
                #expect(!isAlone || set.count == 1)
            }
        }
    }

    private func distance(_ point: SIMD2<Double>, _ start: SIMD2<Double>, _ end: SIMD2<Double>) -> Double {
        let way = end - start
        let length = (way * way).sum()
        let share = length > 0 ? min(1, max(0, ((point - start) * way).sum() / length)) : 0
        let rest = point - start - way * share
        return (rest * rest).sum().squareRoot()
    }

    @Test("Of a line that leaves the plane just the part on it is drawn, within a dot of where it would be on a larger one")
    func clippedLines() {
        var numbers = SeededNumbers(seed: 23)
        let margin = SIMD2(200.0, 200.0)
        for _ in 0..<25 {
            func place() -> SIMD2<Double> { SIMD2(.random(in: -190..<230, using: &numbers), .random(in: -190..<230, using: &numbers)) }
            let (start, end) = (place(), place())
            var small = DotPlane(columns: 20, rows: 10)
            var large = DotPlane(columns: 220, rows: 110)
            small.line(from: start, to: end)
            large.line(from: start + margin, to: end + margin)
            let window = dots(large).map { $0 &- SIMD2(200, 200) }
            let near = Set(window.flatMap { dot in (-1...1).flatMap { dy in (-1...1).map { dot &+ SIMD2($0, dy) } } })
            #expect(dots(small).isSubset(of: near))
            let drawn = Set(dots(small).flatMap { dot in (-1...1).flatMap { dy in (-1...1).map { dot &+ SIMD2($0, dy) } } })
            #expect(window.filter { (1..<39).contains($0.x) && (1..<39).contains($0.y) }.allSatisfy(drawn.contains))
        }
    }

    @Test("However far away its ends are, or if they are nowhere, a line costs no more than the plane and stays on it")
    func hostileLines() {
        var numbers = SeededNumbers(seed: 25)
        let odd: [Double] = [.nan, .infinity, -.infinity, .greatestFiniteMagnitude, .leastNonzeroMagnitude, 0, 5, 39.999, 40]
        func place() -> Double {
            let size = (0..<Int.random(in: 0...300, using: &numbers)).reduce(1.0) { size, _ in size * 10 }
            return Int.random(in: 0..<4, using: &numbers) == 0
                ? odd.randomElement(using: &numbers)! : .random(in: -size...size, using: &numbers)
        }
        for _ in 0..<5000 {
            var plane = DotPlane(columns: 20, rows: 10)
            plane.line(from: SIMD2(place(), place()), to: SIMD2(place(), place()))
            #expect(dots(plane).count <= 41)
        }
    }

    @Test("A line from far away to far away goes through the plane where it should")
    func farLines() {
        for far in [1e3, 1e6, 1e9, 1e12] {
            var plane = DotPlane(columns: 20, rows: 10)
            plane.line(from: SIMD2(-far, 5.5), to: SIMD2(1.3 * far, 5.5))
            #expect(dots(plane) == Set((0..<40).map { SIMD2($0, 5) }))
            plane.line(from: SIMD2(7.5, 3 * far), to: SIMD2(7.5, -far))
            #expect((0..<40).allSatisfy { plane.has(7, $0) })
        }
    }

    @Test("Of every few dots of a line the first is set: a part of the whole line, its beginning with it")
    func dottedLines() {
        for step in 1...6 {
            var (whole, dotted) = (DotPlane(columns: 30, rows: 15), DotPlane(columns: 30, rows: 15))
            whole.line(from: SIMD2(1.5, 2.5), to: SIMD2(58.5, 40.5))
            dotted.line(from: SIMD2(1.5, 2.5), to: SIMD2(58.5, 40.5), every: step)
            #expect(dots(dotted).isSubset(of: dots(whole)) && dotted.has(1, 2))
            #expect(dots(dotted).count == (dots(whole).count + step - 1) / step)
        }
    }

    @Test("What is added is there, what is subtracted is not, and a thick line has the four dots beside each")
    func sums() {
        var numbers = SeededNumbers(seed: 24)
        for _ in 0..<30 {
            var (one, other) = (DotPlane(columns: 9, rows: 4), DotPlane(columns: 9, rows: 4))
            for _ in 0..<40 {
                one.set(.random(in: 0..<18, using: &numbers), .random(in: 0..<16, using: &numbers))
                other.set(.random(in: 0..<18, using: &numbers), .random(in: 0..<16, using: &numbers))
            }
            var (sum, rest) = (one, one)
            sum.add(other)
            rest.subtract(other)
            #expect(dots(sum) == dots(one).union(dots(other)) && dots(rest) == dots(one).subtracting(dots(other)))
            let around = dots(one).flatMap { dot in [SIMD2(0, 0), SIMD2(1, 0), SIMD2(-1, 0), SIMD2(0, 1), SIMD2(0, -1)].map { dot &+ $0 } }
            #expect(dots(one.thickened()) == Set(around.filter { $0.x >= 0 && $0.y >= 0 && $0.x < 18 && $0.y < 16 }))
        }
    }
}
