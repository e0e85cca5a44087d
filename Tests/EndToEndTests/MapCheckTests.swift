import Testing

/// `lagesbild check --format geojson` as a shell calls it.
@Suite struct MapCheckTests {
    private func check(_ path: String, _ arguments: String...) throws -> Command {
        try Command.run([Program.path, "check", "--format", "geojson"] + arguments + [path])
    }

    @Test("A valid map is one line and status 0")
    func valid() throws {
        let command = try check(Program.packageFolder + "/sample-data/maps/finland-regions.geojson")
        #expect(command.status == 0 && command.output == "{\"valid\":true,\"errors\":[]}\n" && command.errors.isEmpty)
    }

    @Test("An invalid map is told with line and column, and status 1; one outside of what is supported has status 2")
    func invalidAndOutside() throws {
        let folder = try TemporaryFolder()
        try folder.write("invalid.geojson", "{\"type\":\"Point\",\n \"coordinates\":[1,200]}")
        try folder.write(
            "outside.topojson", #"{"type":"Topology","objects":{"a":{"type":"Point","coordinates":[385000,6670000]}},"arcs":[]}"#)
        let invalid = try check(folder.file("invalid.geojson"))
        #expect(invalid.status == 1 && invalid.output.hasPrefix(#"{"valid":false,"errors":[{"line":2,"column":16,"message":""#))
        let outside = try check(folder.file("outside.topojson"))
        #expect(outside.status == 2 && outside.output.hasPrefix(#"{"valid":true,"errors":[{"line":1,"column":"#))
    }

    @Test("With --lines each line is a map, and the worst is the status")
    func lines() throws {
        let folder = try TemporaryFolder()
        try folder.write("lines", "{\"type\":\"Point\",\"coordinates\":[1,2]}\n{\"type\":\"Point\"}\n")
        let command = try check(folder.file("lines"), "--lines")
        #expect(command.status == 1 && command.output.split(separator: "\n").count == 2)
    }
}
