import Model
import TUI

/// The pages of details, one function a record type, each in a file of its own.
enum Pages {
    /// The page of a record; of a dangling name, what is known of it.
    static func record(_ name: RecordName, in scene: Scene) -> Page {
        var page = PageBuilder(scene)
        switch name.collection {
        case .programmes: scene.workspace.find(ID<Programme>(name.id)).map { programme($0, &page) }
        case .regions: scene.workspace.find(ID<Region>(name.id)).map { region($0, &page) }
        case .series: scene.workspace.find(ID<Series>(name.id)).map { series($0, &page) }
        case .forums: scene.workspace.find(ID<Forum>(name.id)).map { forum($0, &page) }
        case .teams: scene.workspace.find(ID<Team>(name.id)).map { team($0, &page) }
        case .projects: scene.workspace.find(ID<Project>(name.id)).map { project($0, &page) }
        case .people: scene.workspace.find(ID<Person>(name.id)).map { person($0, &page) }
        case .organisations: scene.workspace.find(ID<Organisation>(name.id)).map { organisation($0, &page) }
        case .surveys: scene.workspace.find(ID<Survey>(name.id)).map { survey($0, &page) }
        case .publications: scene.workspace.find(ID<Publication>(name.id)).map { publication($0, &page) }
        case .flows: scene.workspace.find(ID<Flow>(name.id)).map { flow($0, &page) }
        case .notes: scene.workspace.find(ID<Note>(name.id)).map { note($0, &page) }
        }
        return page.page
    }

    /// Everything that a record names and that names it, by collection.
    static func related(to name: RecordName, in scene: Scene) -> Page {
        var page = PageBuilder(scene)
        page.title(scene.title(name), aside: scene.say(.related))
        let related = scene.workspace.related(to: name)
        if related.isEmpty {
            page.gap()
            page.line(scene.say(.nothingRelated), .muted)
        }
        for collection in RecordCollection.allCases {
            let names = related.filter { $0.collection == collection }
            if names.isEmpty { continue }
            page.heading(scene.say(.collection(collection)), aside: scene.say(.count(names.count)))
            for name in scene.sorted(names) { page.entry(name, aside: scene.aside(of: name)) }
        }
        return page.page
    }

    static func nothingSelected(in scene: Scene) -> Page {
        var page = PageBuilder(scene)
        page.line(scene.say(.nothingSelected), .muted)
        return page.page
    }
}

extension Scene {
    /// Names of records by their titles.
    func sorted(_ names: [RecordName]) -> [RecordName] {
        names.map { (CollationKey(title($0), alphabet), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// What is said of a record after its title in lists of mixed records: its date, else its kind.
    func aside(of name: RecordName) -> String {
        guard let record = workspace.find(name) else { return "" }
        switch record {
        case let region as Region: return region.kind.map { say(.regionKind($0)) } ?? ""
        case let person as Person: return affiliation(person)
        case let organisation as Organisation: return organisation.sector.map { say(.sector($0)) } ?? ""
        case let publication as Publication:
            return [publication.kind.map { say(.publicationKind($0)) } ?? "", short(publication.date)].filter { !$0.isEmpty }.joined(
                separator: " · ")
        case let survey as Survey:
            let hasResults = survey.questions.contains { !$0.results.isEmpty }
            return [short(survey.date), hasResults ? "" : say(.resultNotRecorded)].filter { !$0.isEmpty }.joined(by: " · ")
        case let note as Note: return note.kind.map { say(.noteKind($0)) } ?? ""
        default: return short(record.date)
        }
    }

    /// A person's title and organisation: those of the time that is asked for where they are known, else the latest that is not over.
    func affiliation(_ person: Person, at date: EDTF? = nil) -> String {
        let fitting = person.affiliations.first { $0.period?.overlaps(date) == true }
        guard let first = fitting ?? person.affiliations(on: today).first?.affiliation else { return "" }
        let organisation = workspace.find(first.organisation).map { title($0) } ?? first.organisation?.raw ?? ""
        return [text(first.title), organisation].filter { !$0.isEmpty }.joined(by: ", ")
    }
}

extension EDTF {
    /// True if some day may belong to both; false where either has no days.
    fileprivate func overlaps(_ other: EDTF?) -> Bool {
        guard let other, let from = first ?? last, let to = last ?? first, let otherFrom = other.first, let otherTo = other.last else {
            return false
        }
        return from <= otherTo && otherFrom <= to
    }
}
