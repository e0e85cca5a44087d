import Glibc
import Model
import Testing

@testable import Storage

/// How a folder is read: bad files beside good ones, large files in two looks, and without a trace.
@Suite struct FolderLoadTests {
    @Test("A broken file never hides the good ones, however it is broken")
    func aBrokenFileNeverHidesTheGoodOnes() throws {
        let folder = try TemporaryFolder()
        try folder.writeWorkspace()
        let broken = [
            "", " ", "{", "[]", "null", "{\"people\": [}", "{\"people\": {}}", "{\"people\": [{\"id\": 1}]}", "\u{FEFF}{}",
            "{\"people\": [1, \"x\", null]}",
            String(repeating: "[", count: 100_000), "{\"people\": [{\"id\": \"\\ud800\", \"name\": 3}]}", "{'people': []}", "{}{}",
        ]
        for (number, text) in broken.enumerated() { try folder.write("people/\(number).json", text) }
        for id in ["anna", "bo"] { try folder.writePerson("people/\(id).json", id: id) }
        let workspace = folder.folder.load()
        #expect(Set(workspace.all(Person.self).map(\.id)).isSuperset(of: ["anna", "bo"]))
        let withProblems = Set(workspace.problems.map { workspace.files[$0.file].path })
        #expect(withProblems == Set(broken.indices.map { "people/\($0).json" }))
    }

    @Test("Opening a folder writes nothing into it")
    func openingWritesNothing() throws {
        let folder = try TemporaryFolder()
        try folder.writeWorkspace(maps: ["maps/land.geojson"])
        try folder.writePerson("people/anna.json", id: "anna")
        try folder.write("people/broken.json", "{")
        try folder.write("large.json", Self.largeFile(count: 20_000))
        let before = folder.listing()
        _ = folder.folder.load(titlesIn: ["sv"])
        #expect(folder.listing() == before)
    }

    @Test("Of a large file the first records come at once, then all of them")
    func largeFilesComeInTwoLooks() throws {
        let folder = try TemporaryFolder()
        try folder.writeWorkspace()
        try folder.writePerson("people/anna.json", id: "anna")
        try folder.write("large.json", Self.largeFile(count: 20_000))
        var looks: [Workspace] = []
        let whole = folder.folder.load { looks.append($0) }
        let first = try #require(looks.first)
        #expect(looks.count == 1 && first.isPartial && !whole.isPartial)
        #expect(first.all(Person.self).map(\.id) == ["anna"])
        let shown = first.all(Project.self).map(\.id)
        #expect(shown.count >= 200 && shown.count < 20_000)
        #expect(shown == (0..<shown.count).map { "p\($0)" })
        #expect(whole.all(Project.self).map(\.id) == (0..<20_000).map { "p\($0)" })
        #expect(whole.problems.isEmpty && whole.find(ID<Project>("p19999"))?.lead?.raw == "o")
    }

    @Test("What leads to records that are still to come is no problem in the first look, and one in the whole")
    func theFirstLookComplainsOfNothingDangling() throws {
        let folder = try TemporaryFolder()
        try folder.writeWorkspace()
        try folder.write("large.json", Self.largeFile(count: 20_000, lead: "nobody"))
        var first: Workspace?
        let whole = folder.folder.load { first = $0 }
        #expect(try #require(first).problems.isEmpty)
        #expect(whole.problems.count == 20_000)
        #expect(whole.problems.allSatisfy { $0.fault == .danglingReference(RecordName(.organisations, "nobody")) })
    }

    @Test("Where all files are small there is one look only")
    func smallFoldersComeAtOnce() throws {
        let folder = try TemporaryFolder()
        try folder.writeWorkspace()
        try folder.writePerson("people/anna.json", id: "anna")
        var looks = 0
        let whole = folder.folder.load { _ in looks += 1 }
        #expect(looks == 0 && whole.count(.people) == 1)
    }

    @Test("A file as large as is read at once, and one larger, hold the same records", arguments: [-1, 0, 1])
    func mappedFilesReadLikeOthers(difference: Int) throws {
        let folder = try TemporaryFolder()
        try folder.writeWorkspace()
        let record = #"{"people": [{"id": "å", "name": "Åsa"}]}"#
        let size = FileBytes.largestReadWhole + difference
        try folder.write("padded.json", record + String(repeating: "\n", count: size - record.utf8.count))
        let whole = folder.folder.load()
        #expect(whole.find(ID<Person>("å"))?.title.string(in: []) == "Åsa" && whole.problems.isEmpty)
    }

    /// Over 1 MiB of projects, and the organisation that leads them.
    private static func largeFile(count: Int, lead: String = "o") -> String {
        let projects = (0..<count).map { #"{"id": "p\#($0)", "name": "Projekt \#($0) med ett namn som tar plats", "lead": "\#(lead)"}"# }
        return #"{"organisations": [{"id": "o", "name": "O"}], "projects": [\#(projects.joined(separator: ",\n"))]}"#
    }
}
