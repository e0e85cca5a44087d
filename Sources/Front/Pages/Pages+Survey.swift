import Model
import TUI

extension Pages {
    static func survey(_ survey: Survey, _ page: inout PageBuilder) {
        let scene = page.scene
        page.title(scene.title(survey), aside: scene.words(survey.period))
        page.paragraph(survey.basics.summary)
        page.field(.programme, to: survey.programme?.name)
        page.field(.forum, to: survey.forum?.name)
        if let forum = scene.workspace.find(survey.forum), let session = forum.sessions.first(where: { $0.id == survey.session }) {
            page.field(.session, scene.text(session.name), target: Target(forum.name, part: session.id))
        }
        page.field(.slideLabel, survey.slide.map { scene.say(.slide($0)) } ?? "")
        page.field(.method, scene.text(survey.method))
        page.field(.conductedBy, to: survey.conductedBy?.name)
        page.field(.respondents, scene.number(survey.respondents) ?? "")
        page.field(.region, to: survey.regions)
        results(of: survey, &page)
        notes(about: survey.name, &page)
        page.basics(survey.basics)
    }

    /// A survey's questions with their results as bars: value and base of each, the sources below. In one region, its own results alone.
    static func results(of survey: Survey, in region: Region? = nil, _ page: inout PageBuilder) {
        let scene = page.scene
        for question in survey.questions {
            let results = region == nil ? question.results : question.results.filter { $0.region?.raw == region?.id }
            if region != nil && results.isEmpty { continue }
            page.gap()
            let text = scene.text(question.text)
            if text != scene.title(survey) || region != nil { page.line(text, Style(.text, .bold)) }
            if results.isEmpty { page.line(scene.say(.resultNotRecorded), .muted, indent: 2) }
            for result in results { bars(result, question, survey, &page) }
        }
        let sources = survey.basics.sources.map { scene.text($0.title) }.filter { !$0.isEmpty }
        let hasResults = survey.questions.contains { !$0.results.isEmpty }
        if hasResults && !sources.isEmpty { page.field(.sources, sources.joined(by: " · "), .muted) }
    }

    private static func bars(_ result: Survey.Result, _ question: Survey.Question, _ survey: Survey, _ page: inout PageBuilder) {
        let scene = page.scene
        let base = scene.number(result.base ?? survey.respondents)
        let said = [result.region.map { scene.title($0.name) } ?? "", base.map { scene.say(.base($0)) } ?? ""]
        page.line(said.filter { !$0.isEmpty }.joined(by: " · "), .muted, indent: 2)
        let values = result.options.map { shown($0, question, scene) }
        let width = values.map(\.cellWidth).max() ?? 0
        let highest = question.unit == .percent ? 100 : result.options.compactMap { $0.value?.estimate }.max() ?? 1
        for (option, value) in zip(result.options, values) {
            var spans = [Page.Span(value.paddedLeft(to: width) + "  ", Style(.text, .bold)), Page.Span(scene.text(option.label))]
            // A place in an order is no amount: it has no bar.
            if question.kind != .ranking {
                let fraction = max(0, min(1, (option.value?.estimate ?? 0) / max(highest, 1)))
                spans.insert(Page.Span(Graphics.bar(fraction: fraction, width: barWidth).padded(to: barWidth) + " ", .series(0)), at: 0)
            }
            let hanging = 2 + width + 2 + (question.kind == .ranking ? 0 : barWidth + 1)
            page.line(spans, indent: 2, hanging: hanging)
        }
    }

    private static let barWidth = 12

    private static func shown(_ option: Survey.Option, _ question: Survey.Question, _ scene: Scene) -> String {
        let value = scene.number(option.value) ?? scene.say(.unknown)
        return question.unit == .percent && option.value?.exact != nil ? scene.say(.percent(value)) : value
    }
}
