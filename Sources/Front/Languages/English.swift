import Model

/// English, as the dashboard speaks it.
public struct English: Language {
    public let tag = "en"
    public let dates = DateWords.english
    public let thousands: Character = "\u{202F}"
    public let decimalPoint: Character = "."

    public init() {}

    public func say(_ phrase: Phrase) -> String {
        switch phrase {
        case .screen(let kind):
            switch kind {
            case .overview: "Overview"
            case .regions: "Regions"
            case .forums: "Forums"
            case .teams: "Lab teams"
            case .projects: "Projects"
            case .contacts: "Contacts"
            case .problems: "Problems"
            }
        case .collection(let collection):
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
            case .flows: "Movements of experts"
            case .notes: "Notes"
            }
        case .collectionCount(let collection, let count):
            switch collection {
            case .programmes: plural(count, "programme", "programmes")
            case .regions: plural(count, "region", "regions")
            case .series: "\(count) series"
            case .forums: plural(count, "forum", "forums")
            case .teams: plural(count, "team", "teams")
            case .projects: plural(count, "project", "projects")
            case .people: plural(count, "person", "people")
            case .organisations: plural(count, "organisation", "organisations")
            case .surveys: plural(count, "survey", "surveys")
            case .publications: plural(count, "publication", "publications")
            case .flows: plural(count, "movement", "movements")
            case .notes: plural(count, "note", "notes")
            }
        default: sayMore(phrase)
        }
    }
}
