import Testing

@testable import Model

/// How regions find their features: by what, in which order, and what is said where they find none.
@Suite struct MapsJoinTests {
    /// A square of a degree with the properties given, at a place of its own for each number.
    static func feature(_ number: Int, id: String? = nil, _ properties: String) -> String {
        let (x, y) = (Double(20 + number), 60.0)
        let ring = [(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1), (x, y)].map { "[\($0.0),\($0.1)]" }.joined(separator: ",")
        let id = id.map { #""id":"\#($0)","# } ?? ""
        return #"{"type":"Feature",\#(id)"properties":{\#(properties)},"geometry":{"type":"Polygon","coordinates":[[\#(ring)]]}}"#
    }

    static func map(_ features: [String]) -> String {
        #"{"type":"FeatureCollection","features":[\#(features.joined(separator: ","))]}"#
    }

    /// The maps of features, for regions of these members; each region has the id `r` and its number.
    static func atlas(_ maps: [[String]], _ regions: [String]) -> Atlas {
        let records = regions.enumerated().map { #"{"id": "r\#($0.offset)", "name": "R\#($0.offset)", \#($0.element)}"# }
        let space = workspace(["regions.json": #"{"regions": [\#(records.joined(separator: ", "))]}"#])
        let sources = maps.enumerated().map {
            Atlas.Source(path: "m\($0.offset).geojson", bytes: .success(Bytes(Array(map($0.element).utf8))))
        }
        return Atlas(sources, space)
    }

    /// The numbers of the features that a region finds among these, and how.
    private func found(_ features: [String], _ region: String) -> (match: MapArea.Match?, features: [Int]) {
        let area = Self.atlas([features], [region]).area(of: "r0")
        return (area?.match, area?.features ?? [])
    }

    private static let all = [
        feature(0, id: "own", #""name":"other""#), feature(1, #""natcode":"109""#), feature(2, #""natcode":"110""#),
        feature(3, #""name":"R0""#),
    ]

    @Test("A region finds its features by id, else by its code, else by its members', else by its name, else it is pins or nowhere")
    func order() {
        let parts = [
            #""geometry": ["own"]"#, #""codes": {"municipality": "109"}"#,
            #""members": [{"code": "110", "name": "M", "position": [25, 60]}]"#,
        ]
        let matches: [MapArea.Match] = [.id, .code, .members, .name]
        for first in 0...3 {
            let region = #""kind": "municipality", "country": "FI""# + parts[first...].map { ", " + $0 }.joined()
            let found = found(Self.all, region)
            #expect(found.match == matches[first] && found.features == [first])
            // Without what it found, it goes on to the next.
            let rest = Self.all.enumerated().filter { $0.offset != first }.map(\.element)
            let next = self.found(rest, region)
            #expect(next.match == (first < 3 ? matches[first + 1] : nil), "\(first)")
        }
        #expect(found([], #""kind": "municipality", "members": [{"code": "1", "name": "M", "position": [25, 60]}]"#).match == .positions)
        #expect(found([], #""kind": "municipality", "position": [25, 60]"#).match == .positions)
        #expect(found([], #""kind": "municipality""#).match == nil)
    }

    @Test(
        "A code is found with and without its leading zeros, as text and as a number, in the properties of Finland's and Sweden's offices",
        arguments: [
            (#""natcode":"005""#, #""municipality": "005""#, "FI"), (#""natcode":5"#, #""municipality": "005""#, "FI"),
            (#""kunta":"005""#, #""municipality": "5""#, "FI"), (#""KUNTAKOODI":5"#, #""municipality": "005""#, "FI"),
            (#""kommunkod":"0114""#, #""municipality": "0114""#, "SE"), (#""KnKod":"0114""#, #""municipality": "0114""#, "SE"),
            (#""kommunkod":114"#, #""municipality": "0114""#, "SE"),
            (#""LAU_ID":"0114","CNTR_CODE":"SE""#, #""municipality": "0114""#, "SE"),
            (#""GISCO_ID":"0114","CNTR_CODE":"SE""#, #""municipality": "0114""#, "SE"),
            (#""level":"municipality","code":"0114""#, #""municipality": "0114""#, "SE"),
            (#""code":"0114""#, #""municipality": "0114""#, "SE"),
        ])
    func codes(property: String, code: String, country: String) {
        let found = found([Self.feature(0, property)], #""kind": "municipality", "country": "\#(country)", "codes": {\#(code)}"#)
        #expect(found.match == .code && found.features == [0])
        let other = country == "FI" ? "SE" : "FI"
        #expect(
            self.found([Self.feature(0, property)], #""kind": "municipality", "country": "\#(other)", "codes": {\#(code)}"#).match == nil)
    }

    @Test("A Swedish 0114 is no Finnish 114, where either says its country")
    func countriesStayApart() {
        for code in ["114", "0114"] {
            let finnish = #""kind": "municipality", "country": "FI", "codes": {"municipality": "\#(code)"}"#
            #expect(found([Self.feature(0, #""kommunkod":"0114""#)], finnish).match == nil)
            #expect(found([Self.feature(0, #""kommunkod":"0114""#), Self.feature(1, #""natcode":"114""#)], finnish).features == [1])
            #expect(found([Self.feature(0, id: "SE-0114", #""code":"0114","level":"municipality""#)], finnish).match == nil)
        }
    }

    @Test("A region is found by NUTS, by ISO 3166-2 and by its number, in any case; a sub-region by its own number")
    func regionCodes() {
        let region = #""kind": "region", "country": "FI", "codes": {"region": "02", "nuts3": "FI1C1", "iso3166-2": "FI-19"}"#
        for property in [
            #""nuts":"FI1C1""#, #""NUTS_ID":"fi1c1""#, #""iso_3166_2":"FI-19""#, #""iso":"fi-19""#, #""maakunta":2"#,
            #""code":"02","level":"region","country":"FI""#,
        ] {
            #expect(found([Self.feature(0, property)], region).match == .code, "\(property)")
        }
        let sub = #""kind": "sub-region", "country": "FI", "codes": {"subRegion": "111", "region": "11"}"#
        #expect(found([Self.feature(0, #""seutukunta":"111""#), Self.feature(1, #""maakunta":"11""#)], sub).features == [0])
        #expect(
            found([Self.feature(0, #""lanskod":"10""#)], #""kind": "county", "country": "SE", "codes": {"region": "10"}"#).match == .code)
    }

    @Test("The region around a municipality or a sub-region is not its own, though it carries that region's code")
    func surroundingsDoNotMatch() {
        let around = [Self.feature(0, #""maakunta":"05","name":"Kanta-Häme""#), Self.feature(1, #""nuts":"FI1C2""#)]
        for kind in ["municipality", "municipalities", "sub-region"] {
            let region = #""kind": "\#(kind)", "country": "FI", "codes": {"region": "05", "nuts3": "FI1C2"}, "position": [24, 61]"#
            #expect(found(around, region).match == .positions, "\(kind)")
        }
    }

    @Test("A region of several municipalities is all of them together, of the first map that has them")
    func union() throws {
        let features = [Self.feature(0, #""natcode":"743""#), Self.feature(1, #""natcode":"5""#), Self.feature(2, #""natcode":"145""#)]
        let region = #""kind": "municipalities", "country": "FI", "members": [{"code": "145", "name": "A"}, {"code": "743", "name": "B"}]"#
        let atlas = Self.atlas([features, features], [region])
        let area = try #require(atlas.area(of: "r0"))
        #expect(area.match == .members && Set(area.features) == [0, 2])
        for place in area.features {
            let box = atlas.features[place].outline.box
            #expect(area.box.contains(box.least) && area.box.contains(box.most))
        }
        #expect(area.features.contains { atlas.features[$0].outline.contains(area.centre) } && area.level == .municipality)
    }

    @Test("A name is found in any of its languages and by any alias, without regard to case and to how its letters are composed")
    func names() {
        let region = #""name": {"sv": "Åbo", "fi": "Turku"}, "aliases": ["Aboa vetus"], "kind": "municipality""#
        let space = workspace(["r.json": #"{"regions": [{"id": "r", \#(region)}]}"#])
        func match(_ properties: String) -> MapArea.Match? {
            Atlas([.init(path: "m", bytes: .success(Bytes(Array(Self.map([Self.feature(0, properties)]).utf8))))], space).area(of: "r")?
                .match
        }
        for property in [
            #""name":"Turku""#, #""nimi":"TURKU""#, #""namn":"åbo""#, #""NAME_SV":"A\u030abo""#, #""kommunnamn":"Åbo""#,
            #""name_en":"Aboa Vetus""#,
        ] { #expect(match(property) == .name, "\(property)") }
        #expect(match(#""name":"Abo""#) == nil && match(#""county_name":"Åbo""#) == nil && match(#""title":"Åbo""#) == nil)
        // A county of the same name is another thing.
        #expect(match(#""name":"Turku","level":"county""#) == nil)
    }
}
