import Model
import Storage
import Testing

/// No two of the sample's people and organisations are taken for one.
@Suite struct DoublesSampleTests {
    @Test(
        "Nobody in the sample data is a double of somebody else, for their aliases settle what their sources spell",
        arguments: ["kompetens", "exempel"])
    func nobodyInTheSampleIsADouble(_ name: String) {
        let found = Folder("\(Sample.project)/sample-data/\(name)").load(titlesIn: ["sv"])
        #expect(found.count(.people) > 50 && found.count(.organisations) > 30)
        #expect(found.doubles() == [])
    }
}
