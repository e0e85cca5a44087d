import Model
import Testing

@testable import Front

extension Example {
    private static let place = Position(longitude: 60.5, latitude: 24)
    private static let other = Position(longitude: 61, latitude: 25.25)

    /// Every kind of fault in a map, and the words that its sentence has to keep.
    static let mapKinds: [(kind: MapFault.Kind, kept: [String])] = mapTexts + mapObjects + mapPositions + mapPlaces + mapArcs

    private static let mapTexts: [(kind: MapFault.Kind, kept: [String])] = [
        (.syntax(.empty), []), (.duplicateMember("name"), ["name"]), (.unpairedSurrogate(0xD800), []),
    ]
    private static let mapObjects: [(kind: MapFault.Kind, kept: [String])] =
        JSONKind.allCases.map { (.wrongKind(.member("geometry"), found: $0, wanted: [.object, .null]), ["geometry"]) } + [
            (.wrongKind(.file, found: .array, wanted: [.object]), []),
            (.wrongKind(.element(of: "features"), found: .null, wanted: [.object]), ["features"]),
            (.missingMember("properties"), ["properties"]), (.misplacedMember("geometry", type: "Point"), ["geometry", "Point"]),
            (.wrongType("point", allowed: ["Point", "Polygon"]), ["point", "Point, Polygon"]), (.badBox, ["bbox"]),
            (.badTransform, ["transform", "scale", "translate"]), (.nestedCollections(limit: 32), ["32"]),
        ]
    private static let mapPositions: [(kind: MapFault.Kind, kept: [String])] = [
        (.notAPosition("[1]"), ["[1]"]), (.numberTooLarge("1e400"), ["1e400"]), (.shortLine(0), ["2"]), (.shortLine(1), ["1", "2"]),
        (.shortRing(0), ["4"]), (.shortRing(1), ["1", "4"]), (.shortRing(3), ["3", "4"]),
        (.openRing(first: place, last: other), ["[60.5, 24]", "[61, 25.25]"]), (.crossingRing(near: place), ["[60.5, 24]"]),
        (.overDateLine(from: 179, to: -179), ["179", "-179", "180"]),
    ]
    private static let mapPlaces: [(kind: MapFault.Kind, kept: [String])] = [
        (.notDegrees(place), ["[60.5, 24]", "180", "90"]), (.projected(place), ["[60.5, 24]", "EPSG:3067", "EPSG:3006", "WGS84"]),
        (.swapped(place), ["[60.5, 24]", "[24, 60.5]"]), (.otherSystem("EPSG:3067", isConverted: true), ["EPSG:3067", "WGS84", "crs"]),
        (.otherSystem("EPSG:2393", isConverted: false), ["EPSG:2393", "WGS84", "crs"]),
    ]
    private static let mapArcs: [(kind: MapFault.Kind, kept: [String])] = [
        (.notAnArcIndex("0.5"), ["0.5"]), (.noSuchArc(-7, count: 3), ["-7", "3"]),
        (.arcsDoNotMeet(place, other), ["[60.5, 24]", "[61, 25.25]"]),
        (.shortArc(1), ["1", "2"]), (.tooManyPositions(limit: 100_000), ["100000"]),
    ]

    static let mapFaults: [Problem.Fault] = mapKinds.map { .map(MapFault(feature: "Åland", kind: $0.kind)) }
}

@Suite("What is said of a map, in every language")
struct LanguageMapTests {
    @Test("Every fault names its feature, the bad value and what would be right", arguments: LanguageTests.tags)
    func everyFaultIsSaid(tag: String) throws {
        let language = try #require(Languages.language(tag))
        for (kind, kept) in Example.mapKinds {
            let named = language.sentence(of: .map(MapFault(feature: "Åland", kind: kind)))
            let plain = language.sentence(of: .map(MapFault(kind: kind)))
            #expect(named.dropFirst().hasPrefix("Åland") && named.lowercased().hasSuffix(plain.lowercased()), "\(named)")
            #expect(plain.hasSuffix("."), "\(plain)")
            for word in kept { #expect(plain.contains(word), "\(kind) leaves out \(word): \(plain)") }
        }
    }

    @Test("No two kinds of fault are told in the same words", arguments: LanguageTests.tags)
    func faultsAreToldApart(tag: String) throws {
        let language = try #require(Languages.language(tag))
        #expect(Set(Example.mapFaults.map(language.sentence)).count == Example.mapFaults.count)
    }

    @Test("A feature without a name goes by its number")
    func number() {
        for language in Languages.all {
            #expect(language.sentence(of: .map(MapFault(feature: "#12", kind: .shortRing(3)))).hasPrefix("#12: "))
        }
    }
}
