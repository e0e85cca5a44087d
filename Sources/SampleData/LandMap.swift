/// The outlines of the municipalities: two shores with a sound between them, in the open sea, where there is no land.
///
/// Each shore is a net of meshes, one a municipality. The net's lines are broken up once, so that neighbours share every point of their
/// border. All is whole numbers, in metres from the sound's middle, so that it is the same on every machine.
struct LandMap: Sendable {
    /// The rings of the municipalities, by code.
    private let rings: [(code: String, points: [Point])]

    struct Point: Sendable, Equatable {
        var x: Int
        var y: Int

        /// Longitude and latitude in hundred-thousandths of a degree, around 62.5° N 19.5° E.
        var position: JSONValue {
            [.fixed(1_950_000 + x * 100_000 / 51_400, decimals: 5), .fixed(6_250_000 + y * 100_000 / 111_300, decimals: 5)]
        }
    }

    init(seed: UInt64) {
        var chance = Chance(seed: seed, stream: "map")
        let west = Shore(columns: 2, rows: 5, left: -38_000, width: 31_000, top: 42_000, height: 82_000, &chance)
        let east = Shore(columns: 3, rows: 4, left: 7_000, width: 36_000, top: 43_000, height: 84_000, &chance)
        rings = Places.municipalities.rows.map { row in
            let (column, number) = (Int(row.rest[0]) ?? 0, Int(row.rest[1]) ?? 0)
            return (row.id, (row.id.hasPrefix("W") ? west : east).ring(column, number))
        }
    }

    /// The middle of the municipalities' points: they are round enough for it to lie within.
    func centre(of codes: [String]) -> JSONValue {
        let points = rings.filter { codes.contains($0.code) }.flatMap(\.points)
        let sum = points.reduce(into: Point(x: 0, y: 0)) { ($0.x, $0.y) = ($0.x + $1.x, $0.y + $1.y) }
        return Point(x: sum.x / max(1, points.count), y: sum.y / max(1, points.count)).position
    }

    /// The map as GeoJSON, a feature a line.
    var file: [UInt8] {
        var lines: [String] = []
        for (code, points) in rings {
            let names = Places.municipalities[code]
            let ring = points.map { Self.line($0.position) }
            let properties: JSONValue = [
                "level": "municipality", "code": .string(code), "name": .string(code.hasPrefix("W") ? names.sv : names.fi),
                "name_sv": .string(names.sv), "name_fi": .string(names.fi), "name_en": .string(names.en),
            ]
            let outline = (ring + ring.prefix(1)).reduce("") { $0.isEmpty ? $1 : "\($0),\($1)" }
            lines.append(
                #"{"type":"Feature","id":"\#(code)","properties":\#(Self.line(properties)),"#
                    + #""geometry":{"type":"Polygon","coordinates":[[\#(outline)]]}}"#)
        }
        let features = lines.reduce("") { $0.isEmpty ? $1 : "\($0),\n\($1)" }
        let head = #"{"type":"FeatureCollection","attribution":"Fabelkusten – Tarurannikko: invented","features":["#
        return Array("\(head)\n\(features)\n]}\n".utf8)
    }

    private static func line(_ value: JSONValue) -> String {
        // Names have no line's ends in them, so that what is left is a line.
        let text = String(decoding: value.file, as: UTF8.self)
        return text.split(separator: "\n").reduce("") { line, part in line + part.drop { $0 == " " } }
    }
}
