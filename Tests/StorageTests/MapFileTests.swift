import Model
import Testing

@testable import Storage

/// The maps of the sample data, read as the program reads them.
@Suite struct MapFileTests {
    @Test(
        "Each map is read whole and without a fault",
        arguments: [
            ("country-outlines", 2), ("finland-regions", 19), ("sweden-counties", 21), ("sweden-municipalities", 290),
        ])
    func sampleMaps(name: String, count: Int) throws {
        let bytes = try FileBytes.read("\(Sample.project)/sample-data/maps/\(name).geojson").get()
        let contents = MapContents.read(bytes)
        #expect(contents.faults.isEmpty, "\(contents.faults.map(\.fault.sentence))")
        #expect(contents.features.count == count && !contents.attribution.isEmpty)
        #expect(contents.features.allSatisfy { !$0.geometry.polygons.isEmpty && !$0.id.isEmpty && $0["name"] != nil })
        #expect(checkGeoJSON(bytes) == FormatReport(verdict: .valid))
    }
}
