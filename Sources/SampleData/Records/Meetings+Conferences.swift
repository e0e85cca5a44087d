import Model

/// What gathers people from all areas: the network's days, the conferences, the webinars, and the evenings of an older programme.
extension Meetings {
    /// Two days each spring and each autumn, on the other shore each time.
    mutating func addNetworkDays() {
        let eastern = ["keksionmaa", "loruranta"]
        let western = ["fabelland", "gatsundsnejden", "diktarvik-balladvik"]
        var count = 0
        for years in -3...1 {
            for (week, season) in [(17, "var"), (43, "host")] {
                let usual = calendar.day(2, week: week, years: years)
                // Not while the conference goes on, where the same people are.
                let day = abs(usual - today) < 7 ? usual.advanced(by: 7) : usual
                count += 1
                guard today - day <= 3 * 366, day - today <= 366 else { continue }
                let area = land.area(count.isMultiple(of: 2) ? western[count / 2 % 3] : eastern[count / 2 % 2])
                let text = calendar.text(years: years)
                addNetworkDays("sundsdagarna-\(text)-\(season)", text, isSpring: season == "var", area, day)
            }
        }
    }

    private mutating func addNetworkDays(_ id: String, _ year: String, isSpring: Bool, _ area: Area, _ day: Day) {
        var chance = land.chance(id)
        let name =
            isSpring
            ? Words("Sundsdagarna våren \(year)", "Salmipäivät keväällä \(year)", "The Sound Days, spring \(year)")
            : Words("Sundsdagarna hösten \(year)", "Salmipäivät syksyllä \(year)", "The Sound Days, autumn \(year)")
        var forum = ForumDraft(id, name, series: SeriesWords.networkDays, day: day, days: 2, today: today)
        (forum.step, forum.area, forum.timeZone, forum.place) = ("dagar", area, area.timeZone, place(in: area))
        forum.hosts = land.actors.first { $0.area == area.id }.map { [$0.id] } ?? []
        forum.audience = SeriesWords.audiences[SeriesWords.networkDays]
        // The same circle is invited each time; who comes is another thing.
        let members = land.people.filter { ["public", "education", "network"].contains(land.actors[$0.actor].sector) }
        if abs(day - today) < 366 { forum.agenda = Scripts.networkDays.plan(members, &chance) }
        var audience = Audience(land, id)
        audience.invite(members, organisations: [land.actor("sundets-foretagare")], to: &forum)
        keep(forum, &chance)
    }

    /// One each year; this year's is today.
    mutating func addConferences() {
        let people = Array(land.people(isEastern: true).prefix(14)) + land.travellers.prefix(8)
        for years in -2...1 {
            let id = "\(SeriesWords.conference)-\(calendar.text(years: years))"
            var chance = land.chance("conference \(years)")
            let name = Programmes.names[Programmes.conference] + " \(calendar.text(years: years))"
            var forum: ForumDraft
            if years == 1 {
                forum = ForumDraft(
                    id, name, series: SeriesWords.conference, date: "\(calendar.month(calendar.today.month, years: 1))~", status: "planned")
            } else {
                let day = years == 0 ? today : calendar.forumDay(4, weeks: 52 * years)
                forum = ForumDraft(id, name, series: SeriesWords.conference, day: day, today: today)
                let area = land.area(years == 0 ? "keksionmaa" : years == -1 ? "fabelland" : "loruranta")
                (forum.area, forum.timeZone, forum.place) = (area, area.timeZone, place(in: area))
                forum.hosts = [land.actor("kustens-larring").id]
            }
            (forum.step, forum.number) = ("konferens", years + 3)
            forum.audience = SeriesWords.audiences[SeriesWords.conference]
            if years == 0 { prepareToday(&forum, people, &chance) }
            if years == -1 {
                // What was kept of it has the order, and no clock times.
                forum.agenda = Scripts.conference.plan(land.people(isEastern: false) + land.travellers, &chance).withoutTimes
                poll("picture", PollWords.picture, respondents: 96, in: &forum, &chance)
                poll("panel", PollWords.next, respondents: 71, in: &forum, &chance)
            }
            var audience = Audience(land, id)
            if years <= 0 { audience.invite(land.people, organisations: [land.actor("kustens-unga")], to: &forum) }
            if years == -2 {
                forum.attendance = [
                    "attended": [
                        "text": Words("knappt 130", "vajaat 130", "just under 130").json, "atMost": 130,
                    ]
                ]
            }
            keep(forum, &chance)
        }
    }

