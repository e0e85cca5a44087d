/// The sequence OSC 52, by which a terminal is told what to put on its clipboard, wrapped for what stands between.
enum ClipboardSequence {
    /// What stands between the program and the terminal.
    enum Multiplexer: Hashable {
        case none, tmux, screen

        init(_ environment: (String) -> String?) {
            self = environment("TMUX") != nil ? .tmux : environment("STY") != nil ? .screen : .none
        }
    }

    /// Terminals take no sequence of more than 100,000 bytes; that is so much text.
    static let mostBytes = 74_994
    /// GNU screen takes strings of at most 256 bytes, their ends included.
    private static let screenPiece = 252

    /// The bytes to send; nil for more than terminals take.
    static func bytes(for text: [UInt8], through multiplexer: Multiplexer) -> [UInt8]? {
        guard text.count <= mostBytes else { return nil }
        let plain = Array("\u{1B}]52;c;".utf8) + base64(text) + [0x07]
        return switch multiplexer {
        case .none: plain
        // tmux takes it for itself where it is told to by set-clipboard, and hands on what is wrapped where allow-passthrough says so.
        case .tmux: plain + Array("\u{1B}Ptmux;".utf8) + plain.flatMap { $0 == 0x1B ? [0x1B, 0x1B] : [$0] } + Array("\u{1B}\\".utf8)
        case .screen: pieces(of: plain)
        }
    }

    private static func pieces(of sequence: [UInt8]) -> [UInt8] {
        var wrapped: [UInt8] = []
        for start in stride(from: 0, to: sequence.count, by: screenPiece) {
            wrapped += Array("\u{1B}P".utf8) + sequence[start..<min(sequence.count, start + screenPiece)] + Array("\u{1B}\\".utf8)
        }
        return wrapped
    }

    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// RFC 4648.
    static func base64(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(bytes.count, start + 3)]
            let bits = group.reduce(0) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
            for place in 0..<4 {
                text.append(place <= group.count ? digits[Int(bits >> (18 - 6 * UInt32(place)) & 63)] : UInt8(ascii: "="))
            }
        }
        return text
    }
}
