import Front
import Model
import Storage
import TUI
import Testing

@testable import Exchange

/// What the tests of files for others share: the sample data, the figures that keys lead to, and the file read back.
enum Drawing {
    /// The project's folder, three above this file.
    static let project = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    static let folder = Folder("\(project)/sample-data/kompetens")
    static let kompetens = folder.load(titlesIn: ["sv"])
    static let atlas = folder.loadMaps(of: kompetens)
    static let size = Size(width: 1000, height: 1200)
    static let light = theme("lagesbild-light")
    static let dark = theme("lagesbild-dark")

    /// Layers and programmes of the sample data: areas, changes, amounts, steps, municipalities amid counties, both countries, a part of a map.
    static let samples = ["2", "2 V", "2 V V", "2 V V V", "2 >", "2 > > V", "2 > > >", "2 Tab enter", "2 z", "3", "2 V V V V V V V"]

    static func theme(_ name: String) -> Theme {
        guard let scheme = try? YAMLFile.read("\(project)/themes/\(name).yaml"), let theme = try? Theme(scheme: scheme) else {
            Issue.record("no theme \(name)")
            return .monochrome
        }
        return theme
    }

    static func figure(_ keys: String, _ workspace: Workspace = kompetens, _ atlas: Atlas = atlas, _ language: any Language = Swedish())
        throws
        -> MapFigure
    {
        var state = State(
            settings: State.Settings(language: language), size: Size(width: 140, height: 45), today: try #require(Day("2026-11-21")))
        _ = state.update(.loaded(workspace))
        _ = state.update(.mapped(atlas))
        for key in try Key.sequence(keys).get() { _ = state.update(.input(.key(key))) }
        return try #require(state.mapFigure)
    }

    static func picture(_ figure: MapFigure, _ theme: Theme = light, _ size: Size = size) throws -> StrictXML.Element {
        try StrictXML.read(SVGMap(figure, theme: theme, size: size).text)
    }

    /// A workspace of one text with the maps of the sample data.
    static func figure(of text: String, keys: String = "2") throws -> MapFigure {
        var builder = WorkspaceBuilder()
        builder.add(
            path: "workspace.json", bytes: Bytes(Array(#"{"workspace": {"name": "W", "languages": ["sv"], "synthetic": true}}"#.utf8)))
        builder.add(path: "all.json", bytes: Bytes(Array(text.utf8)))
        let workspace = builder.finish()
        let maps = ["country-outlines", "finland-regions"].map { "\(project)/sample-data/maps/\($0).geojson" }
        let sources = maps.map { Atlas.Source(path: $0, bytes: FileBytes.read($0).mapError { Atlas.Unreadable(reason: $0.reason) }) }
        return try figure(keys, workspace, Atlas(sources, workspace))
    }

    /// The points of a path of this program's: a place and relative ways, ring after ring.
    static func points(_ data: String) -> [SIMD2<Double>] {
        data.split(separator: "M").flatMap { ring in
            var points: [SIMD2<Double>] = []
            for (index, pair) in ring.split(whereSeparator: { "lz ".contains($0) }).enumerated() {
                let numbers = pair.split(separator: ",").compactMap { Double($0) }
                guard numbers.count == 2 else {
                    Issue.record("\(pair) is no pair of numbers")
                    return points
                }
                let way = SIMD2(numbers[0], numbers[1])
                points.append(index == 0 ? way : points[index - 1] + way)
            }
            return points
        }
    }
}
