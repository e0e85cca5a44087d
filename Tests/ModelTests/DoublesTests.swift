import Testing

@testable import Model

/// Records that may be one, and records that only look so.
@Suite struct DoublesTests {
    /// Two people at one forum; the second has the other name.
    private func people(_ one: String, _ other: String, more: String = "", together: Bool = true) -> Workspace {
        let both = #"{"id": "1", "person": "one"}, {"id": "2", "person": "\#(together ? "other" : "third")"}"#
        return workspace([
            "1.json":
                #"{"people": [{"id": "one", "name": "\#(one)"}, {"id": "other", "name": "\#(other)"\#(more)}, {"id": "third", "name": "Xx Yyyyyyyy"}]}"#,
            "2.json": #"{"forums": [{"id": "f", "name": "F", "participants": [\#(both)]}]}"#,
        ])
    }

    private func organisations(_ names: String...) -> Workspace {
        let records = names.enumerated().map { #"{"id": "o\#($0)", "name": "\#($1)"}"# }
        return workspace(["1.json": "{\"organisations\": [\(records.joined(separator: ", "))]}"])
    }

    private let forum = DoublePair.Evidence.shared(RecordName(.forums, "f"))

    @Test(
        "One slip in a name is found where both were at one forum, and is not enough where they were not",
        arguments: [
            ("Lars Lööw", "Lars Lööf"), ("Filipe Almeida", "Filipe Almedia"), ("Maija Virtanen", "Maija Virtaen"),
            ("Lööf, Lars", "Lars Lööw"),
            ("Oskar Wallin", "Oskar Vallin"), ("ANNA-LISA BERGSTRÖM", "Anna Lisa Bergstrøm"),
        ])
    func oneSlipIsFoundWithItsEvidence(_ one: String, _ other: String) throws {
        let pair = try #require(people(one, other).doubles().first)
        #expect(pair.first == RecordName(.people, "one") && pair.second == .record(RecordName(.people, "other")))
        #expect(pair.evidence == [.spelling(one, other, distance: 1), forum] && pair.weight > 0)
        #expect(people(one, other, together: false).doubles() == [])
    }

    @Test(
        "The same letters are found by themselves, whatever their order, capitals, blanks and the code of their accents",
        arguments: [
            ("Åsa Öberg", "A\u{30A}sa O\u{308}berg"), ("Lars Lööw", "Lööw, Lars"), ("Lars Lööw", "LARS  LÖÖW"),
            ("Anna-Maija Vesi", "Annamaija Vesi"),
            ("Anna Ek", "Anna\u{A0}Ek"), ("Anna Ek", "Anna Ek\u{35C}\u{AD}"), ("Anna Ek", "Anna Ek"),
        ])
    func theSameLettersAreFound(_ one: String, _ other: String) {
        for together in [true, false] {
            let pairs = people(one, other, together: together).doubles()
            #expect(pairs.map { $0.evidence.first } == [.sameSpelling(one, other)])
            #expect(pairs.allSatisfy { $0.evidence.contains(forum) == together })
        }
    }

    @Test(
        "Two people are not one for a common family name, a common given name, or a name of two letters",
        arguments: [
            ("Jonas Granberg", "Mattias Granberg"), ("Timo Aro", "Rasmus Aro"), ("Tim Aro", "Tom Aro"), ("Anna Berg", "Anna Dahl"),
            ("Lars Ek 2", "Lars Ek 3"), ("Anna Lindqvist", "Hanna Lindström"),
        ])
    func othersAreNoDoubles(_ one: String, _ other: String) { #expect(people(one, other).doubles() == []) }

    @Test("Two words that both stand in other names are two names, unless the address is the same")
    func commonWordsAreNoSlips() {
        let others = #"{"id": "a", "name": "Sari Kallio"}, {"id": "b", "name": "Mari Niemi"}"#
        func found(_ contact: String) -> [DoublePair] {
            workspace([
                "1.json": """
                {"people": [{"id": "1", "name": "Sari Metsälä", "affiliations": [{"organisation": "o"}]\(contact)},
                    {"id": "2", "name": "Mari Metsälä", "affiliations": [{"organisation": "o"}]\(contact)}, \(others)],
                 "organisations": [{"id": "o", "name": "O"}]}
                """
            ]).doubles()
        }
        #expect(found("") == [])
        let contact = #", "contact": [{"type": "phone", "value": "+358 00 000-00"}]"#
        let evidence: [DoublePair.Evidence] = [
            .spelling("Sari Metsälä", "Mari Metsälä", distance: 1), .sameContact("+358 00 000-00"),
            .shared(RecordName(.organisations, "o")),
        ]
        #expect(found(contact).map(\.evidence) == [evidence])
    }

    @Test("Letters for a given name, and two slips, need a forum, a team, an organisation or an address; a region is not enough for them")
    func weakLikenessNeedsMore() {
        for (one, other) in [
            ("Lars Lööw", "L. Lööw"), ("Johan M. Sandberg", "Johan Sandberg"), ("Filipe Almeida", "Filip Almedia"),
            ("Eva Sandström", "Eva Santstöm"),
        ] {
            let likeness = people(one, other).doubles().first?.evidence.first
            switch likeness {
            case .initials(one, other), .spelling(one, other, distance: 2): break
            default: Issue.record("\(one) \(other): \(String(describing: likeness))")
            }
            #expect(people(one, other, together: false).doubles() == [])
        }
        func inOneRegion(_ one: String, _ other: String) -> [DoublePair] {
            workspace([
                "1.json": """
                {"people": [{"id": "1", "name": "\(one)", "affiliations": [{"organisation": "a"}]},
                    {"id": "2", "name": "\(other)", "affiliations": [{"organisation": "b"}]}],
                 "organisations": [{"id": "a", "name": "Xxxxxxxx", "region": "r"}, {"id": "b", "name": "Yyyyyyyy", "region": "r"}],
                 "regions": [{"id": "r", "name": "R", "kind": "region"}]}
                """
            ]).doubles()
        }
        #expect(inOneRegion("Lars Lööw", "L. Lööw") == [] && inOneRegion("Eva Sandström", "Eva Santstöm") == [])
        #expect(inOneRegion("Lars Lööw", "Lars Lööf").map { $0.evidence.last } == [.shared(RecordName(.regions, "r"))])
    }

    @Test("An alias settles: a name in a forum is the record's own spelling, and another record of that name is one with it")
    func aliasesSettle() {
        let alias = #", "aliases": ["Lars Lööf"]"#
        let people = #"{"people": [{"id": "a", "name": "Lars Lööw"\#(alias)}"#
        let forum = #""forums": [{"id": "f", "name": "F", "participants": [{"id": "1", "name": "Lars Lööf"}]}]}"#
        #expect(workspace(["1.json": people + "], " + forum]).doubles() == [])
        let two = workspace(["1.json": people + #", {"id": "b", "name": "Lars Lööf"}], "# + forum]).doubles()
        #expect(two == [])
        // What both have as an alias says nothing of their names.
        let both = workspace(["1.json": people + #", {"id": "b", "name": "Lasse L."\#(alias)}], "# + forum]).doubles()
        #expect(both.map(\.evidence) == [[.sameSpelling("Lars Lööf", "Lars Lööf")]])
    }

    @Test("Who is said to be somebody else is no double, from whichever side it is said")
    func distinctOnesAreNoDoubles() {
        #expect(people("Anna Ek", "Anna Ek").doubles().count == 1)
        let distinct = people("Anna Ek", "Anna Ek", more: #", "distinctFrom": ["one"]"#)
        #expect(distinct.doubles() == [] && distinct.problems.isEmpty)
        #expect(
            people("Anna Ek", "Anna Ek", more: #", "distinctFrom": ["gone"]"#).problems.map(\.fault) == [
                .danglingReference(RecordName(.people, "gone"))
            ])
    }

    @Test("A name at a forum that is a slip away from a person's is told, unless it stands in other people's names or is no name")
    func namesWithoutRecordsAreFound() {
        func found(_ name: String, _ more: String = "") -> [DoublePair] {
            workspace([
                "1.json": """
                {"people": [{"id": "a", "name": "Lars Lööw"}, {"id": "b", "name": "Anna Ek"}],
                 "forums": [{"id": "f", "name": "F", "participants": [{"id": "1", "name": "\(name)"\(more)}, {"id": "2", "person": "a"}]}]}
                """
            ]).doubles()
        }
        let evidence: [DoublePair.Evidence] = [.spelling("Lars Lööw", "Lars Lööf", distance: 1), forum]
        #expect(found("Lars Lööf").map(\.evidence) == [evidence])
        #expect(found("Lars Lööf").map(\.second) == [.mention("Lars Lööf", in: RecordName(.forums, "f"))])
        #expect(found("Lars Lööw") == [] && found("Mars Ek") == [] && found("studerande", #", "count": 3"#) == [] && found("Lööf") == [])
    }

    @Test("One slip in a long name of an organisation is found by itself")
    func organisationsAreFoundByTheirNames() {
        for (one, other) in [
            ("Marinmuseum", "Marinmuseeum"), ("Halmstads kommun", "Halmstad kommun"), ("Suomen kasvukäytävä", "Suomen kasvukaytävä"),
        ] {
            #expect(organisations(one, other).doubles().map(\.evidence) == [[.spelling(one, other, distance: 1)]], "\(one)")
        }
        #expect(organisations("Etelä-Savon liitto", "Etelä Savon Liitto").doubles().count == 1)
    }

    @Test("Numbers, letters and words that differ make two organisations, and so do places that are near each other in spelling")
    func organisationsThatAreTwo() {
        for (one, other) in [
            ("Lyktan skola 1", "Lyktan skola 2"), ("Arbetslag A", "Arbetslag B"), ("Norra skolan", "Södra skolan"), ("Novare", "Novara"),
            ("Forum 10b", "Forum 10c"),
        ] {
            #expect(organisations(one, other).doubles() == [], "\(one)")
        }
        let regions =
            #"{"regions": [{"id": "a", "name": "Avesta", "kind": "municipality"}, {"id": "b", "name": "Alvesta", "kind": "municipality"}]}"#
        let names = #"{"organisations": [{"id": "a", "name": "Avesta kommun"}, {"id": "b", "name": "Alvesta kommun"}]}"#
        #expect(workspace(["1.json": names]).doubles().count == 1 && workspace(["1.json": names, "2.json": regions]).doubles() == [])
    }

    @Test("The surest come first, each pair once with its records in the folder's order")
    func theSurestComeFirst() {
        let found = organisations("Marinmuseum", "Sjömanshemmet", "Marinmuseeum", "Tidtabellen", "SJÖMANSHEMMET", "Tidtabelen").doubles()
        #expect(found.map(\.first.id) == ["o1", "o0", "o3"])
        #expect(found.map(\.second) == ["o4", "o2", "o5"].map { .record(RecordName(.organisations, $0)) })
        #expect(found.map(\.weight) == found.map(\.weight).sorted(by: >))
    }

    @Test("Hostile names are looked through in time that grows with their number", .timeLimit(.minutes(1)))
    func hostileNamesAreNoTrouble() {
        var records: [String] = []
        func add(_ name: String, _ count: Int) {
            for _ in 0..<count { records.append(#"{"id": "\#(records.count)", "name": "\#(name)"}"#) }
        }
        add("Anna Andersson", 3000)
        add("", 500)
        add("-", 500)
        add(String(repeating: "å", count: 200_000), 2)
        add(String(repeating: "a ", count: 200_000), 2)
        for number in 0..<2000 {
            add(
                "Anna Berg\(["a", "b", "c", "d", "e"][number % 5])\(["k", "l", "m", "n"][number % 4])\(["s", "t", "u", "v", "x", "y", "z"][number % 7])",
                1)
        }
        let participants = records.indices.map { #"{"id": "\#($0)", "person": "\#($0)"}"# }.joined(separator: ", ")
        let found = workspace([
            "1.json":
                "{\"people\": [\(records.joined(separator: ", "))], \"forums\": [{\"id\": \"f\", \"name\": \"F\", \"participants\": [\(participants)]}]}"
        ]).doubles()
        #expect(found.count >= 2999 && found.count <= DoubleSearch.mostPairs)
    }
}
