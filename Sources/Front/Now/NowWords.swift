import Model
import TUI

/// What is on, what comes next and what has just passed, as lines of plain text: for pipes and mails.
public struct NowWords: Sendable {
    public let glance: Glance
    public let lines: [String]

    /// More than one asks for at once.
    public static let most = 20

    public init(in scene: Scene) {
        glance = scene.glance(most: Self.most)
        let dates = scene.language.dates
        let zone = scene.say(.timeZone(scene.zone.name))
        let time = scene.clock(scene.now, in: scene.zone) + (zone.isEmpty ? "" : " " + zone)
        lines =
            ["\(dates.heading(scene.zone.day(scene.now))) · \(time)"]
            + (scene.workspace.info.isSynthetic ? [scene.say(.synthetic)] : [])
            + Self.section(.onNow, glance.now, scene)
            + (glance.next.isEmpty ? Self.nothingComing(glance, scene) : Self.section(.comingNext, glance.next, scene))
            + Self.section(.justPassed, glance.passed, scene)
    }

    private static func nothingComing(_ glance: Glance, _ scene: Scene) -> [String] {
        let nothing = scene.say(.nothingComing)
        guard glance.passed.isEmpty, let latest = glance.latest else { return ["", nothing] }
        let words = HappeningWords(latest, in: scene)
        return ["", "\(nothing) · \(scene.say(.latest("\(words.when): \(words.inLine)")))"]
    }

    /// A heading and a line for each, with its times in a column.
    private static func section(_ heading: Label, _ happenings: [Happening], _ scene: Scene) -> [String] {
        guard !happenings.isEmpty else { return [] }
        let words = happenings.map { HappeningWords($0, in: scene) }
        let column = min(24, words.map(\.when.cellWidth).max() ?? 0)
        return ["", scene.say(heading)]
            + words.map { words in
                let when = words.when.cellWidth > column ? words.when : words.when.padded(to: column)
                return "  \(when)  \(([words.listed] + words.aside).joined(by: " · "))".cut(to: .max)
            }
    }
}
