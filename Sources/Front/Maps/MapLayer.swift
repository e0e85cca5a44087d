import Model

/// What a map shows of its areas.
enum MapLayer: Sendable, Hashable {
    /// Which areas there are.
    case areas
    /// How the population changed, in per cent.
    case change
    /// The population itself.
    case population
    /// A figure that the regions carry, by its id.
    case indicator(String)
    /// How far the programme has come in the area.
    case step
    /// How many records of a collection touch the area.
    case count(RecordCollection)
    /// Movements of experts between areas.
    case flows

    /// The layers that say something of these regions, in the order in which they are stepped through. Flows are among them always: that there
    /// are none is worth knowing.
    static func all(for regions: [Region], in scene: Scene) -> [MapLayer] {
        var layers: [MapLayer] = [.areas]
        if MapFigures.period(of: regions) != nil { layers.append(.change) }
        if regions.contains(where: { !$0.population.isEmpty }) { layers.append(.population) }
        for region in regions {
            for indicator in region.indicators where indicator.value?.estimate != nil && !layers.contains(.indicator(indicator.id)) {
                layers.append(.indicator(indicator.id))
            }
        }
        if let programme = scene.programme, !programme.steps.isEmpty { layers.append(.step) }
        for collection in [RecordCollection.forums, .projects, .people] where scene.workspace.count(collection) > 0 {
            layers.append(.count(collection))
        }
        return layers + [.flows]
    }
}
