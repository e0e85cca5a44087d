import Front
import Glibc
import Model

/// How the dashboard looks and speaks, as it was asked for; what was not follows from the environment.
struct Look {
    var language: String?
    var names: String?
    var today: Day?
    var now: LocalTime?
    /// Drawn with ASCII alone.
    var isPlain = false

    var settings: State.Settings { State.Settings(language: chosenLanguage, names: names, isPlain: isPlain) }

    /// The language of names, by its tag.
    var chosenNames: String { names ?? chosenLanguage.tag }

    /// The language asked for, else the first that the environment names and the program has, else Swedish.
    var chosenLanguage: any Language {
        if let language, let chosen = Languages.language(language) { return chosen }
        for name in ["LAGESBILD_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"] {
            if let tag = environment(name), let found = Languages.language(tag) { return found }
        }
        return Swedish()
    }

    /// The machine's clock; one that was told, which runs on; or for a day alone its noon, which stands still.
    var clock: MachineClock {
        if let now { return MachineClock(told: now) }
        return today.map { MachineClock(told: LocalTime(day: $0, hour: 12, minute: 0), runs: false) } ?? MachineClock()
    }
}
