import Testing

@testable import Model

/// Codes and the properties that carry them.
@Suite struct MapsCodeTests {
    @Test("A number is the same however many zeros it begins with, a word in whatever case; kinds stay apart")
    func codesAreEqual() {
        for number in [0, 5, 50, 109, 1280] {
            let codes = (0...3).map { MapCode(.municipality, String(repeating: "0", count: $0) + "\(number)") }
            #expect(Set(codes).count == 1, "\(number)")
        }
        #expect(MapCode(.nuts, "fi1c1") == MapCode(.nuts, "FI1C1") && MapCode(.iso, "se-k") == MapCode(.iso, "SE-K"))
        #expect(Set(MapCode.Kind.allCases.map { MapCode($0, "5") }).count == MapCode.Kind.allCases.count)
        // Zeros are dropped of numbers alone.
        #expect(MapCode(.nuts, "0A") != MapCode(.nuts, "A") && MapCode(.municipality, "5") != MapCode(.municipality, "50"))
    }

    @Test(
        "A property's name says what it is, however it is spelled",
        arguments: [
            ("natcode", .code(.municipality, country: "FI")), ("NATCODE", .code(.municipality, country: "FI")),
            ("kommunkod", .code(.municipality, country: "SE")), ("KnKod", .code(.municipality, country: "SE")),
            ("LAU_ID", .code(.municipality, country: "")), ("NUTS_ID", .code(.nuts, country: "")), ("iso3166-2", .code(.iso, country: "")),
            ("länskod", .code(.region, country: "SE")), ("LNKOD", .code(.region, country: "SE")),
            ("maakunta", .code(.region, country: "FI")),
            ("seutukunta", .code(.subRegion, country: "FI")), ("code", .plainCode), ("id", .plainCode), ("level", .level),
            ("CNTR_CODE", .country), ("county_name", .surroundings), ("name", .name(nil)), ("NAME_FI", .name("fi")),
            ("name_sv", .name("sv")),
            ("name:en", .name("en")), ("nimi", .name("fi")), ("namn", .name("sv")), ("kommunnamn", .name("sv")), ("NAMEFIN", .name("fi")),
            ("NAMESWE", .name("sv")), ("LAU_NAME", .name(nil)), ("nimi_sv", .name("sv")),
        ] as [(String, MapProperty.Meaning)])
    func meanings(property: String, meaning: MapProperty.Meaning) {
        #expect(MapProperty.meaning(of: property) == meaning)
    }

    @Test("What is no code and no name means nothing", arguments: ["", "population", "area_km2", "bbox", "väestö", "geometry", "_"])
    func meaningless(property: String) {
        #expect(MapProperty.meaning(of: property) == nil)
    }
}