    private mutating func prepareToday(_ forum: inout ForumDraft, _ people: [Inhabitant], _ chance: inout Chance) {
        forum.agenda = Scripts.conference.plan(people, &chance)
        forum.summary = Words(
            "En dag om arbete och lärande i fem rum, med gemensam början och gemensamt slut.",
            "Päivä työstä ja oppimisesta viidessä huoneessa; aloitamme ja päätämme yhdessä.",
            "A day on work and learning in five rooms, beginning and ending together.")
        let earlier = forum.agenda.earlierConference
        forum.versions = [
            [
                "name": Words("Inbjudan", "Kutsu", "Invitation").json,
                "saved": .string(SampleCalendar.time(today.advanced(by: -21), 14 * 60 + 5)), "agenda": earlier.json(from: today),
            ]
        ]
        forum.agenda.change("together") {
            $0.materials = [Self.material("slides", "\($0.id)", found: true, people: $0.people.map(\.person))]
        }
        forum.agenda.change("data") {
            $0.materials = [Self.material("report", "\($0.id)", found: true), Self.material("film", "\($0.id)", found: false)]
        }
        forum.agenda.change("placements") { $0.materials = [Self.material("other", "\($0.id)", found: nil)] }
        poll("picture", PollWords.picture, respondents: nil, in: &forum, &chance)
        poll("data", PollWords.data, respondents: nil, in: &forum, &chance)
        poll("panel", PollWords.next, respondents: nil, in: &forum, &chance)
        forum.contacts = Array(land.travellers.prefix(2))
    }

    /// Four in a year; one of them is today, while the conference goes on across the sound.
    mutating func addWebinars() {
        let people = land.people(isEastern: false)
        for (number, weeks) in [-39, -26, 0, 13].enumerated() {
            let day = weeks == 0 ? today : calendar.forumDay(4, weeks: weeks)
            let title = SessionWords.titles[["fifty", "class", "remote", "rosters"][number]]
            let id = "berattelser-pa-natet-\(number + 1)"
            var chance = land.chance(id)
            var forum = ForumDraft(id, title, series: SeriesWords.webinars, day: day, today: today)
            (forum.number, forum.timeZone, forum.place) = (number + 1, "Europe/Stockholm", Self.online)
            forum.hosts = [land.actor("hogskolan-sundet").id]
            forum.audience = SeriesWords.audiences[SeriesWords.webinars]
            if abs(weeks) < 30 { forum.agenda = Scripts.webinar.plan(people, &chance) }
            if weeks == -26 { poll("open-table", PollWords.data, respondents: 47, in: &forum, &chance) }
            var audience = Audience(land, id)
            audience.invite(Array(people.prefix(18)), organisations: [land.actor("sprakflotten")], to: &forum)
            keep(forum, &chance)
        }
    }

    /// Of these little is known, and of each something else.
    mutating func addEveningsOfTales() {
        let decade = String(calendar.text(years: -10).prefix(3))
        let dates: [(area: String?, date: String?)] = [
            ("haavelahden-seutu", "\(calendar.text(years: -12))-21"), ("satukorpi-tarusuo", "\(calendar.text(years: -11))-10~"),
            ("fabelland", "\(calendar.text(years: -10))?"), ("tankholmen", "XXXX-10-25"), ("fabelland", "\(decade)X"),
            (nil, "\(calendar.text(years: -9))-11/"), (nil, nil),
        ]
        for (index, (id, date)) in dates.enumerated() {
            var chance = land.chance("evening \(index)")
            let area = id.map { land.area($0) }
            let name = Words("Berättarkväll \(index + 1)", "Tarinailta \(index + 1)", "Evening of tales \(index + 1)")
            var forum = ForumDraft("berattarkvall-\(index + 1)", name, series: SeriesWords.older, date: date)
            (forum.area, forum.step, forum.number) = (area, area == nil ? "slut" : "kvallar", index + 1)
            forum.place = area.map { place(in: $0) }
            if index == 1 {
                forum.attendance = [
                    "attended": ["text": Words("ett trettiotal", "kolmisenkymmentä", "some thirty").json, "about": 30]
                ]
                forum.conflicts = [
                    [
                        "field": "date", "value": .string("\(calendar.text(years: -11))-11"),
                        "source": Words("Ett fotografi med datum", "Päivätty valokuva", "A dated photograph").json,
                    ],
                    [
                        "field": "attendance", "value": Words("ett fyrtiotal", "nelisenkymmentä", "some forty").json,
                        "by": Words("Värden", "Isäntä", "The host").json,
                    ],
                ]
            }
            keep(forum, &chance)
        }
    }
}
