import Model

/// Changes of agendas.
extension Finnish {
    func changes(_ counts: AgendaDifference.Counts) -> String {
        let all = [
            (counts.moved, "siirretty", "siirrettyä"), (counts.shorter, "lyhyempi", "lyhyempää"), (counts.longer, "pidempi", "pidempää"),
            (counts.dropped, "poistettu", "poistettua"), (counts.new, "uusi", "uutta"),
            (counts.renamed, "nimetty uudelleen", "nimetty uudelleen"),
        ]
        return all.filter { $0.0 > 0 }.map { plural($0.0, $0.1, $0.2) }.joined(by: ", ")
    }
}
