/// Where a problem shows: `path:line:column`, with 1-based lines and columns in Unicode scalars.
public struct Place: Sendable, Hashable, CustomStringConvertible {
    public let path: String
    public let line: Int
    public let column: Int
    public var description: String { "\(path):\(line):\(column)" }
}

extension Workspace {
    /// The places of all problems, in their order.
    public func places() -> [Place] { Place.all(of: problems, in: files) }
}

extension Place {
    /// The places of problems, which stand in the order of their files. Each file is gone through once: O(bytes), whatever the number of problems.
    static func all(of problems: [Problem], in files: [SourceFile]) -> [Place] {
        var places: [Place] = []
        places.reserveCapacity(problems.count)
        while places.count < problems.count {
            let file = problems[places.count].file
            let offsets = problems[places.count...].prefix { $0.file == file }.map(\.offset)
            places += files[file].bytes.linesAndColumns(at: offsets).map { Place(path: files[file].path, line: $0.line, column: $0.column) }
        }
        return places
    }
}
