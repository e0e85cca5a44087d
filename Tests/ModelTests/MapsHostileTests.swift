import Testing

@testable import Model

/// Files that are broken, or made to break a reader.
@Suite struct MapsHostileTests {
    static let small = """
        {"type":"FeatureCollection","attribution":"Us","features":[
        {"type":"Feature","id":"a","properties":{"name":"Å"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}},
        {"type":"Feature","id":"b","properties":null,"geometry":{"coordinates":[[1,2],[3,4.5e0]],"type":"LineString"}},
        {"geometry":{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[7,8]}]},"type":"Feature","id":3,"properties":{}}
        ],"crs":{"type":"name","properties":{"name":"EPSG:4326"}}}
        """
    /// The same with every type after what it is the type of.
    static let late = """
        {"features":[
        {"id":"a","properties":{"name":"Å"},"geometry":{"coordinates":[[[0,0],[1,0],[1,1],[0,0]]],"type":"Polygon"},"type":"Feature"},
        {"id":"b","geometry":{"coordinates":[[1,2],[3,4.5e0]],"type":"LineString"},"type":"Feature","properties":null},
        {"geometry":{"geometries":[{"coordinates":[7,8],"type":"Point"}],"type":"GeometryCollection"},"id":3,"properties":{},"type":"Feature"}
        ],"type":"FeatureCollection"}
        """
    static let topology = """
        {"type":"Topology","transform":{"scale":[0.1,0.1],"translate":[10,60]},"arcs":[[[0,0],[10,0]],[[10,0],[0,10],[-10,-10]],[[10,0],[5,5],[-5,5]]],
        "objects":{"a":{"type":"GeometryCollection","geometries":[{"type":"Polygon","id":"a","arcs":[[0,1]]},
        {"type":"LineString","id":"b","arcs":[-3]},{"type":"Point","id":"c","coordinates":[3,4]}]}}}
        """

    private func read(_ bytes: [UInt8]) -> MapContents { MapContents.read(Bytes(bytes)) }

    @Test("A file cut off anywhere keeps the features before, and says so", arguments: [small, late, topology])
    func truncated(text: String) {
        let bytes = Array(text.utf8)
        let whole = read(bytes)
        #expect(whole.features.count == 3 && whole.faults.isEmpty)
        var counts: Set<Int> = []
        for end in 0..<bytes.count {
            let part = read(Array(bytes[..<end]))
            #expect(part.features.map(\.id) == whole.features.prefix(part.features.count).map(\.id))
            #expect(part.features.map(\.geometry) == whole.features.prefix(part.features.count).map(\.geometry))
            #expect(!part.faults.isEmpty && checkGeoJSON(Bytes(Array(bytes[..<end]))).verdict == .invalid)
            counts.insert(part.features.count)
        }
        #expect(counts == [0, 1, 2, 3])
    }

