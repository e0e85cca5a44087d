extension String {
    /// The text in at most so many columns, with its beginning and its end, and `…` for what lies between.
    public func cutInside(to width: Int) -> String {
        guard cellWidth > width else { return self }
        guard width > 4 else { return cut(to: width) }
        var end = ""
        for character in reversed() {
            guard (String(character) + end).cellWidth <= width / 2 else { break }
            end = String(character) + end
        }
        return cut(to: width - end.cellWidth) + end
    }
}

extension [String] {
    /// The texts of a column in at most so many columns each: those that would look alike when their ends are cut off keep their ends, if that
    /// tells them apart.
    public func cutApart(to widths: [Int]) -> [String] {
        let cut = zip(self, widths).map { $0.cut(to: $1) }
        /// The other texts that look like this one; also where one has less room than the other.
        func alike(_ index: Int) -> [Int] {
            guard cut[index] != self[index] else { return [] }
            let beginning = cut[index].dropLast()
            return indices.filter { other in
                guard other != index, self[other] != self[index] else { return false }
                let others = cut[other] == self[other] ? cut[other][...] : cut[other].dropLast()
                return others.hasPrefix(beginning) || beginning.hasPrefix(others) && !others.isEmpty
            }
        }
        return indices.map { index in
            let others = alike(index)
            guard !others.isEmpty else { return cut[index] }
            let inside = self[index].cutInside(to: widths[index])
            return others.contains { self[$0].cutInside(to: widths[index]) == inside } ? cut[index] : inside
        }
    }
}
