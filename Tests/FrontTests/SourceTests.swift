import Glibc
import Model
import Testing

@testable import Front

/// What the sources may not say: words of the interface outside the languages, and names of the samples anywhere.
@Suite struct SourceTests {
    /// The project's source files below a folder, with their texts.
    private static func files(below folder: String) -> [(path: String, text: String)] {
        guard let directory = opendir("\(Driving.project)/\(folder)") else { return [] }
        defer { closedir(directory) }
        var found: [(path: String, text: String)] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            let path = "\(folder)/\(name)"
            if name.hasPrefix(".") { continue }
            if Int32(entry.pointee.d_type) == DT_DIR { found += files(below: path) }
            if [".swift", ".c", ".h"].contains(where: name.hasSuffix), let text = Golden.read("\(Driving.project)/\(path)") {
                found.append((path, text))
            }
        }
        return found.sorted { $0.path < $1.path }
    }

    @Test(
        "No word of the interface stands in a pane or a page: all are the languages'",
        arguments: ["Sources/Front/Panes", "Sources/Front/Pages"])
    func wordsStandInTheLanguages(folder: String) {
        let files = Self.files(below: folder)
        #expect(files.count > 4)
        for file in files {
            let worded = SwiftText(file.text).literals.filter { $0.text.contains(where: \.isLetter) }
            #expect(worded.map { "\(file.path):\($0.line) \($0.text)" } == [])
        }
    }

    @Test("The search for literals finds them in all their forms, and nothing else")
    func literalsAreFound() {
        let source = ##"""
            // "comment"
            let a = "one \(two("three", x: (4)) + "\(five)") six" /* "not /* this */ "either" */ + #"raw \n \#(seven) "quoted""#
            let b = """
                many "lines" \(eight)
                """ + ""
            let c = "\"escaped\"" // "no"
            """##
        let found = SwiftText(source).literals
        #expect(
            found.map { $0.text.filter { !$0.isWhitespace } } == ["onesix", "three", "", #"raw\n"quoted""#, #"many"lines""#, "", "escaped"])
        #expect(found.map(\.line) == [2, 2, 2, 2, 3, 5, 6])
    }

    @Test("No name of the samples occurs in the sources")
    func noNameOfTheSamplesOccurs() throws {
        let sources = Self.files(below: "Sources")
        #expect(sources.count > 100)
        let words = Set(sources.flatMap { Self.words($0.text) })
        let collections: [RecordCollection] = [.regions, .people, .organisations, .programmes, .forums, .series, .teams, .projects]
        let names = Set(collections.flatMap { Driving.kompetens.namesByTitle($0, in: ["sv"]) }.flatMap(Self.spellings)).filter {
            $0.count >= 5
        }
        #expect(names.count > 250)
        // A name can only stand where all its words do, and few do.
        for name in names.sorted() where Self.words(name).allSatisfy(words.contains) {
            for file in sources where Self.says(name, in: file.text) { Issue.record("\(file.path) says “\(name)”") }
        }
    }

    private static func words(_ text: String) -> [String] { text.split { !$0.isLetter && !$0.isNumber }.map(String.init) }

    /// True if a name stands in a text as words of its own.
    private static func says(_ name: String, in text: String) -> Bool {
        text.ranges(of: name).contains { range in
            let before = range.lowerBound == text.startIndex ? " " : text[text.index(before: range.lowerBound)]
            let after = range.upperBound == text.endIndex ? " " : text[range.upperBound]
            return !before.isLetter && !after.isLetter
        }
    }

    private static func spellings(_ name: RecordName) -> [String] {
        let record = Driving.kompetens.find(name)
        var texts = [record?.title ?? .none]
        if let region = record as? Region { texts += region.aliases }
        if let person = record as? Person { texts += person.aliases }
        if let organisation = record as? Organisation { texts += organisation.aliases }
        return texts.flatMap { $0.variants.map(\.string) }
    }
}
