import Model

/// Changes of agendas.
extension Swedish {
    func changes(_ counts: AgendaDifference.Counts) -> String {
        let all = [
            (counts.moved, "flyttad", "flyttade"), (counts.shorter, "kortare", "kortare"), (counts.longer, "längre", "längre"),
            (counts.dropped, "struken", "strukna"), (counts.new, "ny", "nya"), (counts.renamed, "omdöpt", "omdöpta"),
        ]
        return all.filter { $0.0 > 0 }.map { plural($0.0, $0.1, $0.2) }.joined(by: ", ")
    }
}
