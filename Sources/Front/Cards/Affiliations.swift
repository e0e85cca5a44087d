import Model

extension Person {
    /// The affiliations, the latest first: those that go on before those that are over, those without a period between.
    ///
    /// Where nothing is known of the time the file's order stays.
    func affiliations(on day: Day) -> [(affiliation: Affiliation, isOver: Bool)] {
        let ranked = affiliations.enumerated().map { index, affiliation in
            let isOver = affiliation.period?.last.map { $0 < day } ?? false
            let begin = affiliation.period?.first ?? affiliation.period?.last
            // What goes on, then what has no time, then what is over; the latest first.
            let rank = isOver ? 2 : affiliation.period == nil ? 1 : 0
            return (rank: rank, begin: -Int64(begin?.number ?? .min), index: index, affiliation: affiliation, isOver: isOver)
        }
        return ranked.sorted { ($0.rank, $0.begin, $0.index) < ($1.rank, $1.begin, $1.index) }.map { ($0.affiliation, $0.isOver) }
    }

    /// Where the person is now, as far as is known; nil where all that is known is over.
    public func affiliation(on day: Day) -> Affiliation? { affiliations(on: day).first { !$0.isOver }?.affiliation }
}
