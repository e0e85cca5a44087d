import ArgumentParser
import Front
import Glibc
import Model
import TUI

/// How the dashboard looks and speaks; `--print` and the terminal share these.
struct LookOptions: ParsableArguments {
    @Option(
        name: .long, help: ArgumentHelp("The interface's language: sv, fi or en; else the environment's, else sv.", valueName: "tag"),
        completion: .languages)
    var language: String?

    @Option(name: .long, help: ArgumentHelp("The language of names, where a record has several; else the interface's.", valueName: "tag"))
    var names: String?

    @Option(name: .long, help: ArgumentHelp("The day that the program takes for today.", valueName: "yyyy-mm-dd"))
    var today: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The time that the program takes for now, by the workspace's clocks; it runs on from there.", valueName: "yyyy-mm-ddThh:mm"))
    var now: String?

    @Option(name: .long, help: ArgumentHelp("Begin with the saved view of this name.", valueName: "name"), completion: .views)
    var viewName: String?

    @Flag(name: .long, help: "Draw with ASCII alone.")
    var ascii = false

    @Option(
        name: .long,
        help: ArgumentHelp("Press these keys first, e.g. \"2 j j enter 'text'\".", valueName: "keys"))
    var keys: String?

    mutating func validate() throws { try Self.validate(language: language, today: today, now: now) }

    /// Throws where a language, a day or a time is none.
    static func validate(language: String?, today: String?, now: String?) throws {
        if let language, Languages.language(language) == nil { throw ValidationError("The language \(language) is none of sv, fi, en.") }
        if let today, Day(today) == nil { throw ValidationError("“\(today)” is no day; write it like 2026-03-12.") }
        if let now, LocalTime(now) == nil { throw ValidationError("“\(now)” is no time; write it like 2026-03-12T09:30.") }
        if now != nil, today != nil { throw ValidationError("--now has its day; leave --today out.") }
    }

    /// Throws where the view asked for has not been saved.
    func checkView(_ language: any Language) throws {
        guard let viewName else { return }
        let kept = KeptFiles.read(language)
        if let fault = kept.fault { throw ValidationError(language.say(fault)) }
        guard kept.views.view(viewName) == nil else { return }
        complain(language.say(.unknownName(viewName, nearest: kept.views.nearest(to: viewName))))
        throw ExitCode(EX_USAGE)
    }

    /// The keys to be pressed.
    func strokes() throws -> [Input] {
        guard let keys else { return [] }
        switch Key.sequence(keys) {
        case .success(let strokes): return strokes.map { .key($0) }
        case .failure(let error): throw ValidationError("--keys, character \(error.column): \(error.sentence).")
        }
    }

    var look: Look {
        Look(language: language, names: names, today: today.flatMap { Day($0) }, now: now.flatMap { LocalTime($0) }, isPlain: ascii)
    }
}
