import Model

extension Swedish {
    public func say(_ term: Term) -> String {
        switch term {
        case .screen(let kind): name(of: kind)
        case .collection(let collection): name(of: collection)
        case .field(let field): name(of: field)
        case .state(let state):
            switch state {
            case .held: "klart"
            case .underWay: "pågår"
            case .planned: "planerat"
            case .notTakingPart: "deltar ej"
            case .unknown: "okänt"
            }
        case .forumStatus(let status):
            switch status {
            case .planned: "planerat"
            case .confirmed: "bekräftat"
            case .held: "hållet"
            case .cancelled: "inställt"
            }
        case .regionKind(let kind):
            switch kind {
            case .municipality: "kommun"
            case .municipalities: "kommuner"
            case .subRegion: "ekon. region"
            case .region: "landskap"
            case .county: "län"
            }
        case .seriesKind(let kind):
            switch kind {
            case .situationPicture: "lägesbildforum"
            case .futures: "framtidsforum"
            case .networkDays: "nätverksdagar"
            case .conference: "konferens"
            case .webinar: "webbinarier"
            case .training: "utbildning"
            }
        case .sector(let sector):
            switch sector {
            case .company: "företag"
            case .education: "utbildning"
            case .public: "offentlig sektor"
            case .association: "förening"
            case .research: "forskning"
            case .funder: "finansiär"
            case .network: "nätverk"
            }
        case .role(let role):
            switch role {
            case .speaker: "talare"
            case .facilitator: "facilitator"
            case .moderator: "moderator"
            case .panelist: "paneldeltagare"
            case .presenter: "presentatör"
            }
        case .blockKind(let kind):
            switch kind {
            case .plenary: "plenum"
            case .parallel: "parallellt"
            case .pause: "paus"
            }
        case .sessionKind(let kind):
            switch kind {
            case .keynote: "keynote"
            case .panel: "panel"
            case .talk: "föredrag"
            case .workshop: "workshop"
            case .discussion: "samtal"
            case .pause: "paus"
            }
        case .materialKind(let kind):
            switch kind {
            case .film: "film"
            case .slides: "presentation"
            case .report: "rapport"
            case .poll: "publikfråga"
            case .other: "material"
            }
        case .publicationKind(let kind):
            switch kind {
            case .news: "nyhet"
            case .report: "rapport"
            case .article: "artikel"
            case .podcast: "podd"
            case .film: "film"
            case .page: "webbsida"
            }
        case .noteKind(let kind):
            switch kind {
            case .note: "anteckning"
            case .decision: "beslut"
            case .promise: "löfte"
            case .input: "inspel"
            case .question: "fråga"
            case .quote: "citat"
            case .lesson: "lärdom"
            }
        case .noteStatus(let status):
            switch status {
            case .open: "öppet"
            case .doing: "pågår"
            case .done: "klart"
            case .dropped: "avskrivet"
            }
        case .contactKind(let kind):
            switch kind {
            case .email: "E-post"
            case .phone: "Telefon"
            case .url: "Webb"
            }
        case .participantStatus(let status):
            switch status {
            case .invited: "inbjuden"
            case .registered: "anmäld"
            case .present: "närvarande"
            case .absent: "frånvarande"
            }
        case .language(let tag): ["sv": "Svenska", "fi": "Finska", "en": "Engelska"][tag] ?? tag
        case .zoom(let zoom):
            switch zoom {
            case .millennium: "årtusende"
            case .century: "århundrade"
            case .decade: "decennium"
            case .year: "år"
            case .quarter: "kvartal"
            case .month: "månad"
            case .week: "vecka"
            case .day: "dygn"
            case .hour: "timmar"
            case .minute: "minuter"
            }
        case .country(let code): ["FI": "Finland", "SE": "Sverige"][code] ?? code
        // What is on now, zones, holidays
        case .holiday(let holiday): name(of: holiday)
        case .relativeDays(let days): name(of: days)
        case .timeUnit(let unit): letters(for: unit)
        case .timeZone(let name):
            ["Europe/Helsinki": "Helsingfors", "Europe/Copenhagen": "Köpenhamn", "Europe/Moscow": "Moskva"][name] ?? city(name)
        }
    }

    private func name(of screen: ScreenKind) -> String {
        switch screen {
        case .overview: "Lägesbild"
        case .regions: "Regioner"
        case .forums: "Forum"
        case .teams: "Lab-team"
        case .projects: "Projekt"
        case .contacts: "Kontakter"
        case .timeline: "Tidslinje"
        case .day: "Dagen"
        case .problems: "Problem"
        }
    }

    private func name(of collection: RecordCollection) -> String {
        switch collection {
        case .programmes: "Program"
        case .regions: "Områden"
        case .series: "Forumserier"
        case .forums: "Forum"
        case .teams: "Lab-team"
        case .projects: "Projekt"
        case .people: "Personer"
        case .organisations: "Organisationer"
        case .surveys: "Enkäter"
        case .publications: "Publikationer"
        case .flows: "Expertflöden"
        case .notes: "Anteckningar"
        }
    }
}
