import Model
import Storage
import Testing

/// The sample data, read once for all tests.
enum Sample {
    /// The project's folder, three above this file.
    static let project = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    static let kompetens = Folder("\(project)/sample-data/kompetens").load(titlesIn: ["sv"])

    /// The areas on its maps.
    static let maps = Folder("\(project)/sample-data/kompetens").loadMaps(of: kompetens)

    /// A map file of the sample data.
    static func map(_ name: String) throws -> MapContents {
        MapContents.read(try FileBytes.read("\(project)/sample-data/maps/\(name)").get())
    }

    static func forum(_ id: String) throws -> Forum { try #require(kompetens.find(ID<Forum>(id)), "forums/\(id)") }
    static func programme(_ id: String) throws -> Programme { try #require(kompetens.find(ID<Programme>(id)), "programmes/\(id)") }
    static func survey(_ id: String) throws -> Survey { try #require(kompetens.find(ID<Survey>(id)), "surveys/\(id)") }

    /// The areas of a programme.
    static func regions(of programme: String) -> [Region] { kompetens.all(Region.self).filter { $0.programmes.contains(ID(programme)) } }

    static var names: [RecordName] { RecordCollection.allCases.flatMap { kompetens.namesByTitle($0, in: ["sv"]) } }

    /// Everything by which a record is called: its title, aliases and short name, in all languages.
    static func spellings(of name: RecordName) -> [String] {
        let record = kompetens.find(name)
        var texts = [record?.title ?? .none]
        switch record {
        case let region as Region: texts += region.aliases
        case let person as Person: texts += person.aliases
        case let organisation as Organisation: texts += organisation.aliases + [organisation.shortName]
        default: break
        }
        return texts.flatMap { $0.variants.map(\.string) }
    }
}

extension Text {
    var swedish: String { string(in: ["sv"]) }
}
