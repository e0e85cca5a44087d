/// Turns the bytes of a terminal into keys, pastes, mouse and focus reports, one byte at a time.
///
/// Bytes split anywhere give the same inputs. What is not understood is swallowed whole and never typed. An escape sequence that stays
/// unfinished, a lone Esc above all, is pending: after some 25 ms `settle` says what it means as it is.
public struct KeyParser: Sendable {
    private enum State {
        case ground
        case escape
        case control(ControlSequence)
        /// After `ESC O`.
        case application(ControlSequence)
        /// After `ESC [ [`, the Linux console's F1 to F5.
        case linuxFunction
        /// So many bytes of a mouse report in the old form, which nobody asked for.
        case oldMouse(Int)
        /// A string for some other program, up to BEL or `ESC \`; the introducer, whether anything followed it, whether the last was Esc.
        case string(introducer: UInt8, isBare: Bool, escaped: Bool)
        case paste(Paste)
    }

    private var state = State.ground
    private var decoder = UTF8Decoder()
    /// Whether the next character follows an Esc.
    private var isAlt = false

    /// A parser at the beginning of its input.
    public init() {}

    /// Whether a sequence or a character is unfinished; a paste is not, however long it takes.
    public var isPending: Bool {
        switch state {
        case .ground: decoder.isPending
        case .paste: false
        case .escape, .control, .application, .linuxFunction, .oldMouse, .string: true
        }
    }

    /// Takes the next bytes and returns what they complete.
    public mutating func feed(_ bytes: some Sequence<UInt8>) -> [Input] {
        var inputs: [Input] = []
        for byte in bytes { take(byte, &inputs) }
        return inputs
    }

    /// What the pending bytes mean when nothing follows them.
    public mutating func settle() -> [Input] {
        let key: Key? =
            switch state {
            case .escape: Key(.escape)
            case .control(let sequence): sequence.isBare ? Key(.character("["), .alt) : nil
            case .application(let sequence): sequence.isBare ? Key(.character("O"), .alt) : nil
            case .string(let introducer, true, false): Key(.character(Character(Unicode.Scalar(introducer))), .alt)
            case .ground, .linuxFunction, .oldMouse, .string, .paste: nil
            }
        if case .paste = state { return [] }
        state = .ground
        decoder.reset()
        isAlt = false
        return key.map { [.key($0)] } ?? []
    }

    private mutating func take(_ byte: UInt8, _ inputs: inout [Input]) {
        switch state {
        case .ground: takeCharacter(byte, &inputs)
        case .escape: takeAfterEscape(byte, &inputs)
        case .control(let sequence): takeControl(byte, sequence, &inputs)
        case .application(let sequence): takeApplication(byte, sequence, &inputs)
        case .linuxFunction:
            state = byte == KeyParser.escape ? .escape : .ground
            if (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) { inputs.append(.key(Key(.function(Int(byte - 0x40))))) }
        case .oldMouse(let left): state = left > 1 ? .oldMouse(left - 1) : .ground
        case .string(let introducer, _, let escaped): takeString(byte, introducer, escaped, &inputs)
        case .paste(var paste):
            // Taken out of the state, so that its buffer is not copied for every byte.
            state = .ground
            let isComplete = paste.take(byte)
            if isComplete { inputs.append(.paste(paste.text)) } else { state = .paste(paste) }
        }
    }

    private mutating func takeCharacter(_ byte: UInt8, _ inputs: inout [Input]) {
        // A character that breaks off takes its Alt with it.
        if decoder.isPending, byte & 0xC0 != 0x80 { isAlt = false }
        let scalar = decoder.feed(byte)
        if scalar?.value == UInt32(KeyParser.escape) {
            state = .escape
        } else if let scalar, let key = KeyParser.key(scalar, isAlt ? .alt : []) {
            inputs.append(.key(key))
        }
        if !decoder.isPending { isAlt = false }
    }

