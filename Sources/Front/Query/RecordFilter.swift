import Model

/// The filter of a picture whose parts stand for records, such as areas on a map or bars on a timeline: words are looked for in what is shown of
/// a part, conditions on fields are asked of its record.
struct RecordFilter: Sendable {
    private var line = QueryLine()
    private var taken = Taken()
    private(set) var words = TextQuery(groups: [])
    private var conditions = Query(groups: [])

    private struct Taken: Equatable {
        var text = ""
        var generation = -1
        var language = ""
        var day: Day?
    }

    /// What is wrong with what is typed.
    var fault: QueryFault? { line.fault }

    /// True where it lets everything through.
    var isEmpty: Bool { words.isEmpty && conditions.isEmpty }

    /// Takes in what is typed; true where that asks for something else than before.
    mutating func take(_ text: String, on collection: RecordCollection?, in scene: Scene) -> Bool {
        let wanted = Taken(text: text, generation: scene.generation, language: scene.language.tag, day: scene.today)
        guard wanted != taken else { return false }
        taken = wanted
        line.take(text, on: collection, in: scene)
        (words, conditions) = line.query.parts
        return true
    }

    /// For each record whether the conditions hold for it; nil where there are none.
    func passing(_ names: [RecordName], in scene: Scene) -> [Bool]? {
        guard !conditions.isEmpty else { return nil }
        let runs = RecordCollection.allCases.map { QueryRun(conditions, $0, in: scene) }
        return names.map { name in
            scene.workspace.position(of: name).map { runs[name.collection.index].keeps($0) } ?? false
        }
    }
}
