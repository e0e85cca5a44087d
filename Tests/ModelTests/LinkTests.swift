import Testing

@testable import Model

/// Who names whom, both ways.
@Suite struct LinkTests {
    private let found = workspace([
        "1.json": """
        {"forums": [{"id": "f", "name": "F", "series": "s", "region": "r", "hosts": ["o", "gone"], "contacts": [{"person": "p"}],
            "agenda": [{"sessions": [{"id": "1", "name": "1", "people": [{"person": "p"}, {"person": "p2"}], "polls": ["v"],
                "materials": [{"people": ["p2"]}]}]}]}],
         "notes": [{"id": "n", "kind": "promise", "about": {"collection": "forums", "id": "f"}, "text": "T", "owner": "o", "saidBy": "p"}]}
        """,
        "2.json": """
        {"people": [{"id": "p", "name": "P", "affiliations": [{"organisation": "o"}]}, {"id": "p2", "name": "P2"}, {"id": "alone", "name": "Alone"}],
         "organisations": [{"id": "o", "name": "O"}], "series": [{"id": "s", "name": "S"}], "regions": [{"id": "r", "name": "R", "kind": "region"}],
         "surveys": [{"id": "v", "name": "V", "forum": "f"}]}
        """,
    ])

    @Test("Related is everything that a record names and that names it, each once, wherever it stands in either")
    func relatedGoesBothWays() {
        #expect(
            found.related(to: RecordName(.forums, "f")).map(\.description) == [
                "regions/r", "series/s", "people/p", "people/p2", "organisations/o", "surveys/v", "notes/n",
            ])
        #expect(found.related(to: RecordName(.people, "p")).map(\.description) == ["forums/f", "organisations/o", "notes/n"])
        #expect(found.related(to: RecordName(.organisations, "o")).map(\.description) == ["forums/f", "people/p", "notes/n"])
    }

    @Test("If one record is related to another, that one is related to it")
    func relationIsMutual() {
        let names = RecordCollection.allCases.flatMap { found.namesByTitle($0, in: []) }
        #expect(names.count == 9)
        for one in names {
            for other in names {
                #expect(found.related(to: one).contains(other) == found.related(to: other).contains(one), "\(one) \(other)")
            }
            #expect(!found.related(to: one).contains(one))
        }
    }

    @Test("A record that nobody names, and a name that dangles, have nothing related")
    func nothingIsRelatedToTheLonely() {
        #expect(found.related(to: RecordName(.people, "alone")).isEmpty && found.related(to: RecordName(.organisations, "gone")).isEmpty)
        #expect(found.problems.map(\.fault) == [.danglingReference(RecordName(.organisations, "gone"))])
    }

    @Test("The records of one type that name another are found without the rest")
    func namingIsByType() {
        let person = RecordName(.people, "p")
        #expect(found.naming(person, Forum.self).map(\.id) == ["f"] && found.naming(person, Note.self).map(\.id) == ["n"])
        #expect(
            found.naming(person, Organisation.self).isEmpty && found.naming(RecordName(.organisations, "o"), Person.self).map(\.id) == ["p"]
        )
    }

    @Test("An owner is a person, else an organisation of that id")
    func anOwnerIsAPersonFirst() {
        let note = #"{"notes": [{"id": "n", "kind": "promise", "about": {"collection": "notes", "id": "n"}, "text": "T", "owner": "x"}]}"#
        let organisation = #"{"organisations": [{"id": "x", "name": "O"}]}"#
        let person = #"{"people": [{"id": "x", "name": "P"}]}"#
        let name = RecordName(.notes, "n")
        #expect(workspace(["1": note, "2": organisation]).related(to: name).map(\.collection) == [.organisations])
        #expect(workspace(["1": note, "2": organisation, "3": person]).related(to: name).map(\.collection) == [.people])
    }
}
