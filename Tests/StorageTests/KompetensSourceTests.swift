import Glibc
import Model
import Testing

@testable import Storage

/// Every record says where it comes from, none says how to reach anybody, and names stand as the sources spell them.
@Suite struct KompetensSourceTests {
    @Test("Every record has sources with a title and an address")
    func everyRecordHasSources() throws {
        #expect(Sample.names.count == 268)
        for name in Sample.names {
            let sources = try #require(Sample.kompetens.find(name)).basics.sources
            #expect(!sources.isEmpty && sources.allSatisfy { !$0.title.isEmpty && $0.url.hasPrefix("http") }, "\(name)")
            #expect(sources.allSatisfy { ["", "000", "001", "002", "003", "004"].contains($0.seed) }, "\(name)")
        }
    }

    @Test("A conflict names one of its record's sources")
    func conflictsNameTheirSource() throws {
        var count = 0
        for name in Sample.names {
            let basics = try #require(Sample.kompetens.find(name)).basics
            count += basics.conflicts.count
            for conflict in basics.conflicts {
                #expect(
                    basics.sources.contains { $0.title.swedish == conflict.source.string(in: ["sv"]) }, "\(name): \(conflict.source.string(in: ["sv"]))"
                )
            }
        }
        #expect(count > 20)
    }

    @Test("Nobody's e-mail address or telephone number is in the data")
    func noAddressesAndNumbers() {
        #expect(Sample.kompetens.all(Person.self).allSatisfy { $0.contact.isEmpty })
        #expect(Sample.kompetens.files.count == 269)
        for file in Sample.kompetens.files {
            let text = file.bytes.string(0..<file.bytes.count)
            #expect(!text.contains("@"), "\(file.path)")
            #expect(!text.contains(Self.telephone), "\(file.path)")
        }
    }

    /// "+46 70 123 45 67", "040-1234567", "08-12 34 56". Dates, intervals and book numbers are none.
    private nonisolated(unsafe) static let telephone =
        #/\+\d{2}[\d -]{6,}|(?:^|[^\d/-])0\d{1,3}[ -]\d{2,4}[ -]?\d{2}[ -]?\d{2}|(?:^|[^\d/-])0\d{8,}/#

    @Test("The pattern knows telephone numbers, and leaves dates and book numbers alone")
    func thePatternKnowsNumbers() {
        for text in ["+46 70 123 45 67", "+358401234567", "tel 040-1234567", "08-12 34 56", "0701234567"] {
            #expect(text.contains(Self.telephone), "\(text)")
        }
        for text in ["2021-05/2021-11", "2017-10-25/2017-10-26", "01/2022", "978-952-347-201-0", "22-018-S01", "1 000 000"] {
            #expect(!text.contains(Self.telephone), "\(text)")
        }
    }

    @Test("Every name that a document gives word for word is the name of its record", arguments: VerbatimNames.bySeed.keys.sorted())
    func verbatimNamesAreInTheData(seed: String) throws {
        for (record, name) in try #require(VerbatimNames.bySeed[seed]) {
            let parts = record.split(separator: "/").map(String.init)
            let collection = try #require(RecordCollection(rawValue: parts[0]))
            let recordName = RecordName(collection, parts[1])
            #expect(Sample.spellings(of: recordName).contains(name), "\(record): \(name)")
            #expect(Sample.kompetens.find(recordName)?.basics.sources.contains { $0.seed == seed } == true, "\(record)")
        }
    }

    @Test(
        "Every name that is word for word occurs in its document", .enabled(if: documents.count == 5),
        arguments: VerbatimNames.bySeed.keys.sorted())
    func verbatimNamesOccurInTheirDocument(seed: String) throws {
        let document = try #require(Self.documents[seed])
        for (record, name) in try #require(VerbatimNames.bySeed[seed]) {
            #expect(document.contains(Self.normalised(name)), "\(record): \(name)")
        }
    }

    @Test(
        "Every record that comes from a document is called there what it is called here, but for those that are known to be composed",
        .enabled(if: documents.count == 5))
    func recordsAreCalledWhatTheirDocumentCallsThem() throws {
        for name in Sample.names where name.collection != .notes {
            let seeds = try #require(Sample.kompetens.find(name)).basics.sources.map(\.seed).filter { !$0.isEmpty }
            let isComposed =
                VerbatimNames.composed.contains("\(name)")
                || Sample.kompetens.find(ID<Forum>(name.id))?.series?.raw == "lagesbildforum-2021"
            guard !seeds.isEmpty, !isComposed else { continue }
            let spellings = Sample.spellings(of: name).map(Self.normalised)
            #expect(seeds.contains { seed in spellings.contains { Self.documents[seed]?.contains($0) == true } }, "\(name)")
        }
    }

    @Test("Sessions, polls, aims, questions and steps stand in the documents' own words", .enabled(if: documents.count == 5))
    func longerTextsAreVerbatim() throws {
        let conference = try Sample.forum("inkluderande-arbetsliv-2023")
        let polls = Sample.kompetens.all(Survey.self).filter { $0.forum?.raw == conference.id }
        let future = try Sample.programme("arbete-i-framtiden")
        let texts: KeyValuePairs<String, [Text]> = [
            "002": conference.sessions.map(\.name) + polls.flatMap { $0.questions.map(\.text) },
            "000": future.aims + future.questions.prefix(4), "004": try Sample.programme("kompetensens-tid").steps.map(\.name),
        ]
        for (seed, texts) in texts {
            for text in texts { #expect(Self.documents[seed]?.contains(Self.normalised(text.swedish)) == true, "\(seed): \(text.swedish)") }
        }
    }

    /// The source documents by their numbers. They are no part of the project: where they stand beside it, they are compared with.
    private static let documents: [String: String] = {
        let path = "\(Sample.project)/../shared/sources"
        guard let directory = opendir(path) else { return [:] }
        defer { closedir(directory) }
        var found: [String: String] = [:]
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name.hasSuffix(".txt"), case .success(let bytes) = FileBytes.read("\(path)/\(name)") else { continue }
            found[String(name.prefix(3))] = normalised(bytes.string(0..<bytes.count))
        }
        return found
    }()

    /// Lower case, one blank for every run of white space, straight quotation marks.
    private static func normalised(_ text: String) -> String {
        let straight = text.map { character -> Character in
            switch character {
            case "“", "”", "„": "\""
            case "’", "‘": "'"
            default: character.isWhitespace ? " " : character
            }
        }
        return String(straight).lowercased().split(separator: " ").joined(separator: " ")
    }
}
