/// A map feature as it is drawn: its outline on the plane, and what it is known by.
public struct AtlasFeature: Sendable {
    public let id: String
    /// The names that its properties give, each with its language where the property says which.
    public let names: [(tag: String?, name: String)]
    public let codes: [MapCode]
    /// ISO 3166-1 in two capitals; empty where nothing tells.
    public let country: String
    /// The number of its file in the atlas.
    public let file: Int
    public internal(set) var level: MapLevel?
    public let outline: Outline
    /// Where its name stands: inside of it.
    public let labelPoint: SIMD2<Double>?
    /// In square metres.
    public let area: Double
    /// The outline for smaller scales, the finest first, where it has very many points.
    private let coarse: [(grain: Double, outline: Outline)]

    /// `country` is where the features of its file lie that do not say so themselves.
    init(
        _ feature: MapFeature, file: Int, country fileCountry: String, _ properties: inout MapProperties, _ projection: Projection,
        isHeavy: Bool
    ) {
        let reading = Reading(feature, fileCountry, &properties)
        (id, names, codes, country, level) = (feature.id, reading.names, reading.codes, reading.country, reading.level)
        self.file = file
        outline = Outline(feature.geometry, projection)
        area = outline.area
        let fine = outline
        coarse = isHeavy ? Self.grains.map { ($0, fine.simplified(grain: $0)) } : []
        // Of a border of very many points a coarser one says as well where its middle is.
        let middle = coarse.first?.outline.labelPoint.flatMap { fine.contains($0) ? $0 : nil }
        labelPoint = middle ?? fine.labelPoint
    }

    /// Metres between the points of the coarser outlines.
    private static let grains: [Double] = [100, 400, 1600]

    /// True for an area, and for points: what a region can lie at.
    var hasPlace: Bool { outline.hasArea || !outline.marks.isEmpty }

    /// The outline with no more points than a scale needs at which a dot is so many metres.
    public func outline(dot: Double) -> Outline { coarse.last { $0.grain <= dot / 2 }?.outline ?? outline }

    /// Its name in the first of the languages that it has, else its first name; empty where it has none.
    public func name(in languages: [String]) -> String {
        for language in languages { if let name = names.first(where: { $0.tag == language }) { return name.name } }
        return (names.first { $0.tag == nil } ?? names.first)?.name ?? ""
    }
}

/// What a feature's properties say.
private struct Reading {
    var names: [(tag: String?, name: String)] = []
    var codes: [MapCode] = []
    var country = ""
    var level: MapLevel?

    init(_ feature: MapFeature, _ fileCountry: String, _ properties: inout MapProperties) {
        // Many files have no other code than the id.
        var plain = feature.id.isEmpty ? [] : [feature.id]
        var isNation = false
        for (property, value) in feature.properties where !value.isEmpty {
            switch properties.meaning(of: property) {
            case .code(let kind, let country):
                codes.append(MapCode(kind, value))
                if self.country.isEmpty { self.country = country }
            case .plainCode: plain.append(value)
            case .level: level = level ?? Self.level(value)
            case .country: if value.utf8.count == 2 { country = value.uppercased() }
            case .nation:
                isNation = true
                if value.utf8.count == 2 { country = value.uppercased() }
            case .name(let tag): names.append((tag, value))
            case .surroundings, nil: break
            }
        }
        let id = feature.id.uppercased()
        if country.isEmpty, id.utf8.count > 3, id.utf8.dropFirst(2).first.map({ $0 == 0x2D || $0 == 0x5F }) == true {
            country = String(id.prefix(2))
        }
        level = level ?? codes.lazy.compactMap { Self.level(of: $0.kind) }.max()
        for code in plain { add(plain: code) }
        if level == nil, isNation { level = .country }
        if country.isEmpty { country = fileCountry }
    }

    /// A code of no stated kind has the kind of the feature's level, else that of its length.
    private mutating func add(plain code: String) {
        switch level {
        case .municipality: codes.append(MapCode(.municipality, code))
        case .subRegion: codes.append(MapCode(.subRegion, code))
        case .region: codes.append(MapCode(.region, code))
        case .country: break
        case nil:
            let isNumber = code.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
            switch (isNumber, code.utf8.count) {
            case (true, 3...4): (codes, level) = (codes + [MapCode(.municipality, code)], .municipality)
            case (true, 2): (codes, level) = (codes + [MapCode(.region, code)], .region)
            case (false, 4...6): codes += [MapCode(.iso, code), MapCode(.nuts, code)]
            default: break
            }
        }
    }

    private static func level(_ word: String) -> MapLevel? {
        switch word.lowercased() {
        case "country", "nation", "0", "2": .country
        case "region", "county", "landskap", "maakunta", "län", "lan", "3", "4": .region
        case "sub-region", "subregion", "seutukunta": .subRegion
        case "municipality", "municipalities", "kommun", "kunta", "7", "8": .municipality
        default: nil
        }
    }

    private static func level(of kind: MapCode.Kind) -> MapLevel? {
        switch kind {
        case .municipality: .municipality
        case .subRegion: .subRegion
        case .region, .nuts, .iso: .region
        }
    }
}
