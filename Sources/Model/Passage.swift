/// A record in its file, in which values are found again by what is written.
struct Passage {
    private let file: Int
    private let bytes: Bytes
    private let range: Range<Int>
    /// So many bytes have been looked at: each once, however many values are sought, so that a hostile file takes no longer than another.
    private(set) var looked = 0

    init(_ origin: Origin, of bytes: Bytes) {
        file = origin.file
        self.bytes = bytes
        let start = min(max(0, origin.start), bytes.count)
        range = start..<min(max(start, origin.end), bytes.count)
    }

    /// A problem for each value, at the next place where its text stands in the record; where it is spelled in another way, at the record.
    mutating func problems(_ values: [(text: String, fault: Problem.Fault)]) -> [Problem] {
        guard !values.isEmpty else { return [] }
        var places: [String: [Int]] = [:]
        for (text, _) in values { places[text] = [] }
        find(&places, longest: values.reduce(0) { max($0, $1.text.utf8.count) })
        var told: [String: Int] = [:]
        return values.map { text, fault in
            let number = told[text, default: 0]
            told[text] = number + 1
            let known = places[text] ?? []
            return Problem(file: file, offset: number < known.count ? known[number] : range.lowerBound, fault: fault)
        }
    }

    /// Adds to each text the places where it stands between quotation marks.
    private mutating func find(_ places: inout [String: [Int]], longest: Int) {
        let view = bytes.view.prefix(range.upperBound)
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            index += 1
            guard view[start] == UInt8(ascii: "\"") else { continue }
            var isAsWritten = true
            while index < range.upperBound, view[index] != UInt8(ascii: "\"") {
                let escapes = view[index] == UInt8(ascii: "\\")
                if escapes { isAsWritten = false }
                index += escapes ? 2 : 1
            }
            if isAsWritten, index < range.upperBound, index - start <= longest + 1 { places[view.string(start + 1..<index)]?.append(start) }
            index += 1
        }
        looked += min(index, range.upperBound) - range.lowerBound
    }
}
