import Model
import TUI
import Testing

@testable import Front

/// The mouse on the map: a click chooses what is drawn there, the wheel zooms, a drag moves.
@Suite struct MapMouseTests {
    private func start(_ frame: String = "2 Tab", _ size: Size = Mapping.size) -> State {
        Driving.state(Driving.kompetens, size).pressing(frame)
    }

    /// The region that one sees at a cell: that of the name there, else the last pin drawn there, else the area of most of its dots.
    private func drawn(_ map: MapPicture, _ cell: Point, _ scene: Scene) -> String? {
        if let name = map.names(in: scene).first(where: { $0.region != nil && $0.rect.contains(cell) }) { return name.region }
        let pins = map.raster.areas.filter { area in !area.hasOutline && area.pins.contains { map.raster.cell(of: $0.point) == cell } }
        if let pin = pins.last { return pin.region.id }
        let label = map.raster.cells[cell.y * map.size.width + cell.x].label
        return label > 0 ? map.raster.areas[Int(label) - 1].region.id : nil
    }

    @Test("A click on any cell of an area or on a pin chooses the region that is drawn there", arguments: Mapping.frames)
    func clickChooses(frame: String) throws {
        let state = start(frame, Size(width: 120, height: 30))
        let map = try state.map()
        let scene = try #require(state.scene)
        var chosen: Set<String> = []
        for y in 0..<map.size.height {
            for x in 0..<map.size.width {
                guard let region = drawn(map, Point(x: x, y: y), scene) else { continue }
                #expect(map.region(at: Point(x: x, y: y + (try state.mapOrigin().y) - windowTop(state)), in: scene) == region, "\(x), \(y)")
                // The whole way through the screen, for one cell of each.
                if chosen.insert(region).inserted {
                    let after = try state.mouse(.press, Point(x: x, y: y))
                    #expect(after.selection[.regions] == region && after.place.focus == Place.map)
                }
            }
        }
        // On a map of two countries a municipality may be smaller than a cell.
        if map.own.count < Driving.atlas.areas.count { #expect(chosen.isSuperset(of: map.own)) }
    }

    /// The row of the screen at which the map's pane begins.
    private func windowTop(_ state: State) -> Int {
        let window = Arrangement.windows(of: state.place, in: state.frame.body).first { $0.pane == Place.map }
        return window.map { state.frame.content($0.rect).y } ?? 0
    }

    @Test("Of two pins in one cell a click chooses the one that is seen")
    func pinsOnEachOther() throws {
        let regions = ["a", "b", "c"].map { #"{"id": "\#($0)", "name": "\#($0)", "kind": "municipality", "position": [25, 61]}"# }
        let far = #"{"id": "d", "name": "D", "kind": "municipality", "position": [27, 63]}"#
        let state = Mapping.state((regions + [far]).joined(separator: ","), [Mapping.collection([])]).pressing("2 Tab")
        let map = try state.map()
        let cell = map.raster.cell(of: try #require(map.atlas.area(of: "a")).centre)
        let after = try state.mouse(.press, cell)
        #expect(after.selection[.regions] == drawn(map, cell, try #require(state.scene)))
    }

    @Test("A click on a name chooses the area that it names, whatever lies under it")
    func clickOnNames() throws {
        let state = start()
        let map = try state.map()
        let names = map.names(in: try #require(state.scene)).filter { $0.region != nil }
        #expect(names.count > 5)
        for name in names {
            let end = Point(x: name.x + name.lines[0].cellWidth - 1, y: name.y)
            #expect(try state.mouse(.press, end).selection[.regions] == name.region)
        }
    }

    @Test("A click on the open sea, on the title or beside the map chooses nothing")
    func clickOnNothing() throws {
        let state = start()
        let map = try state.map()
        let corner = Point(x: 0, y: 0)
        #expect(drawn(map, corner, try #require(state.scene)) == nil)
        #expect(try state.mouse(.press, corner).selection == state.selection)
        #expect(try state.mouse(.press, Point(x: 3, y: -1)).selection == state.selection)
    }

    @Test("The wheel zooms, and what is under the pointer stays there; back again is the same picture")
    func wheelZooms() throws {
        let state = start()
        let map = try state.map()
        for cell in [Point(x: 0, y: 0), Point(x: 10, y: 7), Point(x: map.size.width - 1, y: map.size.height - 1)] {
            let point = map.raster.view.point(SIMD2(Double(cell.x) * 2 + 1, Double(cell.y) * 4 + 2))
            for kind in [Mouse.Kind.wheelUp, .wheelDown] {
                let turned = try state.mouse(kind, cell)
                let after = try turned.map()
                #expect((after.camera.metresPerDot < map.camera.metresPerDot) == (kind == .wheelUp))
                #expect(after.raster.cell(of: point) == cell)
                #expect(turned.selection == state.selection)
                expectSame(try turned.mouse(kind == .wheelUp ? .wheelDown : .wheelUp, cell).quiet, state.quiet, "\(kind) at \(cell)")
            }
        }
    }

    @Test("A drag moves the map with the pointer, step by step as in one, and back to where it was")
    func dragPans() throws {
        let state = try start().mouse(.press, Point(x: 20, y: 10))
        let point = try state.map().raster.view.point(SIMD2(41, 42))
        var dragged = state
        for cell in [Point(x: 22, y: 11), Point(x: 25, y: 9), Point(x: 12, y: 16)] {
            dragged = try dragged.mouse(.drag, cell)
            #expect(try dragged.map().raster.cell(of: point) == cell)
        }
        let once = try state.mouse(.drag, Point(x: 12, y: 16))
        expectSame(dragged.quiet, once.quiet, "in three steps")
        expectSame(try dragged.mouse(.drag, Point(x: 20, y: 10)).quiet, state.quiet, "and back")
        // Released, the pointer moves nothing.
        let released = try dragged.mouse(.release, Point(x: 12, y: 16))
        expectSame(try released.mouse(.drag, Point(x: 30, y: 20)).quiet, dragged.quiet, "after the button was let go")
    }
}
