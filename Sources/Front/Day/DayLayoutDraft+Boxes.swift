import Model

/// The boxes of a layout: none lies on another.
extension DayLayoutDraft {
    /// The boxes of each column, and those across.
    func boxes(_ own: [[Int]], _ across: [Int]) -> [DayLayout.Box] {
        var sections: [Int: Int] = [:]
        for section in axis.sections { if case .order(let block) = section.kind { sections[block] = section.first } }
        let inRooms = own.enumerated().map { boxes(of: $0.element, in: $0.offset, sections) }
        let starts = inRooms.joined().map(\.rows.lowerBound).sorted()
        let wide = boxes(of: across, in: nil, sections).map { $0.cut(at: starts) }
        // Nothing hangs over what is for all.
        let tops = wide.map(\.rows.lowerBound).sorted()
        return wide + inRooms.joined().map { $0.cut(at: tops) }
    }

    private func boxes(of slots: [Int], in column: Int?, _ sections: [Int: Int]) -> [DayLayout.Box] {
        var boxes: [DayLayout.Box] = []
        var used: [Int: Int] = [:]
        for slot in slots {
            let rows: Range<Int>
            if let span = spans[slot] {
                let top = axis.row(of: span.lowerBound)
                rows = top..<max(top + 1, axis.end(of: span.upperBound))
            } else {
                let block = plan.slots[slot].block
                let top = (sections[block] ?? 0) + used[block, default: 0]
                let height = self.rows(of: slot)
                used[block, default: 0] += height
                rows = top..<top + height
            }
            if let last = boxes.last, last.rows.lowerBound >= rows.lowerBound {
                boxes[boxes.count - 1].slots.append(slot)
                let end = max(last.rows.upperBound, rows.upperBound)
                boxes[boxes.count - 1].rows = last.rows.lowerBound..<end
            } else {
                if let last = boxes.last, last.rows.upperBound > rows.lowerBound {
                    boxes[boxes.count - 1].rows = last.rows.lowerBound..<rows.lowerBound
                }
                boxes.append(DayLayout.Box(slots: [slot], column: column, rows: rows))
            }
        }
        return boxes
    }
}

extension DayLayout.Box {
    /// The box down to the first of some rows below its own first; they are in order.
    fileprivate func cut(at rows: [Int]) -> DayLayout.Box {
        let next = rows.prefixCount { $0 <= self.rows.lowerBound }
        guard next < rows.count, rows[next] < self.rows.upperBound else { return self }
        return DayLayout.Box(slots: slots, column: column, rows: self.rows.lowerBound..<rows[next])
    }
}

extension RandomAccessCollection where Index == Int {
    /// How many at the beginning something holds for. O(log n).
    func prefixCount(where holds: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low - startIndex
    }
}
