import Model

extension QueryNumber {
    /// Reads a number as people write it: `250`, `1,5M`, `100k`, `−5 %`, `2 mn€`, `750tkr`, `40 000SEK`. nil where it is none.
    ///
    /// - Parameter language: where it is English, `1,000` is a thousand; elsewhere a comma stands before decimals.
    init?(_ text: String, _ language: String) {
        var characters = text.filter { !$0.isWhitespace }
        if let first = characters.first, first == "\u{2212}" { characters = "-" + characters.dropFirst() }
        let number = characters.prefix { $0.isASCII && ($0.isNumber || $0 == "-" || $0 == "+" || $0 == "," || $0 == ".") }
        guard let value = Self.value(String(number), language),
            let (scale, currency) = Self.unit(String(characters.dropFirst(number.count)))
        else { return nil }
        self.init(value: value * scale, currency: currency)
    }

    private static func value(_ number: String, _ language: String) -> Double? {
        let groups = number.split(separator: ",", omittingEmptySubsequences: false)
        let isGrouped = language == "en" && groups.count > 1 && groups.dropFirst().allSatisfy { $0.prefix { $0 != "." }.count == 3 }
        let plain = number.filter { !isGrouped || $0 != "," }.map { $0 == "," ? "." : $0 }
        return Double(String(plain)).flatMap { $0.isFinite ? $0 : nil }
    }

    private static let scales: [String: Double] = [
        "": 1, "%": 1, "k": 1e3, "t": 1e3, "tn": 1e3, "m": 1e6, "mn": 1e6, "milj": 1e6, "mrd": 1e9, "md": 1e9, "bn": 1e9,
    ]

    /// What the letters after a number multiply it by, and the currency that they name.
    private static func unit(_ letters: String) -> (scale: Double, currency: String?)? {
        let lower = letters.lowercased()
        if let scale = scales[lower] { return (scale, nil) }
        for (sign, currency) in [("€", "EUR"), ("kr", "SEK"), ("$", "USD"), ("£", "GBP")] where lower.hasSuffix(sign) {
            return scales[String(lower.dropLast(sign.count))].map { ($0, currency) }
        }
        let code = letters.suffix(3)
        guard code.count == 3, code.allSatisfy({ $0.isASCII && $0.isLetter }), let scale = scales[String(lower.dropLast(3))] else {
            return nil
        }
        return (scale, code.uppercased())
    }
}
