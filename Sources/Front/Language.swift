import Model

/// A language of the interface. A language is added by adding a file with a conforming struct, and its line in `Languages.all`.
public protocol Language: Sendable {
    /// BCP 47 tag.
    var tag: String { get }
    var dates: DateWords { get }
    /// What stands between thousands, and before decimals.
    var thousands: Character { get }
    var decimalPoint: Character { get }
    func say(_ label: Label) -> String
    func say(_ term: Term) -> String
    func say(_ phrase: Phrase) -> String
    /// A command in a word or two, for the key bar and the help's first column.
    func name(of command: Command) -> String
    /// What a command does, as a sentence.
    func help(of command: Command) -> String
    /// What is wrong, and what would be right, as a sentence.
    func sentence(of fault: Problem.Fault) -> String
}

/// The languages that there are.
public enum Languages {
    public static let all: [any Language] = [Swedish(), Finnish(), English()]

    /// The language of this tag ("sv", "sv_SE.UTF-8", "fi-FI"); nil where there is none.
    public static func language(_ tag: String) -> (any Language)? {
        let primary = tag.prefix { $0.isLetter }.lowercased()
        return all.first { $0.tag == primary }
    }
}

extension Language {
    /// A number in the language's spelling, with as many decimals as asked for: "85 736", "−17,7".
    public func number(_ value: Double, decimals: Int = 0) -> String {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        guard value.magnitude * scale < 9e15 else { return "\(value)" }
        let scaled = (value * scale).rounded()
        var digits = String(Int(scaled.magnitude))
        while digits.count <= decimals { digits = "0" + digits }
        let fraction = String(digits.suffix(decimals))
        var whole = String(digits.dropLast(decimals))
        var grouped = ""
        while whole.count > 3 {
            grouped = String(thousands) + whole.suffix(3) + grouped
            whole = String(whole.dropLast(3))
        }
        return (scaled < 0 ? "−" : "") + whole + grouped + (decimals > 0 ? String(decimalPoint) + fraction : "")
    }

    /// Minutes, from an hour and a half on with hours: "45 min", "3 h 30 min".
    func duration(_ minutes: Int) -> String {
        if minutes < 90 { return "\(minutes) min" }
        let hours = "\(number(Double(minutes / 60))) h"
        return minutes % 60 == 0 ? hours : "\(hours) \(minutes % 60) min"
    }

    /// The city that a time zone is named after, in the database's spelling.
    func city(_ zone: String) -> String {
        String(zone.split(separator: "/").last ?? "").split(separator: "_").map(String.init).joined(by: " ")
    }

    /// A number as it is known: its words, or the number with up to three decimals as it needs.
    public func number(_ quantity: Quantity?, in languages: [String]) -> String? {
        guard let quantity else { return nil }
        if let inexact = quantity.inexact, !inexact.text.isEmpty { return inexact.text.string(in: languages) }
        guard let value = quantity.estimate else { return nil }
        let decimals = (0...3).first { digits in
            var scaled = value
            for _ in 0..<digits { scaled *= 10 }
            return (scaled - scaled.rounded()).magnitude < 1e-6
        }
        return number(value, decimals: decimals ?? 3)
    }
}