    private mutating func takeAfterEscape(_ byte: UInt8, _ inputs: inout [Input]) {
        switch byte {
        case KeyParser.escape: inputs.append(.key(Key(.escape)))
        case UInt8(ascii: "["): state = .control(ControlSequence())
        case UInt8(ascii: "O"): state = .application(ControlSequence())
        case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "_"):
            state = .string(introducer: byte, isBare: true, escaped: false)
        default:
            state = .ground
            isAlt = true
            takeCharacter(byte, &inputs)
        }
    }

    private mutating func takeControl(_ byte: UInt8, _ sequence: ControlSequence, _ inputs: inout [Input]) {
        switch byte {
        case 0x20...0x3F:
            var longer = sequence
            longer.append(byte)
            state = .control(longer)
        case UInt8(ascii: "[") where sequence.isBare: state = .linuxFunction
        case UInt8(ascii: "M") where sequence.isBare: state = .oldMouse(3)
        case 0x40...0x7E where sequence.beginsPaste(final: byte): state = .paste(Paste())
        case 0x40...0x7E:
            state = .ground
            if let input = sequence.input(final: byte) { inputs.append(input) }
        default:
            // No byte of a sequence: it broke off, and this begins something new.
            state = .ground
            takeCharacter(byte, &inputs)
        }
    }

    private mutating func takeApplication(_ byte: UInt8, _ sequence: ControlSequence, _ inputs: inout [Input]) {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"):
            var longer = sequence
            longer.append(byte)
            state = .application(longer)
        case 0x20...0x7E:
            state = .ground
            guard let code = ControlSequence.lettered[byte] ?? KeyParser.keypad[byte] else { return }
            guard let modifiers = ControlSequence.modifiers(sequence.lastParameter) else { return }
            inputs.append(.key(Key(code, modifiers)))
        default:
            if sequence.isBare { inputs.append(.key(Key(.character("O"), .alt))) }
            state = .ground
            takeCharacter(byte, &inputs)
        }
    }

    private mutating func takeString(_ byte: UInt8, _ introducer: UInt8, _ escaped: Bool, _ inputs: inout [Input]) {
        if escaped {
            state = .ground
            guard byte != UInt8(ascii: "\\") else { return }
            state = .escape
            take(byte, &inputs)
            return
        }
        let ends = byte == KeyParser.bell || byte == KeyParser.cancel || byte == KeyParser.substitute
        state = ends ? .ground : .string(introducer: introducer, isBare: false, escaped: byte == KeyParser.escape)
    }
}

extension KeyParser {
    static let escape: UInt8 = 0x1B
    private static let bell: UInt8 = 0x07
    private static let cancel: UInt8 = 0x18
    private static let substitute: UInt8 = 0x1A

    /// The keypad's keys in application mode.
    private static let keypad: [UInt8: Key.Code] = {
        var keypad: [UInt8: Key.Code] = [UInt8(ascii: "M"): .enter, UInt8(ascii: "I"): .tab, UInt8(ascii: "X"): .character("=")]
        for (number, character) in "*+,-./0123456789".enumerated() { keypad[UInt8(ascii: "j") + UInt8(number)] = .character(character) }
        return keypad
    }()

    /// The key that a single scalar stands for; nil for C1 controls, which no key sends.
    private static func key(_ scalar: Unicode.Scalar, _ modifiers: Key.Modifiers) -> Key? {
        switch scalar.value {
        case 0x00: Key(.character(" "), modifiers.union(.control))
        case 0x08, 0x7F: Key(.backspace, modifiers)
        case 0x09: Key(.tab, modifiers)
        case 0x0A, 0x0D: Key(.enter, modifiers)
        // Ctrl clears the upper bits of the letter, or of one of \ ] ^ _.
        case 0x01..<0x20: Unicode.Scalar(scalar.value + 0x40).map { Key(.character(Character($0)), modifiers.union(.control)) }
        case 0x80..<0xA0: nil
        default: Key(.character(Character(scalar)), modifiers)
        }
    }
}
