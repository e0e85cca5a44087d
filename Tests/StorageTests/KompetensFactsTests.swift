import Model
import Testing

/// Every fact that the source documents count is in sample-data/kompetens, and counts the same there.
@Suite struct KompetensFactsTests {
    @Test("The facts are complete: as many programmes, areas, forums, people, films and polls as the sources give")
    func kompetensFactsAreComplete() throws {
        let sample = Sample.kompetens
        let counts: KeyValuePairs<RecordCollection, Int> = [
            .programmes: 5, .regions: 17, .series: 10, .forums: 36, .teams: 2, .projects: 4, .surveys: 11, .publications: 34,
            .organisations: 51,
            .people: 72, .notes: 26, .flows: 0,
        ]
        for (collection, count) in counts { #expect(sample.count(collection) == count, "\(collection)") }
        let conference = try Sample.forum("inkluderande-arbetsliv-2023")
        let materials = conference.sessions.flatMap(\.materials) + conference.materials
        #expect(Set(conference.sessions.flatMap(\.people).compactMap(\.person)).count == 33)
        #expect(materials.count { $0.kind == .film } == 5)
        #expect(materials.count { $0.kind == .slides } == 7)
        #expect(conference.sessions.flatMap(\.polls).count == 7)
        #expect(Sample.regions(of: "kompetensens-tid").count == 9)
        #expect(sample.all(Forum.self).count { $0.series?.raw == "lagesbildforum-2021" } == 27)
    }

    @Test("The check of the sample data finds no problem")
    func theCheckFindsNothing() {
        let sample = Sample.kompetens
        #expect(zip(sample.problems, sample.places()).map { "\($1): \($0.fault)" } == [])
        #expect(!sample.isPartial && !sample.info.isSynthetic && sample.info.languages == ["sv", "fi", "en"])
    }

    @Test("Arbete i framtiden: five questions, four aims, four partners, a first webinar of unknown day with a film that was not found")
    func workInTheFuture() throws {
        let programme = try Sample.programme("arbete-i-framtiden")
        #expect(programme.questions.count == 5 && programme.aims.count == 4)
        #expect(programme.partners.compactMap(\.organisation?.raw) == ["region-blekinge", "okatima", "spinalis", "marinmuseum"])
        let webinar = try Sample.forum("arbete-i-framtiden-webbinarium-1")
        let films = (webinar.materials + webinar.sessions.flatMap(\.materials)).filter { $0.kind == .film }
        #expect(webinar.when == nil && films.map(\.found) == [false])
    }

    @Test("Stora jobbstudien: six municipalities with codes and positions, and the words of its sample")
    func theGreatJobStudy() throws {
        let regions = Sample.regions(of: "stora-jobbstudien")
        #expect(regions.map(\.id).sorted() == ["bastad", "falkenberg", "halmstad", "hylte", "laholm", "ljungby"])
        for region in regions {
            let code = region.codes.municipality
            #expect(
                region.kind == .municipality && code.count == 4 && region.position != nil && region.geometry == ["SE-\(code)"],
                "\(region.id)")
        }
        #expect(["12", "13", "13", "13", "13", "07"].sorted() == regions.map { String($0.codes.municipality.prefix(2)) }.sorted())
        let project = try #require(Sample.kompetens.find(ID<Project>("halmstad-tillvaxtmotor")))
        #expect(project.regions.count == 6 && project.basics.conflicts.count == 2)
        let words = try #require(try Sample.survey("stora-jobbstudien").respondents?.inexact).text.swedish
        for number in ["30-tal", "1 000", "10 000"] { #expect(words.replacing("\u{A0}", with: " ").contains(number), "\(words)") }
        let quotes = Sample.kompetens.all(Note.self).filter { $0.kind == .quote }
        #expect(quotes.compactMap(\.saidBy?.raw) == ["catharina-rydberg-lilja"])
    }

    @Test(
        "Kompetensförsörjningsdagarna: four panelists, two hosts, three departments, four members, three meetings, and the year that the source leaves out"
    )
    func theNetworkDays() throws {
        let meeting = try Sample.forum("kompetensforsorjningsdagarna-2017-host")
        let panel = try #require(meeting.sessions.first { $0.id == "panel" })
        #expect(
            panel.people.count == 4 && panel.people.allSatisfy { $0.role == .panelist }
                && panel.name.swedish == "Samverkan över politikområden")
        #expect(
            meeting.hosts.map(\.raw) == ["skl", "tillvaxtverket"] && meeting.place == nil && meeting.when?.text == "2017-10-25/2017-10-26")
        #expect(meeting.participants.first { $0.id == "departement" }?.count == 3)
        #expect(meeting.basics.conflicts.contains { $0.field == "date" && $0.value.string(in: ["sv"]) == "XXXX-10-25/XXXX-10-26" })
        let series = try #require(Sample.kompetens.find(ID<Series>("kompetensforsorjningsdagarna")))
        #expect(series.members.count == 4 && series.hosts.count == 2)
        #expect(Sample.kompetens.naming(series.name, Forum.self).count == 3)
    }

    @Test("The surveys have the figures that are known, for the country and for Lapland")
    func theSurveysHaveTheirFigures() throws {
        let country = try Sample.survey("yritys-oppilaitoskysely-2021")
        #expect(country.questions.count == 6 && country.respondents?.inexact?.atLeast == 2000)
        func values(_ survey: Survey, _ question: String) throws -> [Double] {
            try #require(survey.questions.first { $0.id == question }).results.flatMap(\.options).compactMap(\.value?.estimate)
        }
        #expect(try Set(values(country, "motiv")).isSuperset(of: [60, 57]))
        #expect(try values(country, "kompetensdata") == [40] && values(country, "kritisk-kompetens") == [52])
        let lapland = try Sample.survey("yritys-oppilaitoskysely-2021-lappi")
        #expect(lapland.questions.count == 3 && lapland.respondents?.inexact?.atLeast == 300)
        #expect(try values(lapland, "bransch") == [40, 15, 10, 24] && values(lapland, "storlek") == [84])
        #expect(lapland.questions.flatMap(\.results).allSatisfy { $0.region?.raw == "lappi" } && !lapland.basics.conflicts.isEmpty)
        let pilots = try #require(Sample.kompetens.find(ID<Project>("pilotprojekt-kompetenssystem")))
        #expect(
            pilots.budget?.currency == "EUR" && pilots.budget?.amount?.estimate == 800_000
                && pilots.basics.summary.swedish.hasPrefix("Åtta pilotprojekt"))
    }
}
