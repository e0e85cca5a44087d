/// Makes JSON texts at random: the same for the same seed, of all kinds of value, spellings and white space.
struct JSONSample {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed) }

    /// SplitMix64.
    mutating func number(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ mixed >> 31) % UInt64(limit))
    }

    private mutating func one(of choices: [String]) -> String { choices[number(below: choices.count)] }

    /// A text of some hundred bytes with white space around its value.
    func document(isContainer: Bool = false) -> [UInt8] {
        var sample = self
        return Array((sample.space() + sample.text(depth: 4, isContainer: isContainer) + sample.space()).utf8)
    }

    /// A value without white space around it.
    mutating func value() -> [UInt8] { Array(text(depth: 2).utf8) }

    /// Another byte than `byte`, often one that means something.
    mutating func damage(_ byte: UInt8) -> UInt8 {
        let meaningful = Array("{}[]:,\"\\0-.eEtfnu/'# \n\t".utf8) + [0, 0x1F, 0x7F, 0x80, 0xC3, 0xED, 0xF4, 0xFF]
        let other = number(below: 3) == 0 ? UInt8(number(below: 256)) : meaningful[number(below: meaningful.count)]
        return other == byte ? byte ^ 1 : other
    }

    private mutating func space() -> String { one(of: ["", "", "", " ", "\n", "\r\n", "\t", "\n            ", "         "]) }

    private mutating func text(depth: Int, isContainer: Bool = false) -> String {
        switch number(below: isContainer ? 2 : depth > 0 ? 7 : 5) + (isContainer || depth > 0 ? 0 : 2) {
        case 0:
            let members = (0..<number(below: 5)).map { member in
                "\(space())\"\(one(of: ["namn", "ä", "\\u00e5", "very long member name"]))\(member)\"\(space()):\(space())\(text(depth: depth - 1))\(space())"
            }
            return "{\(space())\(members.joined(separator: ","))}"
        case 1:
            let elements = (0..<number(below: 5)).map { _ in space() + text(depth: depth - 1) + space() }
            return "[\(space())\(elements.joined(separator: ","))]"
        case 2, 3: return "\"\((0..<number(below: 6)).map { _ in piece() }.joined())\""
        case 4: return one(of: ["0", "-0", "17", "1.0", "-2.50", "1e9", "6.02E+23", "123456789012345678901234567890", "5e-324"])
        case 5: return one(of: ["true", "false"])
        default: return "null"
        }
    }

    private mutating func piece() -> String {
        one(of: [
            "a", "Birkaland", "åäö", "€", "😀", "\\n", "\\\\", "\\/", "\\u00e4", "\\ud83d\\ude00", " ", "e\u{301}", "12345678", "{[,]}", "'",
        ])
    }
}
