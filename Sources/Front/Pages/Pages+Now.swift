import Model
import TUI

extension Pages {
    /// What is on, what comes next and what has just passed, each leading to its record; nothing where all of it is empty.
    static func now(_ glance: Glance, in scene: Scene) -> Page {
        var page = PageBuilder(scene)
        for (heading, happenings) in [(Label.onNow, glance.now), (.comingNext, glance.next), (.justPassed, glance.passed)] {
            guard !happenings.isEmpty else { continue }
            page.heading(heading)
            for happening in happenings { self.happening(HappeningWords(happening, in: scene), &page) }
        }
        page.gap()
        return page.page
    }

    private static func happening(_ words: HappeningWords, _ page: inout PageBuilder) {
        let aside = words.aside.joined(by: " · ")
        page.line(
            [
                Page.Span(words.when + "  ", .accent), Page.Span(words.listed, Style(.text, .bold)),
                Page.Span(aside.isEmpty ? "" : "  " + aside, .muted),
            ], indent: 2, hanging: 4, target: words.target)
    }
}
