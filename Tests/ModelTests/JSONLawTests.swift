import Testing

@testable import Model

/// What holds for every document, tried on documents made at random from a seed.
@Suite struct JSONLawTests {
    @Test(arguments: 1...60) func valuesTileTheTextWithNothingButPunctuationBetween(seed: Int) throws {
        let text = JSONSample(seed: seed).document()
        let bytes = Bytes(text)
        for value in try values(of: bytes) {
            var reader = JSONReader(bytes, from: value.range.lowerBound, to: value.range.upperBound)
            #expect(try reader.skip() == value.range)
            #expect(throws: Never.self) { try reader.end() }
        }
        let leaves = try values(of: bytes).filter(\.isLeaf).map(\.range)
        let gaps = zip([0] + leaves.map(\.upperBound), leaves.map(\.lowerBound) + [text.count])
        for (end, start) in gaps {
            #expect(start >= end)
            // Member names stand in quotation marks and, in the samples, have none within; all else is punctuation and white space.
            let parts = text[end..<start].split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
            #expect(parts.indices.allSatisfy { $0 % 2 == 1 || parts[$0].allSatisfy("{}[],: \t\r\n".utf8.contains) })
        }
    }

    @Test(arguments: 1...40) func noProperPrefixIsValid(seed: Int) {
        let text = JSONSample(seed: seed).document(isContainer: true)
        #expect(checkJSON(Bytes(text)).verdict == .valid)
        let end = text.lastIndex { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") }!
        for count in 0...end { #expect(checkJSON(Bytes(Array(text[..<count]))).verdict == .invalid) }
    }

    @Test(arguments: 1...40) func readingAndSkippingAgreeOnEveryDamagedText(seed: Int) {
        var sample = JSONSample(seed: seed)
        let text = sample.document()
        for index in text.indices {
            var damaged = text
            damaged[index] = sample.damage(damaged[index])
            let bytes = Bytes(damaged)
            let read = Result { () throws(JSONError) in try Self.read(bytes) }
            let skipped = Result { () throws(JSONError) in try Self.skip(bytes) }
            #expect(read == skipped)
        }
    }

    @Test(arguments: 1...40) func whatStandsBeforeAnErrorIsAtWorstUnfinished(seed: Int) {
        var sample = JSONSample(seed: seed)
        let text = sample.document()
        for index in text.indices {
            var damaged = text
            damaged[index] = sample.damage(damaged[index])
            guard let error = Self.error(in: damaged) else { continue }
            #expect((0...damaged.count).contains(error.offset))
            guard let before = Self.error(in: Array(damaged[..<error.offset])) else { continue }
            #expect(before.offset == error.offset || before.fault == .unclosed(.string) || error.offset == 0, "\(error) \(before)")
        }
    }

    @Test(arguments: 1...40) func replacingOneValueChangesItsBytesOnly(seed: Int) throws {
        var sample = JSONSample(seed: seed)
        let text = sample.document()
        let document = try JSONDocument(Bytes(text))
        for value in try values(of: document.bytes) {
            #expect(document.range(of: value.path) == value.range)
            let replacement = sample.value()
            let changed = document.replacing(value.range, with: replacement)
            #expect(changed.starts(with: text[..<value.range.lowerBound]))
            #expect(changed.reversed().starts(with: text[value.range.upperBound...].reversed()))
            let again = try JSONDocument(Bytes(changed))
            let range = try #require(again.range(of: value.path))
            #expect(again.bytes.array(range) == replacement)
            #expect(again.replacing(range, with: document.bytes.array(value.range)) == text)
        }
    }

    @Test(arguments: 1...20) func quotingAndReadingGiveTheSameText(seed: Int) throws {
        var sample = JSONSample(seed: seed)
        let text = String(String.UnicodeScalarView((0..<300).compactMap { _ in Unicode.Scalar(sample.number(below: 0x300)) }))
        var reader = JSONReader(Bytes(Array(JSONText.quoted(text).utf8)))
        #expect(try reader.string().text.unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    private struct Value {
        var path: [JSONStep]
        var range: Range<Int>
        var isLeaf: Bool
    }

    /// Every value of a text with its path, in the order of the text.
    private func values(of bytes: Bytes) throws -> [Value] {
        var found: [Value] = []
        func walk(_ path: [JSONStep], _ reader: inout JSONReader) throws {
            let kind = try reader.kind()
            let start = reader.offset
            let place = found.count
            found.append(Value(path: path, range: start..<start, isLeaf: kind != .object && kind != .array))
            switch kind {
            case .object:
                try reader.enterObject()
                while let name = try reader.member() { try walk(path + [.member(name.text)], &reader) }
            case .array:
                try reader.enterArray()
                var index = 0
                while try reader.element() {
                    try walk(path + [.element(index)], &reader)
                    index += 1
                }
            case .string, .number, .boolean, .null: try reader.skip()
            }
            found[place].range = start..<reader.offset
        }
        var reader = JSONReader(bytes)
        try walk([], &reader)
        return found
    }

    private static func error(in text: [UInt8]) -> JSONError? {
        do throws(JSONError) {
            _ = try skip(Bytes(text))
            return nil
        } catch { return error }
    }

    private static func skip(_ bytes: Bytes) throws(JSONError) -> [JSONNotice] {
        var reader = JSONReader(bytes)
        try reader.skip()
        try reader.end()
        return reader.notices
    }

    private static func read(_ bytes: Bytes) throws(JSONError) -> [JSONNotice] {
        func walk(_ reader: inout JSONReader) throws(JSONError) {
            switch try reader.kind() {
            case .object:
                try reader.enterObject()
                while try reader.member() != nil { try walk(&reader) }
            case .array:
                try reader.enterArray()
                while try reader.element() { try walk(&reader) }
            case .string: _ = try reader.string()
            case .number: _ = try reader.number()
            case .boolean: _ = try reader.boolean()
            case .null: try reader.null()
            }
        }
        var reader = JSONReader(bytes)
        try walk(&reader)
        try reader.end()
        return reader.notices
    }
}
