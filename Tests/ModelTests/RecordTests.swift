import Testing

@testable import Model

/// What a record's members say: absent and null, unknown ones, texts in languages, numbers in words.
@Suite struct RecordTests {
    @Test("Unknown members are kept in the file and not complained of, at every level")
    func unknownMembersAreKept() {
        let text =
            #"{"$schema": "x", "people": [{"own": {"deep": [1, {"id": 2}]}, "id": "a", "x-tag": null, "name": "A", "contact": [{"type": "url", "note": 1, "value": "u"}]}]}"#
        let found = workspace(["1.json": text])
        #expect(found.problems.isEmpty)
        #expect(found.find(ID<Person>("a"))?.contact.first?.value == "u")
        #expect(found.files[0].bytes.string(0..<found.files[0].bytes.count) == text)
    }

    @Test("A member that is null is as one that is absent")
    func nullIsAbsent() throws {
        let members = [
            "summary", "tags", "sources", "series", "step", "region", "number", "date", "place", "hosts", "status", "attendance", "agenda",
        ]
        let nulls = members.map { "\"\($0)\": null" }.joined(separator: ", ")
        let found = workspace(["1.json": #"{"forums": [{"id": "a", "name": "A", \#(nulls)}]}"#])
        let forum = try #require(found.find(ID<Forum>("a")))
        #expect(found.problems.isEmpty)
        #expect(forum.when == nil && forum.series == nil && forum.status == nil && forum.attendance == nil && forum.number == nil)
        #expect(forum.agenda.isEmpty && forum.basics.summary.isEmpty && forum.hosts.isEmpty)
    }

    @Test("A text is shown in the first language that it has, else in its own first one")
    func textsFallBack() throws {
        let named = try record(Region.self, #""kind": "region", "name": {"fi": "Pirkanmaa", "sv": "Birkaland", "x-klingon": "qo'"}"#).title
        #expect(named.string(in: ["sv", "fi"]) == "Birkaland")
        #expect(named.string(in: ["en", "sv"]) == "Birkaland")
        #expect(named.string(in: ["en"]) == "Pirkanmaa" && named.string(in: []) == "Pirkanmaa")
        #expect(named.string(in: ["x-klingon"]) == "qo'")
        #expect(named.variants.map(\.tag) == ["fi", "sv", "x-klingon"] && named.code == nil)
    }

    @Test("A plain text is the same in every language, with its escapes read")
    func plainTextsAreTheSameInEveryLanguage() throws {
        let plain = try record(Region.self, #""kind": "region", "name": "V\u00e4stra \"G\u00f6taland\"\t\ud83d\ude00""#).title
        for languages in [[], ["sv"], ["no", "de"]] { #expect(plain.string(in: languages) == "Västra \"Götaland\"\t😀") }
        #expect(plain.variants.count == 1 && plain.variants[0].tag == nil && plain.code == plain.string(in: []))
    }

    @Test("An object without languages says nothing, and texts are equal by what they say")
    func emptyAndEqualTexts() throws {
        let empty = try record(Person.self, #""name": {}"#).title
        #expect(empty.string(in: ["sv"]) == "" && empty.variants.isEmpty)
        #expect(Text.none.isEmpty && Text.none.string(in: ["sv"]) == "" && Text("å\"\\\n").string(in: []) == "å\"\\\n")
        let one = try record(Person.self, #""name": "\u00e5""#).title
        #expect(one == Text("å") && one != Text("a"))
    }

    @Test(
        "A number is exact, or in words with the bounds that are known",
        arguments: [
            ("250", 250.0, "", 250.0), ("0.5", 0.5, "", 0.5), (#"{"text": "knappt 250", "atMost": 250}"#, nil, "knappt 250", 250),
            (#"{"text": {"sv": "ett 30-tal", "en": "some 30"}, "about": 30}"#, nil, "ett 30-tal", 30),
            (#"{"text": "över 2 000", "atLeast": 2000}"#, nil, "över 2 000", 2000),
            (#"{"atLeast": 10, "atMost": 20, "about": 15}"#, nil, "", 15), (#"{"text": "många"}"#, nil, "många", nil),
        ] as [(String, Double?, String, Double?)])
    func numbersAsSourcesGiveThem(value: String, exact: Double?, words: String, estimate: Double?) throws {
        let forum = try record(Forum.self, #""name": "A", "attendance": {"attended": \#(value)}"#)
        let quantity = try #require(forum.attendance?.attended)
        #expect(quantity.exact == exact && quantity.estimate == estimate)
        #expect((quantity.inexact?.text.string(in: ["sv"]) ?? "") == words)
    }

    @Test("The bounds of 'between' are both kept")
    func boundsAreKept() throws {
        let forum = try record(Forum.self, #""name": "A", "attendance": {"attended": {"atLeast": 10, "atMost": 20}}"#)
        let inexact = try #require(forum.attendance?.attended?.inexact)
        #expect(inexact.atLeast == 10 && inexact.atMost == 20 && inexact.about == nil)
    }

    @Test("Conflicts keep any value as the file spells it")
    func conflictsKeepAnyValue() throws {
        let person = try record(
            Person.self,
            #""name": "A", "conflicts": [{"field": "name", "value": 1.0, "source": "S"}, {"field": "x", "value": "Y", "by": "Z", "at": "2021"}]"#
        )
        let conflicts = person.basics.conflicts
        #expect(
            conflicts.map(\.field) == ["name", "x"] && conflicts[1].value.string(in: []) == "Y" && conflicts[1].at?.text == "2021")
        #expect(conflicts[0].value.string(in: []) == "1.0" && conflicts[0].source.string(in: []) == "S")
    }

    @Test("Every record carries the common members, and knows its file and bytes")
    func everyRecordKnowsItsPlace() throws {
        for collection in RecordCollection.allCases {
            let required = #""name": "A", "title": "A", "text": "A", "kind": "?", "about": {"collection": "people", "id": "p"}"#
            let text = #"{"people": [{"id": "p", "name": "P"}], "\#(collection.rawValue)": [ {"id": "it", \#(required), "tags": ["t"]} ]}"#
            let found = workspace([
                "0.json": "{}",
                "1.json": collection == .people ? text.replacing(#""people": [{"id": "p", "name": "P"}], "#, with: "") : text,
            ])
            let record = try #require(found.find(RecordName(collection, "it")), "\(collection)")
            #expect(record.basics.tags == ["t"] && record.basics.origin.file == 1)
            let bytes = found.files[1].bytes.string(record.basics.origin.start..<record.basics.origin.end)
            #expect(bytes.hasPrefix(#"{"id": "it""#) && bytes.hasSuffix(#"["t"]}"#))
        }
    }
}
