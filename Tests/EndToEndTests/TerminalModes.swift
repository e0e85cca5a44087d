/// What a program's bytes leave switched on in a terminal, as far as a shell would suffer from it.
struct TerminalModes: Equatable {
    /// Private modes that are set (`CSI ? n h`) and not reset; 25, the cursor, when it is hidden.
    var left: Set<Int> = []
    /// Whether text would still be coloured, bold or otherwise styled.
    var isStyled = false

    static let clean = TerminalModes()

    init() {}

    init(after bytes: [UInt8]) {
        for sequence in ControlSequences(bytes) {
            switch sequence.final {
            case "h" where sequence.isPrivate: for mode in sequence.numbers { set(mode, mode != 25) }
            case "l" where sequence.isPrivate: for mode in sequence.numbers { set(mode, mode == 25) }
            case "m" where !sequence.isPrivate: isStyled = (sequence.numbers.last ?? 0) != 0 && sequence.numbers != [39, 49]
            default: break
            }
        }
    }

    private mutating func set(_ mode: Int, _ isOn: Bool) {
        // 7 (wrapping) and 12 (a blinking cursor) are a terminal's own taste, which terminfo's strings set on leaving.
        if mode == 7 || mode == 12 { return }
        if isOn { left.insert(mode) } else { left.remove(mode) }
    }
}

/// The control sequences (`CSI … final`) among bytes.
struct ControlSequences: Sequence {
    struct Element {
        var isPrivate: Bool
        var numbers: [Int]
        var final: Character
    }

    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func makeIterator() -> AnyIterator<Element> {
        var rest = bytes[...]
        return AnyIterator {
            while let escape = rest.firstIndex(of: 0x1B) {
                rest = rest[(escape + 1)...]
                guard rest.first == UInt8(ascii: "[") else { continue }
                let body = rest.dropFirst()
                guard let end = body.firstIndex(where: { (0x40...0x7E).contains($0) || $0 == 0x1B }) else { return nil }
                if body[end] == 0x1B {  // broken off, as by a crash: terminals begin anew with the Esc
                    rest = body[end...]
                    continue
                }
                let parameters = String(decoding: body[..<end], as: UTF8.self)
                rest = body[(end + 1)...]
                return Element(
                    isPrivate: parameters.hasPrefix("?"),
                    numbers: parameters.drop { $0 == "?" }.split(whereSeparator: { $0 == ";" || $0 == ":" }).compactMap { Int($0) },
                    final: Character(Unicode.Scalar(body[end])))
            }
            return nil
        }
    }
}
