import Model
import TUI

/// What is on, comes and has passed, in the one line that the first screen has for it.
struct NowLine: Sendable {
    /// What is said, the most urgent first; the longer form where there is room.
    private var parts: [(short: String, long: String)] = []
    /// True where nothing is on, comes or has just passed.
    private(set) var isQuiet = false
    /// True where it tells minutes.
    private(set) var isTimed = false

    init() {}

    init(_ glance: Glance, in scene: Scene) {
        isTimed = glance.isTimed
        isQuiet = glance.now.isEmpty && glance.next.isEmpty && glance.passed.isEmpty
        guard !isQuiet else {
            guard let latest = glance.latest else { return }
            let words = HappeningWords(latest, in: scene)
            let last = scene.say(.latest("\(words.when): \(words.inLine)"))
            parts = [(scene.say(.nothingComing), scene.say(.nothingComing)), (last, last)]
            return
        }
        let coming = glance.next.first(where: \.isTimed)
        sayRunning(glance.now.filter { $0.slot != nil }, saysRest: coming == nil, scene)
        if let coming {
            let words = HappeningWords(coming, in: scene)
            add(words, before: words.remaining, place: words.place)
        }
        for happening in glance.next where happening.isTimed && happening.slot == nil && happening.entry.record != coming?.entry.record {
            let words = HappeningWords(happening, in: scene)
            add(words, before: words.remaining)
        }
        for happening in glance.now where happening.slot == nil && happening.entry.kind != .step && happening.entry.kind != .programme {
            let words = HappeningWords(happening, in: scene)
            add(words, before: words.when)
        }
        for happening in glance.next.filter({ !$0.isTimed }).prefix(coming == nil ? 2 : 1) {
            let words = HappeningWords(happening, in: scene)
            add(words, before: words.when)
        }
        if glance.next.isEmpty {
            let nothing = inside(scene.say(.nothingComing))
            parts.append((nothing, nothing))
        }
        for happening in glance.now.filter({ $0.entry.kind == .step || $0.entry.kind == .programme }).prefix(1) {
            add(HappeningWords(happening, in: scene), before: scene.say(.state(.underWay)) + ":")
        }
        if let passed = glance.passed.first(where: { $0.entry.kind != .promise }) {
            let words = HappeningWords(passed, in: scene)
            add(words, before: "\(inside(scene.say(.justPassed))): \(words.when)")
        }
        if let late = glance.passed.first(where: { $0.entry.kind == .promise }) {
            let words = HappeningWords(late, in: scene)
            add(words, before: "\(scene.say(.overdue)):", place: words.when)
        }
    }

    /// A heading as it stands inside of the line.
    private func inside(_ text: String) -> String { parts.isEmpty ? text : text.prefix(1).lowercased() + text.dropFirst() }

    /// What is on by the clock: the first of the sessions, and how many run beside it. What is left of it is said where nothing follows it.
    private mutating func sayRunning(_ running: [Happening], saysRest: Bool, _ scene: Scene) {
        guard let first = running.first else { return }
        let words = HappeningWords(first, in: scene)
        // A time of day that nothing counts with would stand still.
        let time = isTimed ? scene.say(.nowAt(scene.clock(scene.now, in: scene.zone))) : scene.say(.onNow)
        let others = running.count > 1 ? " " + scene.say(.more(running.count - 1)) : ""
        let rest = saysRest ? words.remaining : ""
        let short = ["\(time) \(words.title)\(others)", rest].filter { !$0.isEmpty }.joined(by: ", ")
        let aside = [words.place, saysRest ? "" : words.remaining, words.forum, words.programme].filter { !$0.isEmpty }.joined(by: ", ")
        parts.append((short, aside.isEmpty ? short : "\(short) (\(aside))"))
    }

    private mutating func add(_ words: HappeningWords, before: String, place: String = "") {
        let short = "\(before) \(words.inLine)"
        let aside = [place, words.forum, words.programme].filter { !$0.isEmpty }.joined(by: ", ")
        parts.append((short, aside.isEmpty ? short : "\(short) (\(aside))"))
    }

    var isEmpty: Bool { parts.isEmpty }

    /// As much as the width has room for: first the shorter forms, the last of them cut, then the longer ones. Empty where there is nothing to say.
    func text(width: Int) -> String {
        var shown: [String] = []
        for part in parts {
            let room = width - Self.width(shown) - (shown.isEmpty ? 0 : Self.gap.cellWidth)
            if room < min(part.short.cellWidth, Self.leastPart) { break }
            shown.append(part.short.cut(to: room))
        }
        for index in shown.indices {
            var longer = shown
            longer[index] = parts[index].long
            if Self.width(longer) <= width { shown = longer }
        }
        return shown.joined(by: Self.gap)
    }

    private static func width(_ parts: [String]) -> Int {
        parts.reduce(0) { $0 + $1.cellWidth } + max(0, parts.count - 1) * gap.cellWidth
    }

    private static let gap = " · "
    /// A part that is cut to less says nothing.
    private static let leastPart = 20
}