    @Test("Random bytes in a file never stop the reader", arguments: [small, late, topology])
    func flipped(text: String) {
        var random = Random(seed: 7)
        let bytes = Array(text.utf8)
        let likely = Array("[]{},:\"0-9.e~ntf\\".utf8)
        for _ in 0..<3000 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let index = Int.random(in: 0..<changed.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: changed[index] = likely.randomElement(using: &random) ?? 0
                case 1: changed.remove(at: index)
                default: changed[index] = UInt8.random(in: 0...255, using: &random)
                }
            }
            let contents = read(changed)
            let report = checkGeoJSON(Bytes(changed))
            #expect(contents.faults.allSatisfy { (0...changed.count).contains($0.offset) && !$0.fault.sentence.isEmpty })
            #expect(checkJSON(Bytes(Array(report.json.utf8))).verdict == .valid)
            if checkJSON(Bytes(changed)).verdict == .invalid { #expect(report.verdict == .invalid) }
        }
    }

    @Test(
        "A hundred thousand nested arrays get a sentence within a second",
        arguments: [
            "", #"{"type":"Polygon","coordinates":"#, #"{"coordinates":"#, #"{"type":"FeatureCollection","features":"#,
            #"{"type":"Topology","arcs":"#,
        ])
    func nested(beginning: String) {
        let bytes = Array(beginning.utf8) + [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        let clock = ContinuousClock()
        let start = clock.now
        #expect(!read(bytes).faults.isEmpty)
        #expect(checkGeoJSON(Bytes(bytes)).errors.contains { $0.message.contains("512") })
        #expect(clock.now - start < .seconds(1))
    }

    @Test("Collections within collections are read to their limit and no further, in linear time, with the type last too")
    func nestedCollections() {
        let point = #"{"type":"Point","coordinates":[1,2]}"#
        for (opening, closing) in [
            (#"{"type":"GeometryCollection","geometries":["#, "]}"), (#"{"geometries":["#, #"],"type":"GeometryCollection"}"#),
        ] {
            for (depth, count) in [(1, 1), (32, 1), (33, 0), (200, 0)] {
                let text = String(repeating: opening, count: depth) + point + String(repeating: closing, count: depth)
                let contents = read(Array(text.utf8))
                #expect(contents.features.first?.geometry.points.count == count, "\(depth)")
                #expect(contents.faults.isEmpty == (count == 1))
            }
        }
    }

    private func circle(_ count: Int) -> [Position] {
        (0..<count).map { index in
            let angle = 2 * Double.pi * Double(index) / Double(count)
            return Position(longitude: Elementary.cosine(angle), latitude: Elementary.sine(angle))
        }
    }

    /// Every other position of a circle halfway to its middle: teeth in every direction, whose boxes overlap.
    private func star(_ count: Int) -> [Position] {
        circle(count).enumerated().map { index, place in
            index % 2 == 0 ? place : Position(longitude: place.longitude / 2, latitude: place.latitude / 2)
        }
    }

    private func comb(_ count: Int) -> [Position] {
        (0..<count).map { Position(longitude: Double($0) / 1000, latitude: $0 % 2 == 0 ? 0 : 50) }
            + [Position(longitude: Double(count) / 1000, latitude: -1), Position(longitude: 0, latitude: -1)]
    }

    @Test("A ring of a hundred thousand points is searched for crossings in no time, a comb too, and a star of a thousand")
    func largeRings() {
        for ring in [circle(100_000), comb(100_000), star(1000)] {
            let clock = ContinuousClock()
            let start = clock.now
            var crossing = RingCrossing()
            #expect(crossing.first(in: ring + ring.prefix(1)) == nil)
            // One position on the other side of the ring, beyond it, makes a crossing somewhere.
            var broken = ring
            let far = ring[ring.count / 10]
            broken[ring.count / 10 * 7] = Position(longitude: far.longitude * 1.5, latitude: far.latitude * 1.5)
            #expect(crossing.first(in: broken + broken.prefix(1)) != nil)
            // An optimised build takes a hundredth of a second.
            #expect(clock.now - start < .seconds(5))
        }
    }

    @Test("What would take quadratic time is left when its steps are used up")
    func budget() {
        var crossing = RingCrossing(stepsLeft: 1000)
        let ring = star(20_000)
        #expect(crossing.first(in: ring + ring.prefix(1)) == nil && crossing.stepsLeft <= 0)
    }

    @Test("Whether a ring crosses itself is what comparing all its segments says")
    func crossingAgreesWithComparingAll() {
        var random = Random(seed: 3)
        var found = 0
        for _ in 0..<400 {
            let count = Int.random(in: 3...24, using: &random)
            let ring = (0..<count).map { index in
                let angle = 2 * Double.pi * Double(index) / Double(count)
                let radius = Double.random(in: 0.2...1, using: &random)
                return Position(
                    longitude: radius * Elementary.cosine(angle) + Double.random(in: -0.5...0.5, using: &random),
                    latitude: radius * Elementary.sine(angle))
            }
            let closed = ring + ring.prefix(1)
            var crossing = RingCrossing()
            let isFound = crossing.first(in: closed) != nil
            #expect(isFound == crossesByComparingAll(closed))
            found += isFound ? 1 : 0
        }
        #expect(found > 20 && found < 380)
    }

    private func crossesByComparingAll(_ ring: [Position]) -> Bool {
        func side(_ a: Position, _ b: Position, _ c: Position) -> Double {
            (b.longitude - a.longitude) * (c.latitude - a.latitude) - (b.latitude - a.latitude) * (c.longitude - a.longitude)
        }
        for one in 0..<ring.count - 1 {
            for other in one + 1..<ring.count - 1 {
                let (a, b, c, d) = (ring[one], ring[one + 1], ring[other], ring[other + 1])
                if a == c || a == d || b == c || b == d { continue }
                if side(a, b, c) * side(a, b, d) < 0, side(c, d, a) * side(c, d, b) < 0 { return true }
            }
        }
        return false
    }

    /// The same numbers in every run.
    struct Random: RandomNumberGenerator {
        var state: UInt64
        init(seed: UInt64) { state = seed }

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            var value = state ^ state >> 33
            value = value &* 0xFF51_AFD7_ED55_8CCD
            return value ^ value >> 33
        }
    }
}
