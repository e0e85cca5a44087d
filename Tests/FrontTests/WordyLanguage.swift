import Model

@testable import Front

/// English with every text two fifths longer, to see what a wordier language would lose.
struct WordyLanguage: Language {
    private let english = English()
    var tag: String { english.tag }
    var dates: DateWords { english.dates }
    var thousands: Character { english.thousands }
    var decimalPoint: Character { english.decimalPoint }
    func say(_ label: Label) -> String { Self.longer(english.say(label)) }
    func say(_ term: Term) -> String { Self.longer(english.say(term)) }
    func say(_ phrase: Phrase) -> String { Self.longer(english.say(phrase)) }
    func name(of command: Command) -> String { Self.longer(english.name(of: command)) }
    func help(of command: Command) -> String { Self.longer(english.help(of: command)) }
    func sentence(of fault: Problem.Fault) -> String { Self.longer(english.sentence(of: fault)) }

    /// The text with as many points after it as make it 40 % longer, rounded up.
    static func longer(_ text: String) -> String { text + String(repeating: "·", count: (text.count * 2 + 4) / 5) }
}
