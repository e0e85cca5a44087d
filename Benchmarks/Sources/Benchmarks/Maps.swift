import Front
import Glibc
import Model
import TUI

/// Maps: reading and placing them, and a key with its picture.
enum Maps {
    static func run() {
        generated(310, MapGenerator(columns: 31, rows: 10, points: 31_000))
        real()
        generated(70, MapGenerator(columns: 10, rows: 7, points: 1_200_000))
    }

    private static func generated(_ count: Int, _ generator: MapGenerator) {
        let bytes = Bytes(generator.geoJSON())
        measure("\(count) areas, \(bytes.count / 1_000_000).\(bytes.count / 100_000 % 10) MB", bytes, Bytes(generator.records()))
    }

    /// The municipalities of Sweden, each a region of a programme.
    private static func real() {
        guard let text = contents("../sample-data/maps/sweden-municipalities.geojson") else {
            return print("\nThe sample maps are not beside.")
        }
        let map = Bytes(text)
        let regions = MapContents.read(map).features.map {
            "{\"id\": \"\($0.id)\", \"name\": \"\($0["name"] ?? "")\", \"kind\": \"municipality\", \"programmes\": [\"p\"], \"geometry\": [\"\($0.id)\"]}"
        }
        let records = """
            {"programmes": [{"id": "p", "name": "Programmet", "steps": [{"id": "s", "name": "Steget"}]}], "regions": [\(regions.joined(separator: ","))]}
            """
        measure("\(regions.count) municipalities of Sweden", map, Bytes(Array(records.utf8)))
    }

    private static func measure(_ title: String, _ map: Bytes, _ records: Bytes) {
        var builder = WorkspaceBuilder()
        builder.add(path: "records.json", bytes: records)
        let workspace = builder.finish()
        let sources = [Atlas.Source(path: "map.geojson", bytes: .success(map))]
        heading("A map of \(title), 200×60")
        let reading = Measure(runs: 3) { MapContents.read(map) }
        row("read", reading, reading.rate(map.count))
        row("read, projected, joined", Measure(runs: 3) { Atlas(sources, workspace) })
        var state = State(settings: State.Settings(language: Swedish()), size: Size(width: 200, height: 60), today: Day(number: 20_000))
        _ = state.update(.loaded(workspace))
        _ = state.update(.mapped(Atlas(sources, workspace)))
        for key in ["2", "\t", "z"] { press(key, &state) }
        frame("drawn", [], &state)
        for (name, keys) in [
            ("walk", ["n"]), ("pan", ["L", "H"]), ("zoom", ["+", "-"]), ("next layer", ["V"]), ("zoomed in, pan", ["L", "H"]),
        ] {
            if name.hasPrefix("zoomed") { for _ in 0..<4 { press("+", &state) } }
            frame("\(name) (\(keys.joined(separator: " "))), and drawn", keys, &state)
        }
    }

    /// Presses the keys by turns, so that what is in sight stays in sight.
    private static func frame(_ name: String, _ keys: [String], _ state: inout State) {
        var run = 0
        let measure = Measure(runs: 30) {
            if !keys.isEmpty { press(keys[run % keys.count], &state) }
            run += 1
            return state.draw()
        }
        row(name, measure)
    }

    private static func press(_ key: String, _ state: inout State) {
        _ = state.update(.input(key == "\t" ? .key(Key(.tab)) : .key(Key(.character(key.first ?? " ")))))
    }

    private static func contents(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&part, 1, part.count, file), count > 0 { bytes += part[..<count] }
        return bytes
    }
}
