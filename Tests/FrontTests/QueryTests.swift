import Model
import TUI
import Testing

@testable import Front

/// What a query means: conditions on fields in any language, dates, numbers, and what is wrong with one.
struct QueryTests {
    private static let folder = Driving.workspace([
        "workspace.json": #"{"workspace": {"name": "Q", "languages": ["sv", "fi"]}}"#,
        "all.json": #"""
        {
          "regions": [
            {"id": "norr", "name": {"sv": "Norrprov", "fi": "Pohjoiskoe"}, "kind": "region"}, {"id": "syd", "name": "Sydprov", "kind": "sub-region"}],
          "organisations": [
            {"id": "verket", "name": "Verket", "sector": "public", "region": "norr"}, {"id": "bolaget", "name": "Bolaget", "sector": "company"}],
          "people": [
            {"id": "anna", "name": "Anna", "affiliations": [{"organisation": "verket"}], "contact": [{"type": "email", "value": "a@b.example"}]},
            {"id": "bo", "name": "Bo Anna-Stig"}],
          "projects": [
            {"id": "p1", "name": "Ett", "regions": ["norr"], "period": "2021-03/2021-11", "budget": {"amount": 1500000, "currency": "EUR"}},
            {"id": "p2", "name": "Två", "regions": ["norr", "syd"], "period": "2026-02-20", "budget": {"amount": 90000, "currency": "SEK"}},
            {"id": "p3", "name": "Tre hela ord", "regions": ["syd"], "period": "2026-21/..", "budget": {"amount": {"text": "knappt 250 000", "atMost": 250000}, "currency": "EUR"}},
            {"id": "p4", "name": "Fyra ord", "period": "XXXX-10-25"}],
          "notes": [
            {"id": "n1", "kind": "promise", "about": {"collection": "projects", "id": "p1"}, "text": "L", "due": "2026-05", "owner": "anna"},
            {"id": "n2", "kind": "promise", "about": {"collection": "projects", "id": "p3"}, "text": "M", "due": "2026-03-20", "status": "done"},
            {"id": "n3", "kind": "note", "about": {"collection": "regions", "id": "norr"}, "text": "N"}]
        }
        """#,
    ])

    private static func scene(_ language: any Language = Swedish()) throws -> Scene {
        var state = Driving.state(folder, Size(width: 140, height: 45), language)
        _ = state.update(.clock(.told(LocalTime(day: Day("2026-03-12")!, hour: 12, minute: 0))))
        return try #require(state.scene)
    }

    /// The ids that a query keeps.
    private static func kept(_ typed: String, _ collection: RecordCollection, _ language: any Language = Swedish()) throws -> [String] {
        let scene = try scene(language)
        let query = try Query.parse(typed, on: collection, in: scene).get()
        let run = QueryRun(query, collection, in: scene)
        return (0..<scene.workspace.count(collection)).filter { run.keeps($0) }.map { scene.workspace.name(in: collection, at: $0).id }
    }

    static let projects: [(String, [String])] = [
        ("", ["p1", "p2", "p3", "p4"]), ("område:norr", ["p1", "p2"]), ("region:pohjois", ["p1", "p2"]), ("alue:syd", ["p2", "p3"]),
        ("!region:norr", ["p3", "p4"]), ("region:norr,syd", ["p1", "p2", "p3"]), ("region:norr region:syd", ["p2"]),
        ("region:norr | region:syd", ["p1", "p2", "p3"]), ("har:budget", ["p1", "p2", "p3"]), ("!has:region", ["p4"]),
        ("on:alue", ["p1", "p2", "p3"]),
        ("\"hela ord\"", ["p3"]), ("\"ord hela\"", []), ("ord !hela", ["p4"]), ("två | fyra", ["p2", "p4"]),
        ("region:\"norrprov\"", ["p1", "p2"]),
        ("budget>100k", ["p1", "p3"]), ("budget>1M", ["p1"]), ("budget>=1,5M", ["p1"]), ("budget<100000", ["p2"]), ("budget>50tkr", ["p2"]),
        ("budget<1M€", ["p3"]), ("budget:90000", ["p2"]), ("budget<=250000", ["p2", "p3"]),
        ("period:2021", ["p1"]), ("period<2022", ["p1"]), ("period>2021", ["p2", "p3"]), ("period:2021-q2", ["p1"]),
        ("period:2021-q1", ["p1"]),
        ("period:2026-v08", ["p2"]), ("period:-30d", ["p2", "p3"]), ("period:-14d", ["p3"]), ("period>=2026-02-20", ["p2", "p3"]),
        ("period:i år", ["p2", "p3"]), ("period:2026", ["p2", "p3"]), ("period:\"förra månaden\"", ["p2"]), ("period:viime kuu", ["p2"]),
        ("har:period", ["p1", "p2", "p3", "p4"]), ("kind:projekt", ["p1", "p2", "p3", "p4"]), ("kind:personer", []), ("id:p1", ["p1"]),
    ]

    @Test("Conditions keep the projects that they say", arguments: projects)
    func projectsAreKept(typed: String, expected: [String]) throws { #expect(try Self.kept(typed, .projects) == expected) }

    static let others: [(String, RecordCollection, [String])] = [
        ("senast<2026-06", .notes, ["n1", "n2"]), ("due<2026-06 status:open", .notes, ["n1"]), ("läge:klart", .notes, ["n2"]),
        ("status:öppet", .notes, ["n1"]), ("due:nästa vecka", .notes, ["n2"]), ("due:ensi viikko", .notes, ["n2"]),
        ("region:norr", .notes, ["n1", "n3"]), ("ansvarig:anna", .notes, ["n1"]), ("typ:löfte", .notes, ["n1", "n2"]),
        ("kind:region", .regions, ["norr"]), ("kind:sub-region", .regions, ["syd"]), ("sector:public", .organisations, ["verket"]),
        ("!sector:public", .organisations, ["bolaget"]), ("kind:företag", .organisations, ["bolaget"]), ("has:email", .people, ["anna"]),
        ("region:norr", .people, ["anna"]), ("email:b.example", .people, ["anna"]), ("^anna", .people, ["anna"]),
    ]

    @Test("The same of other collections", arguments: others)
    func othersAreKept(typed: String, collection: RecordCollection, expected: [String]) throws {
        #expect(try Self.kept(typed, collection) == expected)
    }

    static let faults: [(String, RecordCollection, QueryFault.Kind, Range<Int>)] = [
        ("anna färg:blå", .people, .unknownField("färg", nearest: []), 5..<13), ("budget>1", .people, .noField(.budget, .people), 0..<8),
        ("ord region:", .projects, .missingValue(.region), 4..<11), ("due<snart", .notes, .noDate("snart"), 0..<9),
        ("due:XXXX-10-25", .notes, .noDate("XXXX-10-25"), 0..<14), ("due:2026-13", .notes, .noDate("2026-13"), 0..<11),
        ("budget>många", .projects, .noNumber("många"), 0..<12), ("status:blått", .notes, .unknownWord("blått", .status), 0..<12),
        ("namn>b", .projects, .noOrder(.name), 0..<6), ("har:färg", .projects, .unknownField("färg", nearest: []), 0..<8),
    ]

    @Test("What is wrong is said with its place", arguments: faults)
    func faultsAreSaid(typed: String, collection: RecordCollection, kind: QueryFault.Kind, range: Range<Int>) throws {
        #expect(throws: QueryFault(kind: kind, range: range)) { try Query.parse(typed, on: collection, in: Self.scene()).get() }
    }

    @Test("A mistyped field has its nearest named")
    func nearestFieldsAreNamed() throws {
        guard case .failure(let fault) = Query.parse("budgt>1", on: .projects, in: try Self.scene()) else {
            Issue.record("budgt is no field")
            return
        }
        #expect(fault.kind == .unknownField("budgt", nearest: [.budget]))
    }

    @Test("No name in any language means two fields of one collection, and each field is found by each of its names")
    func namesMeanOneField() {
        for field in FieldName.allCases {
            #expect(QueryVocabulary.shared.field(field.rawValue) == field)
            for language in Languages.all {
                let name = language.say(.field(field))
                guard let found = QueryVocabulary.shared.field(name), found != field else { continue }
                // A stable name comes first; then the two are never asked of the same records.
                for collection in RecordCollection.allCases {
                    #expect(!(Workspace.has(field, in: collection) && Workspace.has(found, in: collection)), "\(name): \(field), \(found)")
                }
            }
        }
    }

    @Test("A negated condition keeps exactly the others, and joining with or is the union", arguments: RecordCollection.allCases)
    func conditionsAreSets(collection: RecordCollection) throws {
        for one in ["region:norr", "anna", "has:summary", "id:1"] where Workspace.has(.region, in: collection) || !one.hasPrefix("region") {
            let all = try Self.kept("", collection)
            let kept = try Self.kept(one, collection)
            #expect(try Set(Self.kept("!" + one, collection)) == Set(all).subtracting(kept))
            #expect(try Set(Self.kept("\(one) | id:2", collection)) == Set(kept).union(Self.kept("id:2", collection)))
            #expect(try Set(Self.kept("\(one) id:1", collection)) == Set(kept).intersection(Self.kept("id:1", collection)))
        }
    }

    @Test("Whatever is typed is a query or a fault that lies inside of it")
    func nothingTypedCrashes() throws {
        let scene = try Self.scene()
        let parts = [
            "a", ":", "<", ">=", "!", "|", "\"", "^", "$", "'", " ", "budget", "due", "-", "999999999999", "y", "+", "å̊", "€", ",", "has",
            "2026", "q9", "v99",
            "\u{301}", "nästa", "/", "XXXX", "-0", "🇫🇮", "M",
        ]
        var seed: UInt64 = 7
        for _ in 0..<4000 {
            var typed = ""
            for _ in 0..<Int(seed % 9) + 1 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                typed += parts[Int(seed >> 33) % parts.count]
            }
            for collection in [RecordCollection.projects, .notes, nil] {
                switch Query.parse(typed, on: collection, in: scene) {
                case .success(let query):
                    let run = QueryRun(query, collection ?? .projects, in: scene)
                    _ = (0..<3).map { run.keeps($0) }
                case .failure(let fault): #expect(fault.range.lowerBound >= 0 && fault.range.upperBound <= typed.count, "\(typed)")
                }
            }
            let offered = QueryCompletion.all(typed, cursor: typed.count, on: .projects, in: scene)
            for completion in offered { #expect(completion.range.upperBound <= typed.count) }
        }
    }

    @Test(
        "Numbers are read as people write them",
        arguments: [
            ("250", 250), ("1,5M", 1_500_000), ("1.5M", 1_500_000), ("100k", 100_000), ("−5 %", -5), ("40 000", 40_000), ("2mn", 2_000_000),
            ("1e9", nil),
            ("M", nil), ("", nil), ("1x", nil), ("1,2,3", nil),
        ])
    func numbersAreRead(text: String, expected: Double?) { #expect(QueryNumber(text, "sv")?.value == expected) }

    @Test("In English a comma stands between thousands, elsewhere before decimals")
    func commasAreRead() {
        #expect(QueryNumber("1,000", "en")?.value == 1000 && QueryNumber("1,000", "sv")?.value == 1)
        #expect(QueryNumber("2MEUR", "fi")?.currency == "EUR" && QueryNumber("2mkr", "sv")?.value == 2_000_000)
    }

    @Test("A large number is read as it is written: with its groups of digits and its unit, and what follows is a word")
    func numbersHaveBlanks() throws {
        let scene = try #require(Driving.state().scene)
        func query(_ text: String) throws -> Query { try Query.parse(text, on: .projects, in: scene).get() }
        #expect(try query("budget>500 000") == query("budget>500000"))
        #expect(try query("budget>1 500 000 sek lapp") == query("budget>\"1500000 SEK\" lapp"))
        #expect(try query("budget>500k sek") == query("budget>\"500k SEK\""))
        #expect(try query("budget>500 lapp") == query("lapp budget>500").reversedGroups)
        #expect(try query("budget>500 2021").groups.count == 2)
    }
}

extension Query {
    fileprivate var reversedGroups: Query { Query(groups: groups.reversed()) }
}
