import Model
import Testing

/// Kompetensens tid i regionerna: nine areas, four steps, and what is known of each.
@Suite struct KompetensAreaTests {
    private static let areas = [
        "etela-savo", "hameenlinna", "kainuu", "lappi", "pirkanmaa", "raahe", "seinajoki-ilmajoki", "varsinais-suomi", "yla-savo",
    ]

    @Test("Nine areas go through four steps; the Lab takes eight of them, three forums are held in each")
    func nineAreasGoThroughFourSteps() throws {
        let programme = try Sample.programme("kompetensens-tid")
        #expect(Sample.regions(of: programme.id).map(\.id).sorted() == Self.areas)
        #expect(programme.steps.map(\.id) == ["information", "lagesbildforum", "lab", "framtidsforum"])
        #expect(programme.steps.map { $0.period?.text } == ["2021-21", "2021-21", "2021-05/2021-11", "2021-23"])
        #expect(programme.steps[1].perRegion == 3 && programme.steps[2].regionsExpected?.exact == 8)
        #expect(programme.contacts.count == 5 && programme.basics.tags == ["kompetensenstid", "osaamisenaika"])
        let conflicts = Dictionary(grouping: programme.basics.conflicts, by: \.field).mapValues(\.count)
        #expect(conflicts == ["steps.lab.regionsExpected": 3, "regions": 3, "period": 2, "modules": 2])
        for words in ["trettio centrala samhällsaktörers", "fyra teser"] { #expect(programme.basics.background.swedish.contains(words)) }
    }

    @Test("The matrix knows what the sources tell, and no more")
    func theMatrixKnowsWhatTheSourcesTell() throws {
        let programme = try Sample.programme("kompetensens-tid")
        let matrix = Sample.kompetens.matrix(of: programme)
        #expect(matrix.rows.count == 9 && programme.progress.count == 10)
        for row in matrix.rows {
            let isTurku = row.region.id == "varsinais-suomi"
            #expect(row.cells.map(\.state) == [.held, .held, isTurku ? .held : .unknown, .unknown], "\(row.region.id)")
            #expect(row.cells[1].held == 3 && row.cells[1].expected == 3 && row.cells[1].date?.text == "2021-21")
            #expect(row.openPromises.isEmpty)
        }
    }

    @Test("Each area's three forums have an agenda and no day", arguments: areas)
    func forumsHaveAnAgendaAndNoDay(area: String) throws {
        for number in 1...3 {
            let forum = try Sample.forum("\(area)-\(number)")
            #expect(forum.series?.raw == "lagesbildforum-2021" && forum.region?.raw == area && forum.number == number)
            #expect(forum.when?.text == "2021-21" && forum.when?.hasExactDay == false && forum.status == .held)
            #expect(forum.place?.online == true && forum.sessions.count == 5)
        }
    }

    @Test(
        "Each area has its municipalities, and its population of every year from 2000 to 2022",
        arguments: zip(areas, [12, 1, 8, 21, 23, 3, 2, 27, 7]))
    func areasHaveMembersAndPopulation(area: String, members: Int) throws {
        let region = try #require(Sample.kompetens.find(ID<Region>(area)))
        #expect(region.members.count == members)
        #expect(region.population.map { $0.date?.text } == (2000...2022).map { "\($0)-12-31" })
        #expect(region.population.allSatisfy { ($0.value?.exact ?? 0) > 0 })
        let sum = region.members.compactMap(\.population?.exact).reduce(0, +)
        #expect(sum == region.population[21].value?.exact)
        #expect(region.country == "FI" && region.position != nil && region.geometry.isEmpty == (region.kind != .region))
        #expect(Set(region.members.map(\.code)).count == members && region.members.allSatisfy { $0.code.count == 3 })
        #expect(region.members.filter { $0.position == nil }.map(\.code) == (area == "etela-savo" ? ["588"] : []))
        #expect(["sv", "fi"].allSatisfy { tag in region.title.variants.contains { $0.tag == tag } })
    }

    @Test("Kainuu shrank from 85,736 to 70,521")
    func kainuuShrank() throws {
        let kainuu = try #require(Sample.kompetens.find(ID<Region>("kainuu")))
        #expect(kainuu.population.first?.value?.exact == 85736 && kainuu.population.last?.value?.exact == 70521)
    }

    @Test("Two teams of the Lab are known, one with an experiment")
    func twoTeamsAreKnown() throws {
        let teams = Sample.kompetens.all(Team.self)
        #expect(teams.map(\.id).sorted() == ["varsinais-suomi-a", "varsinais-suomi-b"])
        #expect(teams[id: "varsinais-suomi-a"]?.experiments.map(\.name.swedish) == ["Hitsaa, hitsaa"])
    }

    @Test("One forum alone has clock times, and one neither date nor state")
    func clockTimesAreRare() throws {
        let timed = Sample.kompetens.all(Forum.self).filter {
            $0.agenda.contains { !$0.start.isEmpty } || $0.sessions.contains { !$0.start.isEmpty }
        }
        #expect(timed.map(\.id) == ["osaajat-liikkuvat-2021-10-27"] && timed.first?.timeZone == "Europe/Helsinki")
        let last = try Sample.forum("paatostilaisuus")
        #expect(last.when == nil && last.status == nil)
    }
}
