import Model
import TUI

extension Pages {
    /// Records that may be one and the same, the surest first, each pair with what speaks for it and what settles it.
    static func doubles(in scene: Scene) -> Page {
        var page = PageBuilder(scene)
        page.title(scene.say(.doubles), aside: scene.say(.count(scene.doubles?.count ?? 0)))
        doubles(&page)
        if scene.doubles == nil { page.line(scene.say(.wordsLoading), .muted) }
        if scene.doubles?.isEmpty == true { page.line(scene.say(.noDoubles), .good) }
        return page.page
    }

    /// The pairs, as a part of another page.
    static func doubles(_ page: inout PageBuilder) {
        let scene = page.scene
        guard let doubles = scene.doubles, !doubles.isEmpty else { return }
        for pair in doubles.prefix(mostDoubles) {
            page.gap()
            page.line([Page.Span("≈ ", .warning), Page.Span(scene.title(pair.first)), kind(pair.first, scene)], target: Target(pair.first))
            switch pair.second {
            case .record(let name):
                page.line([Page.Span("≈ ", .warning), Page.Span(scene.title(name)), kind(name, scene)], target: Target(name))
            case .mention(let name, let place):
                page.line(
                    [Page.Span("≈ ", .warning), Page.Span(name), Page.Span("  " + scene.title(place), .muted)], target: Target(place))
            }
            for sentence in pair.sentences(in: scene) { page.line(sentence, .muted, indent: 2) }
        }
        if doubles.count > mostDoubles { page.line(scene.say(.more(doubles.count - mostDoubles)), .muted) }
        page.gap()
        page.line(scene.say(.doublesHint), .muted)
    }

    private static func kind(_ name: RecordName, _ scene: Scene) -> Page.Span { Page.Span("  \(name)", .muted) }

    /// More than anybody settles in a day.
    private static let mostDoubles = 200
}

extension DoublePair {
    /// What speaks for the pair, a sentence each.
    public func sentences(in scene: Scene) -> [String] {
        evidence.map { evidence in
            switch evidence {
            case .sameSpelling(let one, let other): scene.say(.sameLetters(one, other))
            case .spelling(let one, let other, let distance): scene.say(.slipsApart(one, other, distance))
            case .initials(let one, let other): scene.say(.initials(one, other))
            case .shared(let name): scene.say(.inCommon(scene.title(name)))
            case .sameContact(let contact): scene.say(.inCommon(contact))
            }
        }
    }
}
