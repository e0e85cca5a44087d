import Testing

@testable import SampleData

/// The seal that tells a workspace as it was generated from one in which somebody has worked.
@Suite struct SampleSealTests {
    private let files = SampleWorkspace(seed: 2, today: Generated.day("2026-03-12"), projects: 3).files
    private var marker: Int { files.firstIndex { $0.path == "workspace.json" } ?? 0 }

    @Test func whatWasGeneratedIsUntouchedInAnyOrder() {
        #expect(SampleWorkspace.isUntouched(files) && SampleWorkspace.isUntouched(files.reversed()))
        #expect(SampleWorkspace.isGenerated(files[marker].bytes))
    }

    @Test func aFileMoreOrLessOrOtherwiseIsTold() {
        var more = files
        more.append(SampleFile(path: "people/x.json", bytes: []))
        #expect(!SampleWorkspace.isUntouched(more))
        for index in Array(stride(from: 0, to: files.count, by: 29)) + [marker] {
            var fewer = files
            fewer.remove(at: index)
            #expect(!SampleWorkspace.isUntouched(fewer), "\(files[index].path)")
            var changed = files
            changed[index] = SampleFile(path: files[index].path, bytes: files[index].bytes + [0x20])
            #expect(!SampleWorkspace.isUntouched(changed), "\(files[index].path)")
            changed[index] = SampleFile(path: files[index].path + "x", bytes: files[index].bytes)
            #expect(!SampleWorkspace.isUntouched(changed), "\(files[index].path)")
        }
    }

    @Test(arguments: [
        "", "{}", #"{"workspace": {"synthetic": true}}"#, #"{"workspace": {"generated": {"seal": "0123456789abcdef"}}}"#,
        #""seal": "0123456789abcdef"#,
    ])
    func anotherWorkspaceIsNotGenerated(text: String) {
        #expect(!SampleWorkspace.isGenerated(Array(text.utf8)))
        #expect(!SampleWorkspace.isUntouched([SampleFile(path: "workspace.json", bytes: Array(text.utf8))]))
    }
}
