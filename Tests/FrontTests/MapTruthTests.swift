import Model
import TUI
import Testing

@testable import Front

/// What a map must not say: a name on another's area, a figure for who has none, a key that the legend lacks.
@Suite struct MapTruthTests {
    private static let sizes = [Size(width: 80, height: 24), Size(width: 140, height: 45), Size(width: 200, height: 60)]

    @Test(
        "No name but the chosen area's stands on an area of the programme that is not its own", arguments: ["2 Tab", "2 > Tab", "2 Tab _"])
    func namesStandOnTheirOwn(frame: String) throws {
        for size in Self.sizes {
            var state = Driving.state(Driving.kompetens, size).pressing(frame)
            for _ in 0..<3 {
                let map = try state.map()
                let names = map.names(in: try #require(state.scene))
                for name in names where name.region != nil && name.region != map.chosen {
                    let own = map.raster.number(of: name.region)
                    for y in name.rect.y..<name.rect.endY {
                        for x in name.rect.x..<name.rect.endX {
                            let label = map.raster.cells[y * map.size.width + x].label
                            let isOther = label != 0 && label != own && map.own.contains(map.raster.areas[Int(label) - 1].region.id)
                            #expect(!isOther, "\(name.lines) at \(x), \(y) after \(frame) at \(size.testDescription)")
                        }
                    }
                }
                state.press("V")
            }
        }
    }

    @Test("The programme's areas and others are told apart, and a programme without areas says so")
    func whoseAreas() throws {
        let wide = try Driving.state(Driving.kompetens, Self.sizes[1]).pressing("2 Tab _").map()
        #expect(wide.figures.classes.map(\.count) == [9, 8] && wide.figures.classes[1].pattern == .none)
        let none = Driving.state(Driving.kompetens, Self.sizes[1]).pressing("2 > >")
        #expect(try none.map().figures.classes.map(\.count) == [17])
        #expect(none.screen.contains(Swedish().say(.programmeWithoutAreas)))
    }

    @Test("Nothing counted is drawn as nothing, in every layer that counts")
    func nothingIsEmpty() throws {
        var state = Driving.state(Driving.kompetens, Self.sizes[1]).pressing("2 Tab")
        var counted = 0
        for _ in try 0..<state.map().stops.count + 4 {
            state.press("V")
            guard case .count(let collection) = try state.map().layer else { continue }
            let map = try state.map()
            let scene = try #require(state.scene)
            for id in map.own {
                let region = try #require(scene.workspace.find(ID<Region>(id)))
                let isNothing = scene.count(of: collection, touching: region) == 0
                let index = try #require(map.figures.classOf[id])
                #expect((map.figures.classes[index].pattern == .none) == isNothing, "\(id) \(collection)")
                counted += 1
            }
        }
        #expect(counted >= 27)
    }

    @Test("Where areas are pins the legend shows the pin of every class", arguments: ["c c c", "c", "c c"])
    func legendHasPins(characters: String) throws {
        let state = Driving.state(Driving.kompetens, Self.sizes[1]).pressing("2 Tab V").pressing(characters)
        let map = try state.map()
        let rows = state.rows.suffix(9).joined(separator: "\n")
        for entry in map.figures.classes { #expect(rows.unicodeScalars.contains(entry.pattern.pin(state.characters)), "\(entry.text)") }
    }

    @Test("An opened area is named above the map, and Esc is among the keys")
    func openedIsSaid() {
        let state = Driving.state(Driving.kompetens, Self.sizes[1]).pressing("2 Tab Enter")
        #expect(state.screen.contains("› Birkaland · 23 kommuner"))
        #expect(state.rows.last?.contains("Esc") == true)
    }

    @Test("A search prefers the beginning of an area's own name to its members, and finds areas of other programmes")
    func searchFindsNames() {
        let state = Driving.state(Driving.kompetens, Self.sizes[1]).pressing("2 Tab")
        #expect(state.pressing("/ 'kaj' Enter").selection[.regions] == "kainuu")
        #expect(state.pressing("/ 'tavas' Enter").selection[.regions] == "hameenlinna")
        #expect(state.pressing("/ 'halms' Enter").selection[.regions] == "halmstad")
    }

    @Test("Another programme keeps the keyboard on the map, and the layer for when it says something again")
    func programmesKeepTheLayer() throws {
        let state = Driving.state(Driving.kompetens, Self.sizes[1]).pressing("2 Tab V")
        let there = state.pressing(">")
        #expect(there.place.focus == Place.map)
        #expect(try there.pressing("<").map().layer == .change)
    }

    @Test("The keys ' and 2 come to the map as it was left last")
    func cameraIsKept() throws {
        let state = Driving.state(Driving.kompetens, Self.sizes[1]).pressing("2 Tab + + 1 2 _")
        expectSame(state.pressing("' 2").quiet, state.pressing("1 2").quiet, "after ' and 2")
    }

    @Test("Cells of another shape change the map's proportions at once, zoomed or not")
    func cellShapes() throws {
        for keys in ["2 Tab", "2 Tab +", "4"] {
            var state = Driving.state(Driving.kompetens, Self.sizes[1]).pressing(keys)
            let before = state.quiet
            _ = state.update(.cellShape(1.3))
            #expect(state.quiet != before, "\(keys)")
            _ = state.update(.cellShape(2))
            expectSame(state.quiet, before, keys)
        }
    }

    @Test(
        "The details of a forum, a team, a project and a person have a small map with its source where there is room",
        arguments: ["3", "4", "5", "6 G"])
    func smallMaps(screen: String) {
        let heading = screen.hasPrefix("6") ? Swedish().say(.takenPartIn) : Swedish().say(.onTheMap)
        let wide = Driving.state(Driving.kompetens, Self.sizes[2]).pressing(screen + " Enter z")
        #expect(wide.screen.contains(heading) && wide.screen.contains("Natural Earth"))
        #expect(!Driving.state(Driving.kompetens, Self.sizes[0]).pressing(screen).screen.contains("Natural Earth"))
    }

    @Test("Many flows, many problems and many pins keep no key waiting")
    func muchIsQuick() throws {
        let names = (0..<400).map {
            #"{"id": "r\#($0)", "name": "R\#($0)", "kind": "municipality", "position": [\#(10 + $0 % 20), \#(56 + $0 / 20 % 12)]}"#
        }
        let flows = (0..<20_000).map {
            #"{"id": "f\#($0)", "from": "r\#($0 % 400)", "to": "r\#($0 / 400 * 7 % 400)", "value": \#($0 % 9 + 1)}"#
        }
        let workspace = Driving.workspace([
            "workspace.json": #"{"workspace": {"name": "Mycket", "languages": ["sv"]}}"#,
            "r.json": #"{"regions": [\#(names.joined(separator: ","))], "flows": [\#(flows.joined(separator: ","))]}"#,
        ])
        var state = State(settings: State.Settings(language: Swedish()), size: Self.sizes[2], today: Driving.today)
        _ = state.update(.loaded(workspace))
        _ = state.update(.mapped(Atlas([], workspace)))
        let start = ContinuousClock.now
        state.press("2 Tab V V V V V V")
        _ = state.draw()
        // A minute where the work grows with the square of the flows.
        #expect(start.duration(to: .now) < .seconds(20))
    }
}
