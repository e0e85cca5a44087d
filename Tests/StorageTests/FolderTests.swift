import Glibc
import Model
import Testing

@testable import Storage

/// What of a folder is read, what is passed over, and that nothing in it is ever written.
@Suite struct FolderTests {
    private func people(_ workspace: Workspace) -> [String] { workspace.all(Person.self).map(\.id).sorted() }

    private func faults(_ workspace: Workspace) -> [String: Problem.Fault] {
        Dictionary(workspace.problems.map { (workspace.files[$0.file].path, $0.fault) }) { first, _ in first }
    }

    @Test("Every JSON file below the folder is read, whatever it and its folders are called")
    func everyJSONFileIsRead() throws {
        let folder = try TemporaryFolder()
        try folder.writeWorkspace()
        let places = ["people/anna.json", "annat/djupt/ner/bo.json", "cia.json", "åäö/dag ö.json", "projects/eva.json"]
        for (place, id) in zip(places, ["anna", "bo", "cia", "dag", "eva"]) { try folder.writePerson(place, id: id) }
        let workspace = folder.folder.load()
        #expect(people(workspace) == ["anna", "bo", "cia", "dag", "eva"])
        #expect(workspace.problems.isEmpty)
        #expect(workspace.files.dropFirst().map(\.path) == places.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }

    @Test("Hidden files, other files and the maps that the workspace names are not read")
    func hiddenFilesAndMapsAreNotRead() throws {
        let folder = try TemporaryFolder()
        try folder.writeWorkspace(maps: ["maps/land.json", "./maps/../maps/hav.json", "../elsewhere.json"])
        for name in [
            ".hidden.json", ".git/config.json", "people/.anna.json", "maps/land.json", "maps/hav.json", "people/anna.json~", "notes.txt",
        ] {
            try folder.write(name, "not JSON")
        }
        try folder.writePerson("maps/person.json", id: "anna")
        let workspace = folder.folder.load()
        #expect(people(workspace) == ["anna"])
        #expect(workspace.problems.isEmpty)
    }

    @Test("Links within the folder are followed once, links out of it never")
    func linksStayInTheFolder() throws {
        let outside = try TemporaryFolder()
        try outside.writePerson("far.json", id: "far")
        try outside.writePerson("deep/farther.json", id: "farther")
        let folder = try TemporaryFolder()
        try folder.writeWorkspace()
        try folder.write("store/real.txt", #"{"people": [{"id": "near", "name": "Near"}]}"#)
        try folder.link("near.json", to: "store/real.txt")
        try folder.link("nearer.json", to: "store/real.txt")
        try folder.writePerson("people/anna.json", id: "anna")
        try folder.link("again.json", to: "people/anna.json")
        try folder.link("again", to: "people")
        try folder.link("file.json", to: "\(outside.path)/far.json")
        try folder.link("folder", to: "\(outside.path)/deep")
        try folder.link("up", to: "..")
        try folder.link("nowhere.json", to: "gone.json")
        try folder.link("notes.txt", to: "\(outside.path)/far.json")
        let workspace = folder.folder.load()
        #expect(people(workspace) == ["anna", "near"])
        #expect(workspace.files.map(\.path).contains("people/anna.json"))
        #expect(faults(workspace) == ["file.json": .linkOutside, "folder": .linkOutside, "up": .linkOutside])
    }

    @Test("A folder whose name begins like the workspace's lies outside it")
    func aNeighbourWithALongerNameIsOutside() throws {
        let parent = try TemporaryFolder()
        try parent.write("data/workspace.json", "{}")
        try parent.writePerson("data2/far.json", id: "far")
        try parent.link("data/link.json", to: "../data2/far.json")
        let workspace = Folder("\(parent.path)/data").load()
        #expect(people(workspace).isEmpty)
        #expect(faults(workspace) == ["link.json": .linkOutside])
    }

    @Test("Links in a circle end")
    func linkCyclesEnd() throws {
        let folder = try TemporaryFolder()
        try folder.writeWorkspace()
        try folder.writePerson("people/anna.json", id: "anna")
        try folder.link("people/again", to: "../people")
        try folder.link("people/home", to: "..")
        try folder.link("people/self.json", to: "self.json")
        let workspace = folder.folder.load()
        #expect(people(workspace) == ["anna"])
        #expect(workspace.problems.isEmpty)
    }

    @Test(
        "Copies that sync tools keep are told of and not read",
        arguments: [
            "anna.sync-conflict-20260312-101112-ABCDEFG.json", "anna (conflicted copy 2026-03-12 101112).json",
            "anna (Anna's conflicted copy 2026-03-12).json", "anna_conflict-20260312-101112.json",
        ])
    func conflictCopiesAreToldOf(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.writeWorkspace()
        try folder.writePerson("people/anna.json", id: "anna")
        try folder.writePerson("people/\(name)", id: "loser")
        let workspace = folder.folder.load()
        #expect(people(workspace) == ["anna"])
        #expect(faults(workspace) == ["people/\(name)": .conflictCopy])
    }

    @Test("A file that may not be read is a problem with its reason, and hides nothing")
    func unreadableFilesHideNothing() throws {
        let folder = try TemporaryFolder()
        try folder.writeWorkspace()
        try folder.writePerson("people/anna.json", id: "anna")
        try folder.writePerson("people/locked.json", id: "locked")
        chmod("\(folder.path)/people/locked.json", 0)
        let isRoot = geteuid() == 0
        let workspace = folder.folder.load()
        #expect(people(workspace) == (isRoot ? ["anna", "locked"] : ["anna"]))
        if !isRoot { #expect(faults(workspace) == ["people/locked.json": .unreadable(reason: "Permission denied")]) }
    }

    @Test("A folder that is not there, or has no workspace.json, is an empty workspace that says so")
    func missingWorkspaceFileIsAProblem() throws {
        let folder = try TemporaryFolder()
        try folder.writePerson("anna.json", id: "anna")
        #expect(!folder.folder.isWorkspace)
        let workspace = folder.folder.load()
        #expect(people(workspace) == ["anna"])
        #expect(workspace.problems.map(\.fault) == [.missingWorkspaceFile])
        let nowhere = Folder("\(folder.path)/nowhere").load()
        #expect(nowhere.problems.map(\.fault).contains(.missingWorkspaceFile))
        #expect(RecordCollection.allCases.allSatisfy { nowhere.count($0) == 0 })
    }

    @Test("The workspace is found from any folder below it, the nearest first")
    func theNearestWorkspaceIsFound() throws {
        let folder = try TemporaryFolder()
        try folder.writeWorkspace()
        try folder.write("a/b/c/file.txt", "")
        try folder.write("a/b/workspace.json", "{}")
        #expect(Folder.nearest(from: "\(folder.path)/a/b/c")?.path == "\(folder.path)/a/b")
        #expect(Folder.nearest(from: "\(folder.path)/a")?.path == folder.path)
        #expect(Folder.nearest(from: folder.path)?.path == folder.path)
        #expect(Folder.nearest(from: "/proc") == nil)
    }
}
