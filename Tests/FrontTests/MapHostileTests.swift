import Model
import TUI
import Testing

@testable import Front

/// Broken and hostile maps on the screen: a sentence on the Problems screen, never a crash, and what can be drawn is drawn.
@Suite struct MapHostileTests {
    struct Broken: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        /// Whether its area is drawn all the same.
        var isDrawn = false
        var testDescription: String { name }
    }

    private static let good = Mapping.square("good", 20, 60)

    static let maps: [Broken] = [
        Broken(name: "empty", text: ""),
        Broken(name: "cut off", text: String(Mapping.collection([good, Mapping.square("bad", 22, 60)]).dropLast(60))),
        Broken(name: "one point", text: Mapping.collection([good, Mapping.feature("bad", "[[22,60]]")])),
        Broken(name: "two points", text: Mapping.collection([good, Mapping.feature("bad", "[[22,60],[23,60],[22,60]]")])),
        Broken(
            name: "crossing", text: Mapping.collection([good, Mapping.feature("bad", "[[22,60],[23,61],[23,60],[22,61],[22,60]]")]),
            isDrawn: true),
        Broken(name: "open", text: Mapping.collection([good, Mapping.feature("bad", "[[22,60],[23,60],[23,61],[22,61]]")]), isDrawn: true),
        Broken(
            name: "huge",
            text: Mapping.collection([good, Mapping.feature("bad", "[[1e308,60],[-1e308,60],[23,1e308],[22,61],[1e308,60]]")])),
        Broken(name: "beyond a double", text: Mapping.collection([good, Mapping.feature("bad", "[[22,60],[23,1e999],[23,61],[22,60]]")])),
        Broken(
            name: "date line",
            text: Mapping.collection([good, Mapping.feature("bad", "[[179,60],[-179,60],[-179,61],[179,61],[179,60]]")]), isDrawn: true),
        Broken(name: "the pole", text: Mapping.collection([good, Mapping.feature("bad", "[[-180,89],[0,91],[180,89],[-180,89]]")])),
        Broken(
            name: "nested arrays",
            text:
                #"{"type":"FeatureCollection","features":[\#(good),{"type":"Feature","id":"bad","properties":{},"geometry":{"type":"Polygon","coordinates":"#
                + String(repeating: "[", count: 100_000)),
        Broken(
            name: "metres",
            text: Mapping.collection([
                good, Mapping.feature("bad", "[[385000,6670000],[386000,6670000],[386000,6671000],[385000,6670000]]"),
            ])),
        Broken(name: "not JSON", text: "<kml><Placemark/></kml>"),
    ]

    private static let regions = """
        {"id": "good", "name": "Gott", "kind": "region", "geometry": ["good"]}, {"id": "bad", "name": "Trasigt", "kind": "region", "geometry": ["bad"]},
        {"id": "pin", "name": "Nål", "kind": "municipality", "position": [21.5, 60.5]}
        """

    @Test("A broken map is a sentence on the Problems screen in every language, and the rest is drawn", arguments: maps)
    func brokenMaps(map: Broken) throws {
        for language in Languages.all {
            let state = Mapping.state(Self.regions, [map.text, Mapping.collection([Self.good])], language: language).pressing("p z")
            let atlas = try #require(state.atlas)
            #expect(!atlas.problems.isEmpty)
            for problem in atlas.problems.prefix(2) {
                let sentence = language.sentence(of: problem.fault)
                #expect(
                    sentence.count > 10 && state.words.contains(sentence.split(separator: " ").prefix(4).joined(separator: " ")),
                    "\(sentence)")
            }
            #expect(state.words.contains("m0.geojson:1:") || state.words.contains("m0.geojson:"))
        }
        let state = Mapping.state(Self.regions, [map.text, Mapping.collection([Self.good])]).pressing("2 Tab")
        #expect(try state.map().atlas.area(of: "good")?.hasOutline == true)
        if map.isDrawn { #expect(try state.map().atlas.area(of: "bad")?.hasOutline == true) }
        #expect(state.screen.contains("Gott") && state.screen.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) })
    }

    @Test("No key on a broken map crashes it at any size", arguments: maps)
    func keysOnBrokenMaps(map: Broken) throws {
        let keys = [
            "+", "-", "_", "Enter", "n", "V", "c", "H", "Shift-Up", "Up", "Left", "Esc", "Tab", "N", "- - - - - - - - -",
            "+ + + + + + + + +",
        ]
        for size in [Size(width: 1, height: 1), Size(width: 9, height: 5), Size(width: 100, height: 30)] {
            var numbers = SeededNumbers(seed: 91)
            var state = Mapping.state(Self.regions, [map.text], size).pressing("2 Tab")
            for _ in 0..<20 {
                state.press(keys.randomElement(using: &numbers)!)
                #expect(state.draw().size == size)
            }
        }
    }

    @Test("Areas that are points, lines or specks, far apart or upon each other, have frames, names and pins")
    func oddAreas() throws {
        let odd = [
            Mapping.feature("bad", "[[22,60],[22,60],[22,60],[22,60]]"), Mapping.feature("bad", "[[22,60],[23,60],[24,60],[22,60]]"),
            Mapping.feature("bad", "[[22,60],[22.000001,60],[22.000001,60.000001],[22,60]]"),
            Mapping.feature("bad", "[[-180,-90],[180,-90],[180,90],[-180,90],[-180,-90]]"),
            #"{"type":"Feature","id":"bad","properties":{},"geometry":{"type":"Point","coordinates":[-70,-60]}}"#,
            #"{"type":"Feature","id":"bad","properties":{},"geometry":null}"#,
        ]
        for feature in odd {
            for keys in ["2 Tab", "2 Tab n Enter", "2 Tab n n Enter + + +", "2 Tab - - - - - - - - - -", "2 Tab _ V V c"] {
                let state = Mapping.state(Self.regions, [Mapping.collection([feature, Self.good])]).pressing(keys)
                #expect(state.draw().size == Mapping.size)
                let camera = try state.map().camera
                #expect(camera.centre.x.isFinite && camera.centre.y.isFinite && camera.metresPerDot.isFinite, "\(feature)")
            }
        }
    }

    @Test("Nothing in a map's texts reaches the picture as a command")
    func hostileNames() {
        let name = #"\u001b[2J\u0007\u202eÅ"#
        let feature =
            #"{"type":"Feature","id":"good","properties":{"name":"\#(name)","level":"municipality"},"geometry":{"type":"Polygon","coordinates":[[[20,60],[21,60],[21,61],[20,60]]]}}"#
        let map = #"{"type":"FeatureCollection","attribution":"\#(name)","features":[\#(feature),7]}"#
        for keys in ["2 Tab", "2 Tab Enter", "p", "2 Tab z"] {
            let state = Mapping.state(Self.regions, [map]).pressing(keys)
            #expect(
                !state.screen.unicodeScalars.contains {
                    ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
                })
        }
    }
}
