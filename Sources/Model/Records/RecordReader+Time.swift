extension RecordReader {
    /// Reads a local time into `property` as it is written; one that is none becomes a Problem, and so does one that lies on the wrong side of the
    /// other end of what it bounds, as far as that has been read.
    mutating func readTime(_ property: inout String, from start: String = "", until end: String = "") throws(JSONError) {
        guard try expect(.string) else { return }
        let place = offset
        property = try text()
        guard let time = LocalTime(property) else { return report(.badTime(property), at: place) }
        if let start = LocalTime(start), time < start { report(.endBeforeStart(start: "\(start)", end: property), at: place) }
        if let end = LocalTime(end), end < time { report(.endBeforeStart(start: property, end: "\(end)"), at: place) }
    }

    /// Reads how many minutes something lasts; no number above zero becomes a Problem.
    mutating func readMinutes(_ property: inout Quantity?) throws(JSONError) {
        json.passWhiteSpace()
        let start = offset
        try read(&property)
        guard let most = property?.exact ?? property?.inexact?.atMost, most <= 0 else { return }
        report(.minutesNotPositive(bytes.string(start..<offset)), at: start)
    }
}
