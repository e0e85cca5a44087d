@testable import Model

/// TZif files made byte by byte, as RFC 9636 asks.
struct ZoneBytes {
    var version: Character? = "2"
    /// Seconds ahead of UTC of each type; the first holds before the first transition.
    var types: [Int32] = [0]
    var transitions: [(time: Int64, type: UInt8)] = []
    /// When a leap second was counted, and how many had been by then.
    var leapSeconds: [(time: Int64, count: Int32)] = []
    var rule = ""

    var bytes: [UInt8] {
        guard version != nil else { return header + block(timeSize: 4) }
        return header + block(timeSize: 4) + header + block(timeSize: 8) + Array("\n\(rule)\n".utf8)
    }

    private var header: [UInt8] {
        let counts = [types.count, types.count, leapSeconds.count, transitions.count, types.count, 4]
        return Array("TZif".utf8) + [version?.asciiValue ?? 0] + Array(repeating: 0, count: 15) + counts.flatMap { Self.big(Int64($0), 4) }
    }

    private func block(timeSize: Int) -> [UInt8] {
        var bytes = transitions.flatMap { Self.big($0.time, timeSize) } + transitions.map(\.type)
        for offset in types { bytes += Self.big(Int64(offset), 4) + [0, 0] }
        bytes += Array("LMT\0".utf8)
        for leap in leapSeconds { bytes += Self.big(leap.time, timeSize) + Self.big(Int64(leap.count), 4) }
        return bytes + Array(repeating: 0, count: types.count * 2)
    }

    private static func big(_ number: Int64, _ size: Int) -> [UInt8] {
        (0..<size).map { UInt8(truncatingIfNeeded: number >> Int64((size - 1 - $0) * 8)) }
    }

    /// Helsinki as it was from 1878 on, with the rule of today, by the calendar's own arithmetic and not by `ZoneRule`.
    static let helsinki: ZoneBytes = {
        var zone = ZoneBytes(types: [5989, 7200, 10800], transitions: [(-1_535_938_789, 1)], rule: "EET-2EEST,M3.5.0/3,M10.5.0/4")
        for year in 1981...2037 {
            let lastMonth = year < 1996 ? 9 : 10
            for (month, length, type) in [(3, 31, 2), (lastMonth, lastMonth == 9 ? 30 : 31, 1)] {
                guard let end = Day(year: year, month: month, day: length) else { continue }
                let sunday = stride(from: end, through: end.advanced(by: -6), by: -1).first { $0.weekday == 7 } ?? end
                zone.transitions.append((Int64(sunday.number) * 86_400 + 3600, UInt8(type)))
            }
        }
        return zone
    }()
}
