import Model

/// What lies around a map's areas and is drawn fainter: their countries, other countries, and what lies between a country and the areas.
struct MapContext {
    private(set) var countries: [Int] = []
    private(set) var otherCountries: [Int] = []
    /// Features larger than the areas and smaller than countries: the counties around municipalities.
    private(set) var between: [Int] = []
    /// True where the areas are smaller than what lies between.
    let isFine: Bool

    init(_ atlas: Atlas, _ areas: [MapArea]) {
        let shaped = areas.filter(\.hasOutline)
        // With a larger one among them the borders between would run through it.
        isFine = !shaped.isEmpty && shaped.allSatisfy { $0.level > .region }
        let own = Set(areas.flatMap { area in area.features.map { atlas.features[$0].country } })
        for (place, feature) in atlas.features.enumerated() where feature.outline.hasArea {
            switch feature.level {
            case .country:
                let isOwn = own.contains(feature.country) || areas.contains { feature.outline.contains($0.centre) }
                if isOwn { countries.append(place) } else { otherCountries.append(place) }
            case .region where isFine: between.append(place)
            default: break
            }
        }
    }

    /// The same without what lies between: for maps so small that it would be all that one sees.
    var withoutBetween: MapContext {
        var context = self
        context.between = []
        return context
    }

    /// The municipalities of an area that is larger than one.
    func municipalities(in area: MapArea, _ atlas: Atlas) -> [Int] {
        guard area.level < .municipality else { return [] }
        return atlas.features.indices.filter { place in
            let feature = atlas.features[place]
            guard feature.level == .municipality, let point = feature.labelPoint, area.box.contains(point) else { return false }
            return area.features.contains { atlas.features[$0].outline.contains(point) }
        }
    }

    /// The features of a level between in which areas lie, each once: the counties that a co-operation reaches into.
    func reached(by areas: [MapArea], _ atlas: Atlas) -> [Int] {
        between.filter { place in areas.contains { atlas.features[place].outline.contains($0.centre) } }
    }
}
