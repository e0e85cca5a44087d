import Model
import TUI
import Testing

@testable import Front

/// What a layer says of its areas: every area in one class, the classes told apart.
@Suite struct MapFiguresTests {
    /// What holds of any figures.
    private func expectSound(_ map: MapPicture, _ comment: String) {
        let figures = map.figures
        #expect(Set(figures.classOf.keys) == map.own, "\(comment)")
        #expect(figures.classOf.values.allSatisfy(figures.classes.indices.contains), "\(comment)")
        for (index, entry) in figures.classes.enumerated() {
            #expect(entry.count == figures.classOf.values.filter { $0 == index }.count, "\(entry.text), \(comment)")
            #expect(!entry.text.isEmpty, "\(comment)")
        }
        let texts = figures.classes.map(\.text)
        #expect(Set(texts).count == texts.count, "\(texts), \(comment)")
        #expect(zip(figures.arrows, figures.arrows.dropFirst()).allSatisfy { $0.value >= $1.value })
    }

    /// Goes through all layers of a state.
    private func eachLayer(_ state: State, _ body: (MapPicture) throws -> Void) throws {
        var state = state
        let first = try state.map().layer
        for _ in 0..<40 {
            try body(try state.map())
            state.press("V")
            if try state.map().layer == first { return }
        }
        Issue.record("V does not return")
    }

    @Test("In every layer each area is in one class, and the classes' numbers and words are right and their own", arguments: Mapping.frames)
    func layersAreSound(frame: String) throws {
        for language in Languages.all {
            try eachLayer(Driving.state(Driving.kompetens, Mapping.size, language).pressing(frame)) { map in
                expectSound(map, "\(map.layer) of \(frame)")
                // Patterns tell the classes apart, that of nothing known too.
                let patterns = map.figures.classes.map(\.pattern)
                if patterns.count <= FillPattern.levels.count { #expect(Set(patterns).count == patterns.count, "\(map.layer)") }
            }
        }
    }

    /// Regions side by side, each with its figures.
    private func state(_ figures: [String]) -> State {
        let regions = figures.enumerated().map { number, members in
            #"{"id": "r\#(number)", "name": "Område \#(number)", "kind": "municipality", "position": [\#(20 + number % 5), \#(60 + number / 5)]\#(members)}"#
        }
        return Mapping.state(regions.joined(separator: ","), [Mapping.collection([])]).pressing("2 Tab")
    }

    private func indicator(_ value: String) -> String { #", "indicators": [{"id": "i", "name": "Andel", "value": \#(value)}]"# }

    @Test(
        "However small, large or near each other the figures are, the legend's classes have different words",
        arguments: [
            (1...9).map { "0.00\($0)" }, (1...9).map { "1.000\($0)" }, (1...9).map { "\($0)000000000" }, (1...9).map { "100000.\($0)" },
            (1...9).map { $0 % 2 == 0 ? "-0.0\($0)" : "0.0\($0)" }, ["0.011", "0.012", "0.013"], (1...9).map { "\($0)" },
            ["0", "0", "1e-3"],
            (0..<20).map { "\(Double($0) * 0.37)" },
        ])
    func classesAreToldApart(values: [String]) throws {
        try eachLayer(state(values.map(indicator))) { expectSound($0, "\($0.layer) of \(values)") }
    }

    @Test("Figures that are absurd, missing or of the wrong kind are drawn and crash nothing")
    func absurdFigures() throws {
        let absurd = [
            indicator("1e308"), indicator("-1e308"), indicator("1e-308"), indicator("1e999"), indicator("\"många\""), indicator("null"), "",
            #", "population": [{"date": "2000", "value": 0}, {"date": "2020", "value": 100}]"#,
            #", "population": [{"date": "2000", "value": 1e300}, {"date": "2020", "value": -5}]"#,
            #", "population": [{"date": "2000", "value": 1e-300}, {"date": "2020", "value": 1e300}]"#,
            #", "population": [{"date": "2000", "value": 10}, {"date": "2020", "value": 1e19}]"#,
            #", "population": [{"value": 7}, {"date": "hej", "value": 8}]"#,
        ]
        for size in [Mapping.size, Size(width: 40, height: 12)] {
            var state = state(absurd)
            _ = state.update(.resized(size))
            try eachLayer(state) { map in
                #expect(map.figures.classOf.count == absurd.count && map.figures.classes.reduce(0) { $0 + $1.count } == absurd.count)
            }
            for _ in 0..<absurd.count {
                state.press("n V")
                #expect(state.draw().size == size)
            }
        }
    }
}
