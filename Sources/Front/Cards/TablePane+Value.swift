import Model

extension TablePane {
    /// The whole value of the current cell, in words.
    func value(in scene: Scene) -> PaneValue? {
        guard made.frequencies == nil, let current = made.current, let position = scene.workspace.position(of: current) else { return nil }
        return PaneValue(scene.cell(field, of: collection, at: position).whole, label: scene.say(.field(field)))
    }
}
