extension Day: CustomStringConvertible {
    /// A day as every other program writes it, `YYYY-MM-DD`: exactly ten characters, and a day that exists.
    public init?(_ text: some StringProtocol) {
        var number = 0
        var parts: [Int] = []
        var length = 0
        for byte in text.utf8 {
            let isHyphen = byte == UInt8(ascii: "-")
            guard isHyphen == (length == 4 || length == 7), length < 10 else { return nil }
            length += 1
            if isHyphen {
                parts.append(number)
                number = 0
            } else {
                guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
                number = number * 10 + Int(byte - UInt8(ascii: "0"))
            }
        }
        guard length == 10 else { return nil }
        self.init(year: parts[0], month: parts[1], day: number)
    }

    /// `YYYY-MM-DD`; years outside 0000…9999 get a sign, as ISO 8601 asks.
    public var description: String {
        let (year, month, day) = date
        let sign = year < 0 ? "-" : year > 9999 ? "+" : ""
        return "\(sign)\(Day.padded(abs(year), to: 4))-\(Day.padded(month, to: 2))-\(Day.padded(day, to: 2))"
    }

    static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
