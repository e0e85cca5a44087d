import ArgumentParser
import Front
import Glibc
import Model
import Storage

/// `lagesbild check`: what is wrong with a workspace, or with one file of a format.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what is wrong with a workspace, or with one file.",
        discussion: """
            Exit status 0: nothing is wrong. 1: something is. 2, with --format: valid by its standard, but outside what the program supports.
            """)

    /// The formats of a single file.
    enum Format: String, ExpressibleByArgument, CaseIterable { case json, edtf, geojson }

    @Argument(
        help: ArgumentHelp("The workspace; with --format, the file (- for standard input).", valueName: "folder or file"),
        completion: .file())
    var path: String?

    @OptionGroup var workspace: WorkspaceOption

    @Option(name: .long, help: "Check one file of this format; prints one JSON object a value.")
    var format: Format?

    @Flag(name: .long, help: "With --format: the file has one value a line.")
    var lines = false

    @Flag(name: .long, help: "Print the problems of a workspace as JSON, one object a line.")
    var json = false

    @Option(name: .long, help: ArgumentHelp("The language of the sentences: sv, fi or en.", valueName: "tag"), completion: .languages)
    var language: String?

    func validate() throws {
        if lines && format == nil { throw ValidationError("--lines goes with --format.") }
        if format != nil && path == nil { throw ValidationError("Name the file to check.") }
        if let language, Languages.language(language) == nil { throw ValidationError("The language \(language) is none of sv, fi, en.") }
    }

    func run() throws {
        if let format { return try checkFile(format) }
        let speaker = Look(language: language).chosenLanguage
        let folder = try WorkspaceOption.find(path ?? workspace.folder, speaker)
        let loaded = folder.load()
        let atlas = folder.loadMaps(of: loaded)
        for (problem, place) in Array(zip(loaded.problems, loaded.places())) + Array(zip(atlas.problems, atlas.places)) {
            let sentence = speaker.sentence(of: problem.fault)
            print(json ? Self.json(place, sentence) : "\(place): \(sentence)")
        }
        Program.leave(loaded.problems.isEmpty && atlas.problems.isEmpty ? 0 : Status.failedCheck)
    }

    private static func json(_ place: Place, _ sentence: String) -> String {
        "{\"file\":\(JSONText.quoted(place.path)),\"line\":\(place.line),\"column\":\(place.column),\"message\":\(JSONText.quoted(sentence))}"
    }

    /// Prints a report for the file, or one for each of its lines; the status is the highest.
    private func checkFile(_ format: Format) throws {
        guard let path, case .success(let bytes) = FileBytes.read(path == "-" ? "/dev/stdin" : path) else {
            complain(Look(language: language).chosenLanguage.say(.cannotBeRead(path ?? "")))
            throw ExitCode(Status.noInput)
        }
        var worst: Int32 = 0
        for value in lines ? Self.lines(of: bytes) : [Self.value(bytes, format)] {
            let report = Self.report(on: value, format)
            print(report.json)
            worst = max(worst, report.verdict.rawValue)
        }
        if worst != 0 { throw ExitCode(worst) }
    }

    private static func report(on value: Bytes, _ format: Format) -> FormatReport {
        switch format {
        case .json: checkJSON(value)
        case .edtf: checkEDTF(value.string(0..<value.count))
        case .geojson: checkGeoJSON(value)
        }
    }

    /// A file of one date may end its line.
    private static func value(_ bytes: Bytes, _ format: Format) -> Bytes {
        var end = bytes.count
        if format == .edtf && end > 0 && bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
        if format == .edtf && end > 0 && bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return end == bytes.count ? bytes : Bytes(bytes.array(0..<end))
    }

    private static func lines(of bytes: Bytes) -> [Bytes] {
        var lines = bytes.array(0..<bytes.count).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { Bytes(Array($0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0)) }
    }
}
