/// A code of a classification by which a region finds its feature, such as a municipality's number.
public struct MapCode: Sendable, Hashable {
    public enum Kind: Sendable, Hashable, CaseIterable {
        case municipality, subRegion, region, nuts, iso
    }

    public let kind: Kind
    /// Numbers without their leading zeros, for files write 5 and "005"; else capitals.
    public let value: String

    public init(_ kind: Kind, _ code: String) {
        self.kind = kind
        let isNumber = !code.isEmpty && code.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
        value = isNumber ? String(code.drop { $0 == "0" }) : code.uppercased()
    }
}

/// How large the areas of a feature's kind are.
public enum MapLevel: Int, Sendable, Hashable, Comparable, CaseIterable {
    case country, region, subRegion, municipality

    public static func < (one: MapLevel, other: MapLevel) -> Bool { one.rawValue < other.rawValue }

    /// The level of a region of this kind.
    public init(_ kind: Region.Kind) {
        switch kind {
        case .municipality, .municipalities: self = .municipality
        case .subRegion: self = .subRegion
        case .region, .county: self = .region
        }
    }
}

/// What property names mean in the files of Finland's, Sweden's and the European Union's offices. Each name is looked up once.
struct MapProperties {
    private var known: [String: MapProperty.Meaning?] = [:]

    mutating func meaning(of property: String) -> MapProperty.Meaning? {
        if let known = known[property] { return known }
        let meaning = MapProperty.meaning(of: property)
        known[property] = .some(meaning)
        return meaning
    }

    /// The country of a file's features by the codes of its municipalities: those of Sweden have four digits, those of Finland three, whatever
    /// becomes of their zeros; empty where there are none.
    mutating func country(of features: [MapFeature]) -> String {
        var longest = 0
        func measure(_ code: String) {
            if code.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { longest = max(longest, code.utf8.count) }
        }
        for feature in features {
            measure(feature.id)
            for property in feature.properties {
                switch meaning(of: property.name) {
                case .code(.municipality, _), .plainCode: measure(property.value)
                default: break
                }
            }
        }
        return longest == 4 ? "SE" : longest == 3 ? "FI" : ""
    }
}

/// The vocabulary of property names.
enum MapProperty {
    /// What a property's value is.
    enum Meaning: Equatable {
        case code(MapCode.Kind, country: String)
        /// A code of a kind that the feature's level or the code's length tells.
        case plainCode
        case level, country
        /// The code of the country that the feature is, or lies in.
        case nation
        /// Something of what lies around the feature.
        case surroundings
        /// A name, in a language where the property says which.
        case name(String?)
    }

    static func meaning(of property: String) -> Meaning? {
        let name = property.lowercased().filter { $0.isLetter || $0.isNumber }
        if let known = table.first(where: { $0.names.contains(name) }) { return known.meaning }
        // name_fi, namefin, nimi, kommunnamn, LAU_NAME …
        guard let stem = stems.first(where: { name.contains($0.stem) }) else { return nil }
        let language = languages.first { ending in ending.endings.contains { name.hasSuffix($0) && name != $0 } }?.tag
        return .name(language ?? stem.tag)
    }

    private static let table: [(names: [String], meaning: Meaning)] = [
        (["natcode", "nationalcode", "nationalc", "kunta", "kuntakoodi", "kuntanro", "kuntanumero"], .code(.municipality, country: "FI")),
        (["kommunkod", "kommunkode", "knkod", "knr", "kommunnr"], .code(.municipality, country: "SE")),
        (
            ["kuntakod", "municipality", "municipalitycode", "lau", "lauid", "lau2", "laucode", "giscoid"],
            .code(.municipality, country: "")
        ),
        (["seutukunta", "seutukuntakoodi"], .code(.subRegion, country: "FI")),
        (["subregion", "subregioncode"], .code(.subRegion, country: "")),
        (["maakunta", "maakuntakoodi", "landskapskod"], .code(.region, country: "FI")),
        (["lan", "lankod", "län", "länkod", "länskod", "lanskod", "lnkod", "lansnr"], .code(.region, country: "SE")),
        (["region", "regioncode", "county", "countycode"], .code(.region, country: "")),
        (["nuts", "nuts3", "nutsid", "nutscode", "nuts3id", "nuts3code"], .code(.nuts, country: "")),
        (["iso", "iso31662", "isocode", "isoid"], .code(.iso, country: "")),
        (["code", "kod", "koodi", "id", "gid"], .plainCode),
        (["level", "levlcode", "adminlevel", "kind", "type"], .level),
        (["country", "cntrcode", "land", "maa", "countrycode"], .country),
        (["isoa2", "isoa2eh", "adm0a3", "isoa3"], .nation),
        // Names of what lies around the feature are not its own.
        (
            ["countyname", "countryname", "regionname", "lannamn", "länsnamn", "lansnamn", "lnnamn", "maakuntanimi", "landskapsnamn"],
            .surroundings
        ),
    ]

    private static let stems: [(stem: String, tag: String?)] = [("name", nil), ("namn", "sv"), ("nimi", "fi")]

    private static let languages: [(endings: [String], tag: String)] = [
        (["fi", "fin"], "fi"), (["sv", "swe", "se"], "sv"), (["en", "eng"], "en"),
    ]
}
