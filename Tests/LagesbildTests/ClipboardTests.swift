import Glibc
import Testing

@testable import lagesbild

/// Which way a text goes to the clipboard, and how it is wrapped on that way.
@Suite struct ClipboardTests {
    private func tools(_ environment: [String: String]) -> [String] { ClipboardTool.usable { environment[$0] }.map(\.name) }

    @Test("The clipboard of who sits there is filled, never another machine's")
    func toolsAreOnesOwn() {
        #expect(tools([:]) == [])
        #expect(tools(["WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"]) == ["wl-copy", "xclip", "xsel"])
        #expect(tools(["DISPLAY": ":0", "TMUX": "x"]) == ["xclip", "xsel", "tmux"])
        for remote in ["SSH_CONNECTION", "SSH_TTY"] {
            #expect(tools([remote: "x", "WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"]) == [])
            #expect(tools([remote: "x", "DISPLAY": "localhost:10.0"]) == ["xclip", "xsel"])
            #expect(tools([remote: "x", "TMUX": "x", "DISPLAY": ":0"]) == ["tmux"])
        }
    }

    @Test("Base64 is that of RFC 4648")
    func base64IsStandard() {
        let known = [
            "": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==", "fooba": "Zm9vYmE=", "foobar": "Zm9vYmFy",
            "åäö": "w6XDpMO2",
        ]
        for (text, encoded) in known { #expect(ClipboardSequence.base64(Array(text.utf8)) == Array(encoded.utf8)) }
        #expect(ClipboardSequence.base64([0xFB, 0xFF]) == Array("+/8=".utf8))
    }

    @Test("The sequence is wrapped for what stands between")
    func sequencesAreWrapped() throws {
        func sequence(_ text: String, _ way: ClipboardSequence.Multiplexer) throws -> String {
            String(decoding: try #require(ClipboardSequence.bytes(for: Array(text.utf8), through: way)), as: UTF8.self)
        }
        #expect(try sequence("foo", .none) == "\u{1B}]52;c;Zm9v\u{7}")
        #expect(try sequence("foo", .tmux) == "\u{1B}]52;c;Zm9v\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{7}\u{1B}\\")
        #expect(try sequence("foo", .screen) == "\u{1B}P\u{1B}]52;c;Zm9v\u{7}\u{1B}\\")
        let long = String(repeating: "a", count: 1_000)
        let pieces = try sequence(long, .screen).split(separator: "\u{1B}\\")
        #expect(pieces.count == 6 && pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 254 })
        #expect(try pieces.map { $0.dropFirst(2) }.joined() == sequence(long, .none))
    }

    @Test("No sequence is longer than terminals take, and what would be is refused")
    func theSizeIsLimited() {
        let most = [UInt8](repeating: 65, count: ClipboardSequence.mostBytes)
        #expect(ClipboardSequence.bytes(for: most, through: .none)?.count == 100_000)
        #expect(ClipboardSequence.bytes(for: most + [65], through: .none) == nil)
    }

    @Test("A newer text takes the place of those that wait", .timeLimit(.minutes(1)))
    func theNewestIsGivenNext() throws {
        var template = Array("/tmp/lagesbild-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let (text, gate) = (folder + "/text", folder + "/gate")
        for pipe in [text, gate] { try #require(mkfifo(pipe, 0o600) == 0) }
        defer {
            for pipe in [text, gate] { unlink(pipe) }
            rmdir(folder)
        }
        /// What the tool was given, read when it has it.
        func given() -> String {
            let pipe = open(text, O_RDONLY)
            defer { close(pipe) }
            var bytes = [UInt8](repeating: 0, count: 16)
            let count = read(pipe, &bytes, bytes.count)
            return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
        }
        let tool = ClipboardTool(name: "sh", arguments: ["-c", "cat > \(text); cat \(gate)"])
        let clipboard = Clipboard(tools: [tool], wakeup: Wakeup())
        clipboard.give(Clipboard.Text(bytes: Array("1".utf8), said: "1"))
        #expect(given() == "1")
        for number in ["2", "3", "4"] { clipboard.give(Clipboard.Text(bytes: Array(number.utf8), said: number)) }
        close(open(gate, O_WRONLY))
        #expect(given() == "4")
        close(open(gate, O_WRONLY))
        clipboard.finish()
        #expect(clipboard.take().map(\.text.said) == ["1", "4"])
    }

    @Test("A tool gets the text; one that fails, hangs or is not there does not keep anybody waiting")
    func toolsAreRun() {
        func run(_ name: String, _ arguments: [String], bytes: Int = 3) -> Bool {
            ClipboardProcess.run(ClipboardTool(name: name, arguments: arguments), [UInt8](repeating: 97, count: bytes))
        }
        // As on the clipboard's thread: a closed pipe is no signal.
        signal(SIGPIPE, SIG_IGN)
        #expect(run("sh", ["-c", "test \"$(cat)\" = aaa"]))
        #expect(run("sh", ["-c", "test $(wc -c) = 1000000"], bytes: 1_000_000))
        #expect(!run("false", []))
        #expect(!run("no-such-tool-anywhere", []))
        // Reads nothing, and is gone before all is written.
        #expect(!run("true", [], bytes: 1_000_000))
        let start = ContinuousClock.now
        #expect(!run("sleep", ["60"]))
        #expect(!run("sh", ["-c", "exec sleep 60"], bytes: 1_000_000))
        #expect(ContinuousClock.now - start < .seconds(20))
        // What it leaves behind to hand the text out is left alone, and not waited for.
        #expect(run("sh", ["-c", "cat >/dev/null; sleep 5 &"]))
    }
}
