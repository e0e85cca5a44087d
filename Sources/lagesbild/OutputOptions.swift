import ArgumentParser
import Exchange
import Front
import Glibc
import Model
import TUI

/// How records are printed.
struct OutputOptions: ParsableArguments {
    @Flag(name: .long, help: "Print JSON: one array, a record a line.")
    var json = false

    @Flag(name: .long, help: "Print comma-separated values with the fields' stable names.")
    var csv = false

    @Flag(name: .long, help: "Print a table in Markdown.")
    var markdown = false

    @Flag(name: .long, help: "Print the records' names alone, collection/id.")
    var ids = false

    mutating func validate() throws {
        if [json, csv, markdown, ids].count(where: { $0 }) > 1 { throw ValidationError("Name one of --json, --csv, --markdown, --ids.") }
    }

    func print(_ sheet: RecordSheet) {
        if json {
            Output.write(sheet.json)
        } else if csv {
            Output.write(sheet.csv, end: RecordSheet.lineEnd)
        } else if markdown {
            Output.write(sheet.markdown)
        } else if ids {
            Output.write(sheet.ids)
        } else {
            Output.write(sheet.plain(width: Output.width), heads: 1)
        }
    }
}

/// Standard output: on a terminal cut to its width, with bold headings and nothing else that it obeys; in a pipe plain and whole.
enum Output {
    private static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// The columns of the terminal; nil in a pipe or a file.
    static var width: Int? {
        guard isTerminal else { return nil }
        var size = winsize()
        guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Bold where a terminal shows it and nobody has asked for no colours.
    private static var isStyled: Bool { isTerminal && environment("NO_COLOR") == nil && environment("TERM") != "dumb" }

    /// Writes lines; the first `heads` of them are headings.
    static func write(_ lines: [String], heads: Int = 0, end: String = "\n") {
        let isStyled = heads > 0 && isStyled
        let isTerminal = isTerminal
        var text = ""
        for (index, line) in lines.enumerated() {
            let line = isTerminal ? harmless(line) : line
            text += isStyled && index < heads ? "\u{1B}[1m\(line)\u{1B}[0m\(end)" : line + end
            if text.utf8.count > 1 << 16 {
                put(text)
                text = ""
            }
        }
        put(text)
    }

    /// A record's source may be of several lines, which stay lines.
    private static func harmless(_ text: String) -> String {
        text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { String(Substring($0.last == 0x0D ? $0.dropLast() : $0)).cut(to: .max) }.joined(by: "\n")
    }

    /// Writes all of a text, or says why not and leaves. What reads the pipe may have had enough: then the program ends as other tools do.
    private static func put(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            if count < 0 && errno == EPIPE { Program.leave(128 + SIGPIPE) }
            if count < 0 {
                complain(unsafe String(cString: strerror(errno)))
                Program.leave(EX_IOERR)
            }
            bytes = bytes.dropFirst(count)
        }
    }
}
