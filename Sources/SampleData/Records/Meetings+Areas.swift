import Model

/// The forums of the areas: three in each that takes part, futures days, days for the lab teams.
extension Meetings {
    /// In how many weeks, from this one, each area has its forums.
    private static let weeks: [(area: String, weeks: [Int])] = [
        ("keksionmaa", [-30, -19, -8]), ("haavelahden-seutu", [-28, -17, -6]), ("unelmakoski", [-24, -10, 5]),
        ("satukorpi-tarusuo", [-20, -9, 8]), ("loruranta", [-21, -1, 9]), ("fabelland", [-27, -16, -5]),
        ("gatsundsnejden", [-14, 3, 11]), ("diktarvik-balladvik", [4, 10, 16]),
    ]

    private static let ordinals = WordTable(
        """
        1 | första forumet | ensimmäinen foorumi | first forum
        2 | andra forumet | toinen foorumi | second forum
        3 | tredje forumet | kolmas foorumi | third forum
        """)

    mutating func addAreaForums() {
        for (index, (id, weeks)) in Self.weeks.enumerated() {
            for (number, week) in weeks.enumerated() {
                addAreaForum(land.area(id), number + 1, calendar.forumDay(2 + (index + number) % 3, weeks: week), isLast: week == -1)
            }
        }
    }

    /// - Parameter isLast: true for last week's, which has its real times.
    private mutating func addAreaForum(_ area: Area, _ number: Int, _ day: Day, isLast: Bool) {
        let id = "\(area.id)-forum-\(number)"
        var chance = land.chance(id)
        var forum = ForumDraft(
            id, area.name + ": " + Self.ordinals["\(number)"], series: SeriesWords.areaForums, day: day, today: today)
        (forum.step, forum.area, forum.number, forum.timeZone) = ("forum", area, number, area.timeZone)
        forum.audience = SeriesWords.audiences[SeriesWords.areaForums]
        if area.id == "satukorpi-tarusuo", number == 2 {
            forum.status = "cancelled"
            forum.summary = Words(
                "Inställt: för få var anmälda.", "Peruttu: ilmoittautuneita oli liian vähän.", "Cancelled: too few had signed up.")
        }
        let host = land.actors.first { $0.area == area.id }
        forum.hosts = host.map { [$0.id] } ?? []
        forum.place = isLast ? place(in: area) : Self.online
        let people = pool(area)
        forum.contacts = Array(people.prefix(1))
        if isLast {
            forum.agenda = Scripts.longAreaForum.plan(people, &chance)
            forum.agenda.drift(&chance)
            forum.agenda.change("work-together") { $0.materials = [Self.material("other", id, found: true)] }
            forum.agenda.change("survey") {
                $0.materials = [Self.material("slides", "\(id)/survey", found: true, people: $0.people.map(\.person))]
            }
            poll("needs", PollWords.needs, respondents: 21, in: &forum, &chance)
            poll("next", PollWords.next, respondents: 19, in: &forum, &chance)
        } else {
            forum.agenda = Scripts.areaForums[number - 1].plan(people, &chance)
            if number == 2, forum.isHeld { poll("portfolio", PollWords.portfolio, respondents: 14, in: &forum, &chance) }
        }
        if area.id == "unelmakoski", number == 1 {
            forum.conflicts = [
                [
                    "field": "date", "value": .string("\(day.advanced(by: 1))"),
                    "source": Words("Kommunens nyhetsbrev", "Kunnan uutiskirje", "The municipality’s newsletter").json,
                ]
            ]
        }
        var audience = Audience(land, id)
        let local = land.actors.filter { $0.area == area.id && $0.sector == "company" }
        audience.invite(people, organisations: local, to: &forum)
        keep(forum, &chance)
    }

    mutating func addFuturesForums() {
        for (id, week) in [("keksionmaa", 12), ("fabelland", 14)] {
            let area = land.area(id)
            var chance = land.chance("futures \(id)")
            var forum = ForumDraft(
                "\(id)-framtidsdag", area.name + ": " + Words("framtidsdag", "tulevaisuuspäivä", "futures day"),
                series: SeriesWords.futures, day: calendar.forumDay(3, weeks: week), today: today)
            (forum.step, forum.area, forum.timeZone, forum.place) = ("framtidsdag", area, area.timeZone, place(in: area))
            forum.hosts = land.actors.first { $0.area == id }.map { [$0.id] } ?? []
            keep(forum, &chance)
        }
        addNight()
    }

    /// From Saturday to Sunday, over the hour at which the clocks change.
    private mutating func addNight() {
        let (sunday, losesAnHour) = calendar.clockChange
        var chance = land.chance("night")
        let area = land.area("loruranta")
        var forum = ForumDraft(
            "nattverkstaden-\(sunday.advanced(by: -1))",
            Words(
                "Nattverkstaden: natten då klockan ställs om", "Yöverstas: yö, jolloin kelloja siirretään",
                "The night workshop: the night the clocks change"),
            series: SeriesWords.futures, day: sunday.advanced(by: -1), days: 2, today: today)
        (forum.timeZone, forum.place) = (area.timeZone, place(in: area))
        // From 02:00 to 04:00 there is one hour in March, there are three in October.
        forum.agenda = Scripts.night.plan(land.people(isEastern: true), &chance)
        forum.agenda.change("clocks") { $0.minutes = losesAnHour ? 60 : 180 }
        forum.attendance = ["expected": 25]
        keep(forum, &chance)
    }

    /// A day for the lab teams that was, and next week's, in whose agenda three mistakes wait to be found.
    mutating func addLabDays() {
        let people = land.people(isEastern: false) + land.travellers
        for (week, name) in [
            (-15, Words("Labbdag 1: se helheten", "Labrapäivä 1: näe kokonaisuus", "Lab day 1: see the whole")),
            (1, Words("Labbdag 2: berätta vidare", "Labrapäivä 2: kerro eteenpäin", "Lab day 2: pass it on")),
        ] {
            let day = calendar.forumDay(4, weeks: week)
            var chance = land.chance("lab \(week)")
            var forum = ForumDraft(week < 0 ? "labbdag-1" : "labbdag-2", name, series: SeriesWords.training, day: day, today: today)
            let area = land.area("fabelland")
            (forum.timeZone, forum.place, forum.hosts) = (area.timeZone, place(in: area), [land.actor("hogskolan-sundet").id])
            forum.number = week < 0 ? 1 : 2
            if week > 0 {
                forum.agenda = Scripts.mistaken.plan(people, &chance)
                forum.agenda.makeMistakes()
            } else {
                forum.agenda = Scripts.longAreaForum.plan(people, &chance)
                poll("needs", PollWords.needs, respondents: 33, in: &forum, &chance)
            }
            var audience = Audience(land, forum.id)
            audience.invite(people, organisations: [], to: &forum)
            keep(forum, &chance)
        }
    }
}
