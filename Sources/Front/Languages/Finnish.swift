import Model

/// Finnish, as the dashboard speaks it.
public struct Finnish: Language {
    public let tag = "fi"
    public let dates = DateWords.finnish
    public let thousands: Character = "\u{202F}"
    public let decimalPoint: Character = ","
    let e = English()

    public init() {}
    public func say(_ label: Label) -> String { e.say(label) }
    public func say(_ term: Term) -> String { e.say(term) }
    public func say(_ phrase: Phrase) -> String { e.say(phrase) }
    public func name(of command: Command) -> String { e.name(of: command) }
    public func help(of command: Command) -> String { e.help(of: command) }
    public func sentence(of fault: Problem.Fault) -> String { e.sentence(of: fault) }
}
