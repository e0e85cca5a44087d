import Model

extension English {
    /// What is wrong with a map file: the model says it in English already, for `lagesbild check --format geojson`.
    func sentence(of fault: MapFault) -> String { fault.sentence }
}
