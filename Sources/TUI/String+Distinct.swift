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
    /// The texts of a column in at most so many columns each: those that would look alike when their ends are cut off keep their ends.
    public func cutApart(to widths: [Int]) -> [String] {
        let cut = zip(self, widths).map { $0.cut(to: $1) }
        return indices.map { index in
            guard cut[index] != self[index] else { return self[index] }
            let beginning = cut[index].dropLast()
            let isAlike = indices.contains { other in
                guard other != index, self[other] != self[index] else { return false }
                let others = cut[other] == self[other] ? cut[other][...] : cut[other].dropLast()
                return others.hasPrefix(beginning) || beginning.hasPrefix(others) && !others.isEmpty
            }
            return isAlike ? self[index].cutInside(to: widths[index]) : cut[index]
        }
    }
}
