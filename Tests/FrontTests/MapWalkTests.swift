import Model
import TUI
import Testing

@testable import Front

/// Walking over the map, by the rule alone and by the keys.
@Suite struct MapWalkTests {
    private typealias Point = SIMD2<Double>

    private func distance(_ one: Point, _ other: Point) -> Double { ((one - other) * (one - other)).sum() }

    private func points(_ numbers: inout SeededNumbers) -> [Point] {
        (0..<Int.random(in: 1...40, using: &numbers)).map { _ in
            // Whole numbers put points beside, above and upon each other.
            Bool.random(using: &numbers)
                ? Point(Double(Int.random(in: 0...5, using: &numbers)), Double(Int.random(in: 0...5, using: &numbers)))
                : Point(.random(in: 0...5, using: &numbers), .random(in: 0...5, using: &numbers))
        }
    }

    @Test("A step leads in its direction, and nowhere only where nothing lies there")
    func stepsLeadInTheirDirection() {
        var numbers = SeededNumbers(seed: 51)
        for _ in 0..<500 {
            let points = points(&numbers)
            let start = points[0]
            for direction in MapWalk.Direction.allCases {
                // What lies far more aside than ahead is not in the direction.
                let ahead = points.filter { direction.parts(of: $0 - start).ahead * 2.5 > direction.parts(of: $0 - start).aside }
                guard let hit = MapWalk.nearest(from: start, direction, among: points) else {
                    #expect(ahead.isEmpty)
                    continue
                }
                #expect(ahead.contains(points[hit]))
                // None of those that lie more ahead than aside is nearer.
                let straight = ahead.filter { direction.parts(of: $0 - start).ahead >= direction.parts(of: $0 - start).aside }
                #expect((straight.isEmpty ? ahead : straight).allSatisfy { distance(start, points[hit]) <= distance(start, $0) })
            }
        }
    }

    @Test("The step back is no longer than the step there, where what is more ahead than aside was found")
    func backIsNoFarther() {
        var numbers = SeededNumbers(seed: 52)
        var count = 0
        for _ in 0..<500 {
            let points = points(&numbers)
            let start = points[0]
            for direction in MapWalk.Direction.allCases {
                guard let there = MapWalk.nearest(from: start, direction, among: points) else { continue }
                let parts = direction.parts(of: points[there] - start)
                guard parts.ahead >= parts.aside else { continue }
                let back = MapWalk.nearest(from: points[there], direction.opposite, among: points)
                #expect(back.map { distance(points[there], points[$0]) <= distance(start, points[there]) } == true)
                count += 1
            }
        }
        #expect(count > 1000)
    }

    @Test("Reading order has every place once, northern bands first, and within a band the west first")
    func readingOrder() {
        var numbers = SeededNumbers(seed: 53)
        for _ in 0..<200 {
            let points = points(&numbers)
            let order = MapWalk.readingOrder(points)
            #expect(order.sorted() == Array(points.indices))
            let height = (points.map(\.y).max() ?? 0) - (points.map(\.y).min() ?? 0)
            for (one, next) in zip(order, order.dropFirst()) {
                let isBand = points[one].x <= points[next].x
                #expect(isBand || points[one].y > points[next].y)
                #expect(points[next].y - points[one].y <= max(1, height / 12))
            }
        }
        #expect(MapWalk.readingOrder([]).isEmpty)
    }

    private static let arrows = ["Up": "Down", "Down": "Up", "Left": "Right", "Right": "Left"]

    @Test("There and back by the keys ends where one began, from every area and in every direction", arguments: Mapping.frames)
    func thereAndBack(frame: String) throws {
        let start = Driving.state(Driving.kompetens, Mapping.size).pressing(frame)
        let stops = try start.map().stops
        #expect(stops.count > 1)
        for stop in stops {
            let before = start.choosing(stop.id)
            for (there, back) in Self.arrows {
                let after = before.pressing(there)
                guard after.selection != before.selection else {
                    #expect(after.message == .label(.nothingThatWay))
                    continue
                }
                #expect(after.pressing(back).selection[.regions] == stop.id, "\(stop.id) \(there) \(back)")
                #expect(after.pressing("\(back) \(there)").selection[.regions] == after.selection[.regions])
            }
        }
    }

    @Test("Every area can be walked to from every other", arguments: Mapping.frames)
    func everyAreaCanBeReached(frame: String) throws {
        let stops = try Driving.state(Driving.kompetens, Mapping.size).pressing(frame).map().stops
        let points = stops.map(\.point)
        let next = points.map { start in
            MapWalk.Direction.allCases.compactMap { MapWalk.nearest(from: start, $0, among: points) }
        }
        for start in stops.indices {
            var reached: Set = [start]
            var open = [start]
            while let place = open.popLast() { for other in next[place] where reached.insert(other).inserted { open.append(other) } }
            let missing = stops.indices.filter { !reached.contains($0) }.map { stops[$0].id }
            #expect(missing.isEmpty, "from \(stops[start].id) to \(missing)")
        }
    }

    @Test(
        "n goes through all areas once in reading order and N back, and Home and End to the first and the last", arguments: Mapping.frames)
    func nextGoesThroughAll(frame: String) throws {
        var state = Driving.state(Driving.kompetens, Mapping.size).pressing(frame + " Home")
        let stops = try state.map().stops.map(\.id)
        #expect(state.selection[.regions] == stops[0] && state.pressing("End").selection[.regions] == stops.last)
        var visited: [String] = []
        for _ in stops {
            visited.append(try #require(state.selection[.regions]))
            state.press("n")
        }
        #expect(visited == stops && state.selection[.regions] == stops[0])
        for expected in stops.reversed() {
            state.press("N")
            #expect(state.selection[.regions] == expected)
        }
    }
}
