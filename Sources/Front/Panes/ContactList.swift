import Model
import TUI

/// People, organisations, publications or surveys, whichever the contact screen shows: each with what tells it apart.
struct ContactList: ListSource {
    /// The collections that the screen steps through.
    static let collections: [RecordCollection] = [.people, .organisations, .publications, .surveys]

    func topic(in scene: Scene) -> String { scene.selection.contacts.rawValue }

    func entries(in scene: Scene) -> [ListEntry] {
        scene.workspace.namesByTitle(scene.selection.contacts, in: scene.names).map { ListEntry(target: Target($0)) }
    }

    func columns(in scene: Scene) -> [Column] {
        let aside: Label =
            switch scene.selection.contacts {
            case .organisations: .sector
            case .publications: .kind
            case .surveys: .date
            default: .affiliations
            }
        return [
            Column(heading: scene.say(.collection(scene.selection.contacts)), width: 60),
            Column(heading: scene.say(aside), width: 70, least: 14),
        ]
    }

    func cells(of entry: ListEntry, in scene: Scene) -> [Page.Span] {
        [Page.Span(scene.title(entry.target.record)), Page.Span(scene.aside(of: entry.target.record), .muted)]
    }

    func words(of entry: ListEntry, in scene: Scene) -> String {
        let name = entry.target.record
        var words = [scene.workspace.find(name).map { $0.title.allStrings } ?? "", scene.aside(of: name)]
        switch scene.workspace.find(name) {
        case let person as Person: words += person.aliases.map(\.allStrings) + person.affiliations.map { scene.text($0.title) }
        case let organisation as Organisation: words += (organisation.aliases + [organisation.shortName]).map(\.allStrings)
        case let publication as Publication: words += publication.authors.map { scene.title($0.name) }
        case let survey as Survey: words += survey.questions.map(\.text.allStrings)
        default: break
        }
        return words.joined(by: " ")
    }

    func reasonForNothing(in scene: Scene) -> Phrase { .emptyCollection(scene.selection.contacts) }
}
