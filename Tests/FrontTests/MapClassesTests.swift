import TUI
import Testing

@testable import Front

/// Figures sorted into classes, and the bar that says how long a kilometre is.
@Suite struct MapClassesTests {
    /// Figures of many kinds: few or many, alike or far apart, on one side of nothing or both.
    private func figures(_ numbers: inout SeededNumbers) -> [Double] {
        let size = (0..<Int.random(in: 0...12, using: &numbers)).reduce(1e-3) { size, _ in size * 10 }
        let least = Bool.random(using: &numbers) ? 0 : -size
        let isWhole = Bool.random(using: &numbers)
        return (0..<Int.random(in: 0...40, using: &numbers)).map { _ in
            let value = Double.random(in: least...size, using: &numbers)
            return isWhole ? (value / size * 8).rounded() : value
        }
    }

    @Test("Bounds ascend, every figure is in one class, equal ones in the same, and more is never in a lower one")
    func laws() {
        var numbers = SeededNumbers(seed: 61)
        for _ in 0..<2000 {
            let values = figures(&numbers)
            let canDiverge = Bool.random(using: &numbers)
            let classes = MapClasses(values, canDiverge: canDiverge)
            #expect(zip(classes.bounds, classes.bounds.dropFirst()).allSatisfy { $0 < $1 } && classes.count <= MapClasses.most)
            #expect(classes.patterns.count == classes.count && Set(classes.patterns).count == classes.count)
            let sorted = values.sorted()
            let places = sorted.map(classes.index)
            #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 } && places.allSatisfy((0..<classes.count).contains))
            #expect(zip(zip(sorted, places), zip(sorted, places).dropFirst()).allSatisfy { $0.0 != $1.0 || $0.1 == $1.1 })
            // Of an amount no class is empty.
            if !classes.isDiverging, !values.isEmpty { #expect(Set(places).count == classes.count, "\(sorted) \(classes.bounds)") }
        }
    }

    @Test("Up to five different figures have a class each, and more have at least two")
    func fewFigures() {
        var numbers = SeededNumbers(seed: 62)
        for _ in 0..<1000 {
            let distinct = Set(
                (0..<Int.random(in: 1...12, using: &numbers)).map { _ in Double.random(in: 0...1e5, using: &numbers).rounded() })
            let values = distinct.flatMap { Array(repeating: $0, count: Int.random(in: 1...30, using: &numbers)) }
            let classes = MapClasses(values)
            if distinct.count <= 5 { #expect(classes.count == distinct.count) } else { #expect(classes.count > 1, "\(values.sorted())") }
        }
        #expect(MapClasses([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5]).count > 1)
        #expect(MapClasses([]).count == 1 && MapClasses([7, 7]).count == 1)
    }

    @Test("Figures on both sides of nothing have bounds on both sides alike, and the middle class has nothing in it")
    func diverging() {
        var numbers = SeededNumbers(seed: 63)
        for _ in 0..<1000 {
            let values = figures(&numbers)
            let classes = MapClasses(values)
            #expect(classes.isDiverging == (values.contains { $0 < 0 } && values.contains { $0 > 0 }))
            guard classes.isDiverging else { continue }
            #expect(classes.count == 5 && zip(classes.bounds, classes.bounds.reversed()).allSatisfy { $0 == -$1 })
            #expect(classes.index(of: 0) == 2 && classes.patterns == FillPattern.diverging)
            for value in values where value != 0 && !classes.bounds.contains(value.magnitude) {
                #expect(classes.index(of: value) + classes.index(of: -value) == 4)
            }
            // The farthest is in an outermost class.
            let most = values.max { $0.magnitude < $1.magnitude } ?? 0
            #expect([0, 4].contains(classes.index(of: most)), "\(most) \(classes.bounds)")
            #expect(!MapClasses(values, canDiverge: false).isDiverging)
        }
    }

    @Test("What is no number or without end is no figure, and huge and tiny ones have classes as well")
    func oddFigures() {
        #expect(MapClasses([.nan, .infinity, -.infinity]) == MapClasses([]))
        #expect(MapClasses([1, .nan, 2, .infinity, 3]) == MapClasses([1, 2, 3]))
        let odd: [Double] = [1e308, -1e308, 1e-308, -1e-308, 0, 1e15, 1e16, -3e20, 5e-12, .greatestFiniteMagnitude]
        var numbers = SeededNumbers(seed: 64)
        for _ in 0..<2000 {
            let values = (0..<Int.random(in: 1...12, using: &numbers)).map { _ in odd.randomElement(using: &numbers)! }
            for canDiverge in [true, false] {
                let classes = MapClasses(values, canDiverge: canDiverge)
                #expect(zip(classes.bounds, classes.bounds.dropFirst()).allSatisfy { $0 < $1 } && classes.bounds.allSatisfy(\.isFinite))
                if !canDiverge { #expect(Set(values.map(classes.index)).count == classes.count, "\(values) \(classes.bounds)") }
            }
        }
    }

    @Test("The bar is of 1, 2 or 5 tens, as long as there is room for, and as long as it says within half a cell")
    func scale() {
        for step in 0..<400 {
            let metres = (0..<step).reduce(5.0) { length, _ in length * 1.04 }
            for most in [8, 12, 20, 50] {
                guard let scale = MapScale(metresPerCell: metres, most: most) else {
                    #expect(metres > 1e6 || most < 15, "\(metres) \(most)")
                    continue
                }
                #expect((6...most).contains(scale.width) && (scale.metres / metres - Double(scale.width)).magnitude <= 0.5)
                let digits = "\(Int(scale.metres))"
                #expect("125".contains(digits.prefix(1)) && digits.dropFirst().allSatisfy { $0 == "0" })
                #expect(scale.text("5 km", isPlain: false).cellWidth == scale.text("5 km", isPlain: true).cellWidth)
                #expect(scale.text("5 km", isPlain: true).utf8.allSatisfy { $0 < 0x80 })
                let isInside = scale.width >= "├─ 5 km ─┤".cellWidth
                #expect(scale.text("5 km", isPlain: false).cellWidth == scale.width + (isInside ? 0 : 5))
            }
        }
        #expect(MapScale(metresPerCell: .infinity, most: 20) == nil && MapScale(metresPerCell: 100, most: 3) == nil)
    }
}
