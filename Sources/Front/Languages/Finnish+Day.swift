import Model

/// Lengths of time and changes of agendas.
extension Finnish {
    /// "45 min", "3 h 30 min".
    func duration(_ minutes: Int) -> String {
        if minutes < 90 { return "\(minutes) min" }
        return minutes % 60 == 0 ? "\(number(Double(minutes / 60))) h" : "\(number(Double(minutes / 60))) h \(minutes % 60) min"
    }

    func changes(_ counts: AgendaDifference.Counts) -> String {
        let all = [
            (counts.moved, "siirretty", "siirrettyä"), (counts.shorter, "lyhyempi", "lyhyempää"), (counts.longer, "pidempi", "pidempää"),
            (counts.dropped, "poistettu", "poistettua"), (counts.new, "uusi", "uutta"),
            (counts.renamed, "nimetty uudelleen", "nimetty uudelleen"),
        ]
        return all.filter { $0.0 > 0 }.map { plural($0.0, $0.1, $0.2) }.joined(by: ", ")
    }
}
