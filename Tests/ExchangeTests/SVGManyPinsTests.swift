import Model
import TUI
import Testing

@testable import Exchange
@testable import Front

@Suite("A map of very many pins")
struct SVGManyPinsTests {
    private func figure(pins: [SIMD2<Double>]) -> MapFigure {
        let areas = pins.enumerated().map { number, pin in
            MapFigure.Area(
                id: "\(number)", name: "Place \(number)", words: "17", classIndex: 0, outlines: [], pins: [pin], hull: [], labelPoint: pin,
                people: Double(number), extent: 0)
        }
        return MapFigure(
            topic: "Topic", title: "Title", subtitle: "Subtitle", areas: areas, classes: [], arrows: [], notes: [], countries: [],
            otherCountries: [], borders: [], borderNames: [], frame: PlaneBox(pins), sources: [], isSynthetic: false, language: English())
    }

    @Test("Five thousand pins are drawn soon, apart or in one place", arguments: [1000.0, 0.001])
    func fiveThousand(distance: Double) {
        let pins = (0..<5000).map { SIMD2(Double($0 % 71), Double($0 / 71)) * distance } + [SIMD2(0, 0), SIMD2(71_000, 71_000)]
        let figure = figure(pins: pins)
        let view = SVGView(showing: figure.frame, in: PlaneBox(x: 0, y: 0, width: 1000, height: 1000), grain: 0.5)
        let clock = ContinuousClock()
        var labels: SVGLabels?
        // An optimised build takes a tenth of a second.
        #expect(clock.measure { labels = SVGLabels(figure, view, leavingOut: []) } < .seconds(10))
        let placed = labels?.placed ?? []
        let circles = pins.map { PlaneBox([view.point($0)]).grown(by: SVGPins.radius) }
        #expect(!placed.isEmpty && placed.allSatisfy { label in !circles.contains { $0.meets(label.box) } })
    }
}
