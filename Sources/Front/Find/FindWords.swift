import Model

/// The words by which a record is found: its names, where a match counts most, and what stands around it.
struct FindWords {
    var names: [String] = []
    var context: [String] = []

    /// All names of a record in all languages, with its codes and its id: what a condition on a reference looks at.
    static func names(of name: RecordName, in workspace: Workspace) -> [String] {
        guard let record = workspace.find(name) else { return [name.id] }
        return names(of: record) + [name.id]
    }

    /// All words of a record.
    static func all(of name: RecordName, in workspace: Workspace) -> [String] {
        guard let record = workspace.find(name) else { return [name.id] }
        var maker = FindWordsMaker(workspace)
        let words = maker.words(of: record)
        return words.names + words.context
    }

    static func names(of record: any Record) -> [String] {
        let title = record.title.variants.map(\.string)
        switch record {
        case let person as Person: return title + person.aliases.flatMap(\.strings)
        case let organisation as Organisation: return title + (organisation.aliases + [organisation.shortName]).flatMap(\.strings)
        case let region as Region:
            let codes = region.codes
            return title + region.aliases.flatMap(\.strings)
                + [codes.municipality, codes.subRegion, codes.region, codes.nuts3, codes.iso3166].filter { !$0.isEmpty }
        case let project as Project: return title + [project.programmeCode].filter { !$0.isEmpty }
        default: return title
        }
    }
}

extension Text {
    /// What it says in each language.
    var strings: [String] { variants.map(\.string) }
}

/// Makes the words of many records: what many of them name is looked up once.
struct FindWordsMaker {
    private let workspace: Workspace
    private var titles: [RecordName: [String]] = [:]

    init(_ workspace: Workspace) { self.workspace = workspace }

    /// The words of a record: around its names stand the records that it names and the words that it is told apart by.
    mutating func words(of record: any Record) -> FindWords {
        let names = FindWords.names(of: record)
        let context = context(of: record) + record.basics.summary.strings.map { Self.beginning(of: $0) } + [record.id]
        // A note has no name but a text, in which a word says less.
        return record is Note ? FindWords(context: names + context) : FindWords(names: names, context: context)
    }

    /// Of a summary its first sentences: the words of all of a long one would take more memory than the folder itself.
    private static func beginning(of summary: String) -> String {
        guard summary.utf8.count > mostSummary else { return summary }
        return String(summary.unicodeScalars.prefix(mostSummary))
    }

    private static let mostSummary = 120

    private mutating func context(of record: any Record) -> [String] {
        switch record {
        case let person as Person:
            person.affiliations.flatMap { $0.title.strings + titles(of: $0.organisation) } + person.contact.map(\.value)
        case let organisation as Organisation: titles(of: organisation.region) + Self.words(organisation.sector.map { .sector($0) })
        case let region as Region:
            region.members.flatMap { $0.name.strings + [$0.code].filter { !$0.isEmpty } } + Self.words(region.kind.map { .regionKind($0) })
        case let forum as Forum: context(of: forum)
        case let project as Project:
            titles(of: project.lead) + project.partners.flatMap { titles(of: $0.organisation) } + project.regions.flatMap { titles(of: $0) }
                + project.fund.strings + project.status.strings
        case let team as Team:
            titles(of: team.region) + team.challenge.strings + team.members.flatMap { words(of: $0) }
        case let survey as Survey:
            survey.questions.flatMap { $0.text.strings } + survey.regions.flatMap { titles(of: $0) } + titles(of: survey.conductedBy)
        case let publication as Publication:
            publication.authors.flatMap { titles(of: $0) } + titles(of: publication.publisher)
                + Self.words(publication.kind.map { .publicationKind($0) })
        case let series as Series:
            titles(of: series.programme) + series.members.flatMap(\.strings) + Self.words(series.kind.map { .seriesKind($0) })
        case let flow as Flow: titles(of: flow.from) + titles(of: flow.to)
        case let note as Note: Self.words(note.kind.map { .noteKind($0) }) + titles(of: note.saidBy) + note.author.strings
        case let programme as Programme: programme.slogan.strings + programme.organisers.flatMap { titles(of: $0) }
        default: []
        }
    }

    private mutating func context(of forum: Forum) -> [String] {
        let place = forum.place.map { $0.name.strings + $0.locality.strings } ?? []
        return titles(of: forum.region) + titles(of: forum.series) + place + forum.hosts.flatMap { titles(of: $0) }
            + forum.sessions.flatMap { $0.name.strings } + forum.people.flatMap { titles(of: $0) } + forum.outcomes.flatMap(\.strings)
    }

    /// The words of a session: around its name stand its forum, who is on it in which role, and its room.
    mutating func words(of session: Session, at forum: Forum) -> FindWords {
        let people = session.people.flatMap { titles(of: $0.person) + Self.words($0.role) }
        return FindWords(
            names: session.name.strings, context: people + session.room.strings + session.track.strings + forum.title.strings + [session.id]
        )
    }

    private mutating func words(of participant: Participant) -> [String] {
        titles(of: participant.person) + titles(of: participant.organisation) + participant.name.strings + participant.role.strings
    }

    /// A word of the data folder in each language.
    private static func words(_ word: FieldWord?) -> [String] {
        word.map { word in Languages.all.map { $0.say(Term(word)) } } ?? []
    }

    private static func words(_ role: SessionPerson.Role?) -> [String] {
        role.map { role in Languages.all.map { $0.say(.role(role)) } } ?? []
    }

    /// The names of a record that another one names.
    private mutating func titles<R: Record>(of id: ID<R>?) -> [String] {
        guard let id else { return [] }
        if let known = titles[id.name] { return known }
        let found = workspace.find(id).map { FindWords.names(of: $0) } ?? []
        titles[id.name] = found
        return found
    }
}
