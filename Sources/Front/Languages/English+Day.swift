import Model

/// Changes of agendas.
extension English {
    func changes(_ counts: AgendaDifference.Counts) -> String {
        let all = [
            (counts.moved, "moved", "moved"), (counts.shorter, "shorter", "shorter"), (counts.longer, "longer", "longer"),
            (counts.dropped, "dropped", "dropped"), (counts.new, "new", "new"), (counts.renamed, "renamed", "renamed"),
        ]
        return all.filter { $0.0 > 0 }.map { plural($0.0, $0.1, $0.2) }.joined(by: ", ")
    }
}
