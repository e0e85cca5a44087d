/// A control sequence `ESC [ … final` and what it says, if it is one that the program knows.
///
/// xterm's and the Linux console's keys, kitty's and xterm's spelled-out keys, SGR mouse reports and focus. All others mean nothing.
struct ControlSequence: Hashable, Sendable {
    /// `<`, `?`, `=` or `>` before the parameters.
    private(set) var marker: UInt8?
    /// Parameters, each with its parts between colons; what is left out is 0.
    private(set) var parameters: [[Int]] = [[0]]
    private(set) var hasIntermediates = false
    private var isEmpty = true

    private static let parameterLimit = 16
    private static let numberLimit = 0x10FFFF

    /// Takes a byte between `ESC [` and the final byte.
    mutating func append(_ byte: UInt8) {
        let last = parameters.count - 1
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let part = parameters[last].count - 1
            parameters[last][part] = min(parameters[last][part] * 10 + Int(byte & 0x0F), ControlSequence.numberLimit)
        case UInt8(ascii: ":"): if parameters[last].count < ControlSequence.parameterLimit { parameters[last].append(0) }
        case UInt8(ascii: ";"): if parameters.count < ControlSequence.parameterLimit { parameters.append([0]) }
        case 0x3C...0x3F: if isEmpty { marker = byte }
        default: hasIntermediates = true
        }
        isEmpty = false
    }

    /// Whether nothing stands between `ESC [` and the final byte.
    var isBare: Bool { isEmpty }

    func input(final: UInt8) -> Input? {
        if hasIntermediates { return nil }
        if marker == UInt8(ascii: "<") { return mouse(final) }
        guard marker == nil else { return nil }
        if isEmpty, final == UInt8(ascii: "I") { return .focus(true) }
        if isEmpty, final == UInt8(ascii: "O") { return .focus(false) }
        // The third kind of event of kitty's protocol is the release of the key.
        guard part(1, 1) != 3, let modifiers = ControlSequence.modifiers(part(1, 0)) else { return nil }
        switch final {
        case UInt8(ascii: "~") where part(0, 0) == 27: return SpelledKey(code: part(2, 0)).key(modifiers).map(Input.key)
        case UInt8(ascii: "~"): return ControlSequence.numbered[part(0, 0)].map { .key(Key($0, modifiers)) }
        case UInt8(ascii: "u"):
            return SpelledKey(code: part(0, 0), shifted: part(0, 1), typed: part(2, 0)).key(modifiers).map(Input.key)
        case UInt8(ascii: "Z"): return .key(Key(.tab, modifiers.union(.shift)))
        default: return ControlSequence.lettered[final].map { .key(Key($0, modifiers)) }
        }
    }

    private func part(_ parameter: Int, _ index: Int) -> Int {
        parameter < parameters.count && index < parameters[parameter].count ? parameters[parameter][index] : 0
    }

    /// The modifiers of a report, one more than the sum of their bits; nil when Super or Hyper is held, which belong to the desktop.
    static func modifiers(_ parameter: Int) -> Key.Modifiers? {
        let bits = max(0, parameter - 1)
        guard bits & 0b1_1000 == 0 else { return nil }
        var modifiers: Key.Modifiers = []
        if bits & 1 != 0 { modifiers.insert(.shift) }
        // Alt, and Meta where a keyboard has it.
        if bits & 0b10_0010 != 0 { modifiers.insert(.alt) }
        if bits & 4 != 0 { modifiers.insert(.control) }
        return modifiers
    }

    /// The last parameter, which in `ESC O` sequences is the modifiers.
    var lastParameter: Int { parameters.last?.first ?? 0 }

    /// Whether this is `ESC [ 200 ~`, after which pasted text follows.
    func beginsPaste(final: UInt8) -> Bool {
        final == UInt8(ascii: "~") && marker == nil && !hasIntermediates && parameters == [[200]]
    }

    private static let numbered: [Int: Key.Code] = [
        1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
        11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6), 18: .function(7),
        19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12), 25: .function(13), 26: .function(14),
        28: .function(15), 29: .function(16), 31: .function(17), 32: .function(18), 33: .function(19), 34: .function(20),
    ]

    /// Keys by final byte, after `ESC [` and after `ESC O`.
    static let lettered: [UInt8: Key.Code] = [
        UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
        UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
        UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
    ]

    private func mouse(_ final: UInt8) -> Input? {
        let isRelease = final == UInt8(ascii: "m")
        guard isRelease || final == UInt8(ascii: "M"), part(1, 0) > 0, part(2, 0) > 0 else { return nil }
        let bits = part(0, 0)
        var modifiers: Key.Modifiers = []
        if bits & 4 != 0 { modifiers.insert(.shift) }
        if bits & 8 != 0 { modifiers.insert(.alt) }
        if bits & 16 != 0 { modifiers.insert(.control) }
        let kind: Mouse.Kind = isRelease ? .release : bits & 32 != 0 ? .drag : .press
        let event: (Mouse.Kind, Mouse.Button?)? =
            switch bits & ~0b11_1100 {
            case 0: (kind, .left)
            case 1: (kind, .middle)
            case 2: (kind, .right)
            case 64 where !isRelease: (.wheelUp, nil)
            case 65 where !isRelease: (.wheelDown, nil)
            default: nil
            }
        return event.map { .mouse(Mouse($0, button: $1, x: part(1, 0) - 1, y: part(2, 0) - 1, modifiers: modifiers)) }
    }
}
