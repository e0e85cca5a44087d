import Model

extension TablePane {
    /// The whole value of the current cell, in words; where rows are marked those of the column in all of them, one a line.
    func value(in scene: Scene) -> PaneValue? {
        guard made.frequencies == nil else { return nil }
        let texts = subjects.compactMap { scene.workspace.position(of: $0) }.map { scene.cell(field, of: collection, at: $0).whole }
        guard !texts.isEmpty else { return nil }
        let label = scene.say(.field(field))
        return PaneValue(
            texts.joined(by: "\n"), label: made.marked.isEmpty ? label : "\(label) × \(scene.language.number(Double(texts.count)))")
    }
}
