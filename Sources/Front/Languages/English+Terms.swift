import Model

extension English {
    public func say(_ term: Term) -> String {
        switch term {
        case .screen(let kind): name(of: kind)
        case .collection(let collection): name(of: collection)
        case .field(let field): name(of: field)
        case .state(let state):
            switch state {
            case .held: "done"
            case .underWay: "under way"
            case .planned: "planned"
            case .notTakingPart: "sits out"
            case .unknown: "unknown"
            }
        case .forumStatus(let status):
            switch status {
            case .planned: "planned"
            case .confirmed: "confirmed"
            case .held: "held"
            case .cancelled: "cancelled"
            }
        case .regionKind(let kind):
            switch kind {
            case .municipality: "municipality"
            case .municipalities: "municipalities"
            case .subRegion: "sub-region"
            case .region: "region"
            case .county: "county"
            }
        case .seriesKind(let kind):
            switch kind {
            case .situationPicture: "situation picture forums"
            case .futures: "futures forums"
            case .networkDays: "network days"
            case .conference: "conference"
            case .webinar: "webinars"
            case .training: "training"
            }
        case .sector(let sector):
            switch sector {
            case .company: "company"
            case .education: "education"
            case .public: "public sector"
            case .association: "association"
            case .research: "research"
            case .funder: "funder"
            case .network: "network"
            }
        case .role(let role):
            switch role {
            case .speaker: "speaker"
            case .facilitator: "facilitator"
            case .moderator: "moderator"
            case .panelist: "panellist"
            case .presenter: "presenter"
            }
        case .blockKind(let kind):
            switch kind {
            case .plenary: "plenary"
            case .parallel: "parallel"
            case .pause: "break"
            }
        case .sessionKind(let kind):
            switch kind {
            case .keynote: "keynote"
            case .panel: "panel"
            case .talk: "talk"
            case .workshop: "workshop"
            case .discussion: "discussion"
            case .pause: "break"
            }
        case .materialKind(let kind):
            switch kind {
            case .film: "film"
            case .slides: "presentation"
            case .report: "report"
            case .poll: "poll"
            case .other: "material"
            }
        case .publicationKind(let kind):
            switch kind {
            case .news: "news"
            case .report: "report"
            case .article: "article"
            case .podcast: "podcast"
            case .film: "film"
            case .page: "web page"
            }
        case .noteKind(let kind):
            switch kind {
            case .note: "note"
            case .decision: "decision"
            case .promise: "promise"
            case .input: "input"
            case .question: "question"
            case .quote: "quote"
            case .lesson: "lesson"
            }
        case .noteStatus(let status):
            switch status {
            case .open: "open"
            case .doing: "under way"
            case .done: "done"
            case .dropped: "dropped"
            }
        case .contactKind(let kind):
            switch kind {
            case .email: "E-mail"
            case .phone: "Telephone"
            case .url: "Web"
            }
        case .participantStatus(let status):
            switch status {
            case .invited: "invited"
            case .registered: "registered"
            case .present: "present"
            case .absent: "absent"
            }
        case .language(let tag): ["sv": "Swedish", "fi": "Finnish", "en": "English"][tag] ?? tag
        case .zoom(let zoom):
            switch zoom {
            case .millennium: "millennium"
            case .century: "century"
            case .decade: "decade"
            case .year: "year"
            case .quarter: "quarter"
            case .month: "month"
            case .week: "week"
            case .day: "day"
            case .hour: "hours"
            case .minute: "minutes"
            }
        case .country(let code): ["FI": "Finland", "SE": "Sweden"][code] ?? code
        // What is on now, zones, holidays
        case .holiday(let holiday): name(of: holiday)
        case .relativeDays(let days): name(of: days)
        case .timeUnit(let unit): letters(for: unit)
        case .timeZone(let name): city(name)
        }
    }

    private func name(of screen: ScreenKind) -> String {
        switch screen {
        case .overview: "Overview"
        case .regions: "Regions"
        case .forums: "Forums"
        case .teams: "Lab teams"
        case .projects: "Projects"
        case .contacts: "Contacts"
        case .timeline: "Timeline"
        case .day: "The day"
        case .problems: "Problems"
        }
    }

    private func name(of collection: RecordCollection) -> String {
        switch collection {
        case .programmes: "Programmes"
        case .regions: "Regions"
        case .series: "Series"
        case .forums: "Forums"
        case .teams: "Lab teams"
        case .projects: "Projects"
        case .people: "People"
        case .organisations: "Organisations"
        case .surveys: "Surveys"
        case .publications: "Publications"
        case .flows: "Expert flows"
        case .notes: "Notes"
        }
    }
}
