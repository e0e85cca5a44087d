/// Where a problem shows: `path:line:column`, with 1-based lines and columns in Unicode scalars.
public struct Place: Sendable, Hashable, CustomStringConvertible {
    public let path: String
    public let line: Int
    public let column: Int
    public var description: String { "\(path):\(line):\(column)" }
}

extension Workspace {
    /// The places of all problems, in their order. Each file is gone through once: O(bytes), whatever the number of problems.
    public func places() -> [Place] {
        var places: [Place] = []
        places.reserveCapacity(problems.count)
        var line = 1
        var lineStart = 0
        var scanned = 0
        var file = -1
        for problem in problems {
            if problem.file != file { (file, line, lineStart, scanned) = (problem.file, 1, 0, 0) }
            let bytes = files[file].bytes
            let end = min(problem.offset, bytes.count)
            while scanned < end {
                if bytes[scanned] == UInt8(ascii: "\n") {
                    line += 1
                    lineStart = scanned + 1
                }
                scanned += 1
            }
            places.append(Place(path: files[file].path, line: line, column: 1 + bytes.scalarCount(lineStart..<max(lineStart, end))))
        }
        return places
    }
}

extension Bytes {
    /// How many Unicode scalars start in these bytes.
    func scalarCount(_ range: Range<Int>) -> Int {
        range.reduce(0) { $0 + (self[$1] & 0xC0 == 0x80 ? 0 : 1) }
    }
}
