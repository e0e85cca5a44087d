import Model
import Storage

@testable import Front

/// What the tests of tables look at.
enum TableExamples {
    /// The invented folder, which has something in nearly every field.
    static let workspace = Folder("\(Driving.project)/sample-data/exempel").load(titlesIn: ["sv"])
    static let scene = scene(workspace)

    /// Amounts of all kinds, known in all ways.
    static let amounts = Driving.workspace([
        "workspace.json": #"{"workspace": {"name": "Belopp", "languages": ["sv"]}}"#,
        "regions.json": #"{"regions": [{"id": "a", "name": "Åland", "kind": "region"}, {"id": "b", "name": "Bergen", "kind": "region"}]}"#,
        "projects.json": """
        {"projects": [
          {"id": "p1", "name": "Ett", "regions": ["a", "b"], "budget": {"amount": 100, "currency": "EUR"}},
          {"id": "p2", "name": "Två", "regions": ["a"], "budget": {"amount": 20.5, "currency": "EUR"}},
          {"id": "p3", "name": "Tre", "regions": ["borta"], "budget": {"amount": 7, "currency": "SEK"}},
          {"id": "p4", "name": "Fyra", "budget": {"amount": {"text": "över 2 000", "atLeast": 2000}, "currency": "EUR"}},
          {"id": "p5", "name": "Fem"}]}
        """,
    ])

    static func scene(_ workspace: Workspace) -> Scene {
        Scene(workspace, State.Settings(language: Swedish()), .told(LocalTime(day: Driving.today, hour: 12, minute: 0)))
    }

    /// Every record of a collection, in the folder's order.
    static func positions(_ collection: RecordCollection, in scene: Scene = scene) -> [Int32] {
        (0..<scene.workspace.count(collection)).map(Int32.init)
    }

    /// Every field of every collection.
    static let columns: [(collection: RecordCollection, field: FieldName)] = RecordCollection.allCases.flatMap { collection in
        Workspace.fields(of: collection).map { (collection, $0) }
    }

    /// True where no record has more than one value, nor a time that touches more than one year.
    static func isSingle(_ field: FieldName, _ collection: RecordCollection) -> Bool {
        positions(collection).allSatisfy { position in
            let values = workspace.values(of: field, in: collection, at: Int(position))
            guard values.count < 2, case .date(let date) = values.first else { return values.count < 2 }
            return date.years.count < 2
        }
    }
}
