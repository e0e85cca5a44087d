extension String {
    /// The text in at most so many columns, with its beginning and its end, and `…` for what lies between.
    public func cutInside(to width: Int) -> String {
        guard cellWidth > width else { return self }
        guard width > 4 else { return cut(to: width) }
        if let all = plainWidth { return self[..<plainIndex(width - 1 - width / 2)] + "…" + self[plainIndex(all - width / 2)...] }
        var end = endIndex
        var used = 0
        while end > startIndex {
            let before = index(before: end)
            let wide = CellWidth.of(self[before])
            guard used + wide <= width / 2 else { break }
            used += wide
            end = before
        }
        return cut(to: width - used) + self[end...]
    }
}

extension [String] {
    /// The texts of a column in at most so many columns each: neighbours that would look alike when their ends are cut off keep their ends, if
    /// that tells them apart.
    public func cutApart(to widths: [Int]) -> [String] {
        let isCut = indices.map { self[$0].cellWidth > widths[$0] }
        guard isCut.contains(true) else { return self }
        let cut = indices.map { isCut[$0] ? self[$0].cut(to: widths[$0]) : self[$0] }
        // Without the mark that they are cut.
        let beginnings = indices.map { isCut[$0] ? cut[$0].utf8.dropLast("…".utf8.count) : cut[$0].utf8[...] }
        var insides = [String?](repeating: nil, count: count)
        func inside(_ index: Int) -> String {
            if let known = insides[index] { return known }
            let inside = self[index].cutInside(to: widths[index])
            insides[index] = inside
            return inside
        }
        return indices.map { index in
            guard isCut[index] else { return cut[index] }
            let beginning = beginnings[index]
            // What is alike stands side by side in a sorted list, and below what it is a part of in an outline. Alike are also two of which
            // one has less room than the other.
            let alike = [index - 1, index + 1].filter { other in
                guard indices.contains(other), beginnings[other].first == beginning.first, !beginnings[other].isEmpty else { return false }
                return (beginnings[other].starts(with: beginning) || beginning.starts(with: beginnings[other]))
                    && self[other] != self[index]
            }
            return alike.isEmpty || alike.contains { inside($0) == inside(index) } ? cut[index] : inside(index)
        }
    }
}
