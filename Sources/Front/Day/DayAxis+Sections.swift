import Model

extension DayAxis {
    /// What the rows of a day follow from.
    struct Stretches {
        /// Everything that has a time, in order of its start.
        var spans: [Range<Moment>]
        /// Where a section has to begin, in order.
        var cuts: [Moment]
        /// Blocks without times, with the rows that they take and the moment before which they stand; after all others where it is nil.
        var ordered: [(block: Int, rows: Int, before: Moment?)]
    }

    /// A stretch in which nothing goes on is folded where it would have more rows than these, and one in which nothing begins or ends.
    private static let longestIdle = 3
    private static let longestQuiet = 12

    /// The axis of a day.
    init(_ stretches: Stretches, minutes: Int, zone: Zone) {
        self.init(minutes: minutes, zone: zone)
        var waiting = stretches.ordered.filter { $0.before != nil }[...]
        var open: Moment?
        var cuts = stretches.cuts[...]
        func close(at moment: Moment) {
            if let from = open, from < moment { appendClock(from: from, until: moment) }
            open = nil
        }
        for (moment, next, isIdle) in Self.edges(stretches) {
            while let block = waiting.first, let before = block.before, before <= moment {
                close(at: moment)
                append(.order(block: block.block), rows: block.rows)
                waiting = waiting.dropFirst()
            }
            while let cut = cuts.first, cut <= moment {
                if cut == moment { close(at: moment) }
                cuts = cuts.dropFirst()
            }
            guard let next else {
                close(at: moment)
                continue
            }
            let length = (next - moment).dividedUp(by: minutes * 60)
            guard length > (isIdle ? Self.longestIdle : Self.longestQuiet) else {
                if open == nil { open = moment }
                continue
            }
            close(at: moment)
            // What begins after a fold begins with a whole row.
            let end = max(moment, grid(before: next))
            append(.fold(from: moment, until: end, isIdle: isIdle), rows: 1)
            if end < next { open = end }
        }
        for block in waiting + stretches.ordered.filter({ $0.before == nil }) { append(.order(block: block.block), rows: block.rows) }
    }

    /// Every moment at which something begins or ends, with the one after it, and whether nothing goes on between the two.
    private static func edges(_ stretches: Stretches) -> [(moment: Moment, next: Moment?, isIdle: Bool)] {
        var steps: [(moment: Int64, change: Int)] = []
        for span in stretches.spans { steps += [(span.lowerBound.seconds, 1), (span.upperBound.seconds, -1)] }
        steps.sort { $0 < $1 }
        var edges: [(moment: Moment, next: Moment?, isIdle: Bool)] = []
        var going = 0
        for step in steps {
            going += step.change
            let moment = Moment(seconds: step.moment)
            if edges.last?.moment != moment {
                if !edges.isEmpty { edges[edges.count - 1].next = moment }
                edges.append((moment, nil, true))
            }
            edges[edges.count - 1].isIdle = going == 0
        }
        return edges
    }
}
