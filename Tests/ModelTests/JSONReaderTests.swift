import Testing

@testable import Model

@Suite struct JSONReaderTests {
    private func reader(_ text: String) -> JSONReader { JSONReader(Bytes(Array(text.utf8))) }

    private func notices(_ text: String) throws -> [JSONNotice] {
        var reader = reader(text)
        try reader.skip()
        return reader.notices
    }

    @Test func aRecordIsReadValueByValue() throws {
        var reader = reader(
            #" {"id": "birka", "count": 12, "share": 0.5, "isOpen": true, "note": null, "tags": ["a", "b"], "x": {"y": []} } "#)
        var tags: [String] = []
        try reader.enterObject()
        while let name = try reader.member() {
            switch name {
            case "id": #expect(try reader.string().text == "birka")
            case "count": #expect(try reader.number().integer == 12)
            case "share": #expect(try reader.number().double == 0.5)
            case "isOpen": #expect(try reader.boolean())
            case "note": try reader.null()
            case "tags":
                try reader.enterArray()
                while try reader.element() { tags.append(try reader.string().text) }
            default:
                #expect(name == "x")
                #expect(try reader.bytes.string(reader.skip()) == #"{"y": []}"#)
            }
        }
        try reader.end()
        #expect(tags == ["a", "b"])
    }

    @Test func aValueOfTheWrongKindIsNotConsumed() throws {
        var reader = reader(#"[ {"a": [1]}, 2]"#)
        try reader.enterArray()
        #expect(try reader.element())
        #expect(throws: JSONError(offset: 2, fault: .wrongKind(.object, wanted: .string))) { try reader.string() }
        #expect(try reader.skip() == 2..<12)
        #expect(try reader.element())
        #expect(throws: JSONError(offset: 14, fault: .wrongKind(.number, wanted: .boolean))) { try reader.boolean() }
        #expect(try reader.number().integer == 2)
        #expect(try !reader.element())
        try reader.end()
    }

    @Test func escapesAreResolvedWhenTheTextIsAskedFor() throws {
        var reader = reader(#""\"\\\/\b\f\n\r\t\u00e5\u20AC\ud83d\ude00|\ud83d|\udE00|""#)
        let string = try reader.string()
        #expect(string.hasEscapes)
        #expect(string.text.unicodeScalars.elementsEqual("\"\\/\u{8}\u{C}\n\r\tå€😀|\u{FFFD}|\u{FFFD}|".unicodeScalars))
        #expect(reader.notices.map(\.kind) == [.unpairedSurrogate(0xD83D), .unpairedSurrogate(0xDE00)])
    }

    @Test func stringsAreComparedByWhatTheyMeanAndByteByByte() throws {
        var reader = reader(#"["name", "n\u0061me", "names", "nam", "Name", "å", "a\u030a", "longer than eight bytes", ""]"#)
        var strings: [JSONString] = []
        try reader.enterArray()
        while try reader.element() { strings.append(try reader.string()) }
        #expect(strings.map { $0 == "name" } == [true, true, false, false, false, false, false, false, false])
        #expect(strings.map { $0.holds("å".utf8) } == [false, false, false, false, false, true, false, false, false])
        #expect(strings[7] == "longer than eight bytes")
        #expect(strings[8] == "")
        #expect(strings[0] == strings[1] && strings[1] == strings[0] && strings[0].hashValue == strings[1].hashValue)
        #expect(Set(strings).count == strings.count - 1)
    }

    @Test(
        arguments: [
            ("0", 0, 0.0), ("-0", 0, -0.0), ("12", 12, 12), ("-7", -7, -7), ("1.0", nil, 1), ("1e2", nil, 100), ("61.49911", nil, 61.49911),
            ("-0.1", nil, -0.1),
            ("9223372036854775807", Int.max, 0x1p63), ("9223372036854775808", nil, 0x1p63), ("-9223372036854775808", Int.min, -0x1p63),
            ("1e400", nil, .infinity),
            ("0.30000000000000004", nil, 0.30000000000000004), ("9007199254740993", 9_007_199_254_740_993, 9_007_199_254_740_992),
            ("5e-324", nil, .leastNonzeroMagnitude),
            ("123456789012345678", 123_456_789_012_345_678, 123456789012345678.0), ("0.000000000000001", nil, 1e-15),
            ("999999999999.999", nil, 999999999999.999),
        ] as [(String, Int?, Double)])
    func numbersKeepTheirSpellingAndHaveTheNearestValue(text: String, integer: Int?, double: Double) throws {
        var reader = reader(text)
        let number = try reader.number()
        #expect(number.text == text)
        #expect(number.integer == integer)
        #expect(number.double == double && number.double.sign == double.sign)
    }

    @Test func shortDecimalsAreRoundedLikeTheStandardLibraryDoes() throws {
        var sample = JSONSample(seed: 7)
        for _ in 0..<2_000 {
            let text = "\(sample.number(below: 10_000_000)).\(sample.number(below: 10))\(sample.number(below: 10_000_000))"
            var reader = reader(text)
            #expect(try reader.number().double == Double(text)!)
        }
    }

    @Test func membersThatStandTwiceAreNoticedByWhatTheirNamesMean() throws {
        #expect(try notices(#"{"a":1,"b":2,"a":3,"\u0061":4}"#) == [13, 19].map { .init(offset: $0, kind: .duplicateMember("a")) })
        #expect(try notices(#"{"a":{"a":1},"b":[{"a":1},{"a":2}]}"#).isEmpty)
        #expect(try notices(#"{"a":{"b":1,"b":2},"b":{},"a":0}"#).map(\.offset) == [12, 26])
        #expect(try notices(#"{"\ud800":1,"\ud801":2,"\ud800":3}"#).filter { $0.offset == 23 }.count == 1)
        #expect(try notices("{\"\u{E5}\":1,\"a\u{30A}\":2}").isEmpty)
    }

    @Test(arguments: [2, 31, 32, 33, 34, 64, 200, 20_000]) func aMemberThatStandsTwiceIsFoundAmongAnyNumber(count: Int) throws {
        let names = (0..<count).map { "a rather long common beginning \($0) and a rather long common end" }
        for (earlier, later) in [(0, count - 1), (count / 2, count / 2 + 1), (count - 1, count)] {
            var members = names
            members.insert(names[earlier], at: later)
            let text = "{\(members.map { "\"\($0)\":0" }.joined(separator: ","))}"
            let found = try notices(text)
            #expect(found.count == 1)
            #expect(found.first?.sentence == "The member \"\(names[earlier])\" stands twice in one object; keep one of the two.")
            #expect(found.first.map { text.utf8.prefix($0.offset).count { $0 == UInt8(ascii: ",") } } == later)
        }
    }

    @Test func anObjectOfManyMembersTakesNoQuadraticTime() throws {
        let plain = "{\((0..<100_000).map { "\"member \($0)\":0" }.joined(separator: ","))}"
        let escaped = "{\((0..<100_000).map { "\"\\u00e5 \($0)\":0" }.joined(separator: ","))}"
        let same = "{\(Array(repeating: "\"same\":0", count: 100_000).joined(separator: ","))}"
        let start = ContinuousClock.now
        #expect(try notices(plain).isEmpty)
        #expect(try notices(escaped).isEmpty)
        #expect(try notices(same).count == 99_999)
        // Quadratic time would be minutes; the bound leaves room for an unoptimized build on a busy machine.
        #expect(start.duration(to: .now) < .seconds(60))
    }

    @Test func memoryIsGivenBackWithItsLastOwner() throws {
        final class Counter: @unchecked Sendable { var released = 0 }
        let counter = Counter()
        var string: JSONString?
        do {
            let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 7, alignment: 1)
            memory.copyBytes(from: "\"Örebro\"".utf8.prefix(7))
            memory[6] = UInt8(ascii: "\"")
            let bytes = Bytes(owning: UnsafeRawBufferPointer(memory)) {
                $0.deallocate()
                counter.released += 1
            }
            var reader = JSONReader(bytes)
            string = try reader.string()
        }
        #expect(counter.released == 0)
        #expect(string?.text == "Öreb")
        string = nil
        #expect(counter.released == 1)
    }
}
