extension EDTFParser {
    /// The time after a whole day: `T09:30:00`, and perhaps `Z` or an offset.
    mutating func dateTime(_ date: EDTFDate) throws(EDTFError) -> EDTF.Form {
        guard date.precision == .day, date.qualification == .none, !hasUnspecifiedDigit, isSupported else { throw fault(.timeWithoutDay) }
        position += 1
        let hourStart = position
        let hour = try twoDigits(upTo: 24) { .noSuchHour($0) }
        try takeColon()
        let minute = try twoDigits(upTo: 59) { .noSuchMinute($0) }
        try takeColon()
        let second = try twoDigits(upTo: 59) { .noSuchSecond($0) }
        if hour == 24 && (minute, second) != (0, 0) { throw fault(.noSuchHour("24"), at: hourStart) }
        let zone = try zone()
        if next == "/" { throw fault(.timeInInterval, at: hourStart - 1) }
        return .dateTime(date, EDTFTime(hour: hour, minute: minute, second: second, zone: zone))
    }

    private mutating func zone() throws(EDTFError) -> EDTFTime.Zone {
        let start = position
        if take("Z") { return .utc }
        let isBehind = next == "-"
        guard take("-") || take("+") else { return .local }
        let hour = try twoDigits(upTo: 23) { .noSuchHour($0) }
        let minute = try take(":") ? twoDigits(upTo: 59) { .noSuchMinute($0) } : 0
        let minutes = Int16(hour) * 60 + Int16(minute)
        if isBehind && minutes == 0 { throw fault(.negativeZeroOffset, at: start) }
        return .offset(isBehind ? -minutes : minutes)
    }

    private mutating func takeColon() throws(EDTFError) {
        guard take(":") else { throw fault(.timeShape) }
    }

    private mutating func twoDigits(upTo greatest: UInt8, _ tooGreat: (String) -> EDTFFault) throws(EDTFError) -> UInt8 {
        let start = position
        guard let tens = takeDigit(), let ones = takeDigit(), tens <= 9, ones <= 9 else { throw fault(.timeShape, at: start) }
        let number = tens * 10 + ones
        guard number <= greatest else { throw fault(tooGreat(read(since: start)), at: start) }
        return number
    }
}
