/// Finds the features of regions: by id, else by code, else by its members' codes, else by name.
///
/// The index is made once; finding a region's features is then O(its codes and names).
struct MapJoin {
    private let features: [AtlasFeature]
    private var byID: [String: [Int]] = [:]
    private var byCode: [MapCode: [Int]] = [:]
    private var byName: [String: [Int]] = [:]
    /// How many regions have a name: one that several have tells none of them apart.
    private var bearers: [String: Int] = [:]

    init(_ features: [AtlasFeature], _ regions: some Sequence<Region>) {
        self.features = features
        for region in regions { for key in Self.names(of: region) { bearers[key, default: 0] += 1 } }
        for (place, feature) in features.enumerated() where feature.hasPlace {
            if !feature.id.isEmpty { byID[feature.id, default: []].append(place) }
            for code in feature.codes { byCode[code, default: []].append(place) }
            for key in Set(feature.names.map { Self.key($0.name) }) { byName[key, default: []].append(place) }
        }
    }

    /// What a region found, and which ids it names that no feature has.
    struct Found {
        var match = MapArea.Match.positions
        var features: [Int] = []
        var missing: [String] = []
        /// A name by which it would have found a feature, were it not the name of other regions too.
        var sharedName: String?
    }

    func features(of region: Region) -> Found {
        var found = Found()
        for id in region.geometry {
            let places = (byID[id] ?? []).filter { isSameCountry(features[$0], region) }
            if places.isEmpty { found.missing.append(id) }
            // An id counts in one file, and once.
            for place in places where features[place].file == features[places[0]].file && !found.features.contains(place) {
                found.features.append(place)
            }
        }
        if !found.features.isEmpty {
            found.match = .id
            return found
        }
        if let places = byOwnCode(region) { return Found(match: .code, features: places, missing: found.missing) }
        let members = region.members.flatMap { candidates(MapCode(.municipality, $0.code), region) }
        if !members.isEmpty { return Found(match: .members, features: members, missing: found.missing) }
        let places = byNames(region, &found.sharedName)
        if !places.isEmpty { (found.match, found.features) = (.name, places) }
        return found
    }

    /// Only codes of the region's own kind: those of smaller areas name the region around them as well.
    private func byOwnCode(_ region: Region) -> [Int]? {
        let codes = region.codes
        let own: [MapCode] =
            switch region.kind {
            case .municipality: [MapCode(.municipality, codes.municipality)]
            case .subRegion: [MapCode(.subRegion, codes.subRegion)]
            case .region, .county: [MapCode(.iso, codes.iso3166), MapCode(.nuts, codes.nuts3), MapCode(.region, codes.region)]
            case .municipalities, nil: []
            }
        for code in own where !code.value.isEmpty {
            let found = candidates(code, region)
            if !found.isEmpty { return found }
        }
        return nil
    }

    /// The features with a code, of the region's country where both say one; of the first file that has any.
    private func candidates(_ code: MapCode, _ region: Region) -> [Int] {
        guard !code.value.isEmpty else { return [] }
        let fitting = (byCode[code] ?? []).filter { isSameCountry(features[$0], region) }
        return fitting.filter { features[$0].file == features[fitting[0]].file }
    }

    /// The features with one of the region's names, of the first file that has any: a region may be in several pieces.
    private func byNames(_ region: Region, _ shared: inout String?) -> [Int] {
        let level = region.kind.map { MapLevel($0) }
        for key in Self.names(of: region) {
            let fitting = (byName[key] ?? []).filter {
                isSameCountry(features[$0], region) && (features[$0].level == nil || level == nil || features[$0].level == level)
            }
            guard let first = fitting.first else { continue }
            if bearers[key, default: 0] == 1 { return fitting.filter { features[$0].file == features[first].file } }
            shared = shared ?? features[first].names.first { Self.key($0.name) == key }?.name
        }
        return []
    }

    /// A region's names in all languages, each once, as they are compared.
    private static func names(of region: Region) -> [String] {
        var names: [String] = []
        for text in [region.names] + region.aliases {
            for variant in text.variants {
                let key = key(variant.string)
                if !names.contains(key) { names.append(key) }
            }
        }
        return names
    }

    private func isSameCountry(_ feature: AtlasFeature, _ region: Region) -> Bool {
        feature.country.isEmpty || region.country.isEmpty || feature.country == region.country.uppercased()
    }

    /// A name without regard to case and to the kinds of its blanks.
    private static func key(_ name: String) -> String {
        String(String.UnicodeScalarView(Folding.letters(name).compactMap { Unicode.Scalar($0.lower) }))
    }
}
