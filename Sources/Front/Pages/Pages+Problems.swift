import Model
import TUI

extension Pages {
    /// What is wrong with the data: each problem with its place and what would be right, leading to the record that it is in.
    static func problems(in scene: Scene) -> Page {
        var page = PageBuilder(scene)
        let problems = scene.workspace.problems
        page.title(scene.say(.screen(.problems)), aside: scene.say(.count(problems.count)))
        if problems.isEmpty { page.line(scene.say(.noProblems), .good) }
        let records = scene.workspace.recordsWithProblems()
        for (problem, place) in zip(problems, scene.workspace.places()).prefix(mostShown) {
            let record = records.last {
                $0.origin.file == problem.file && $0.origin.start <= problem.offset && problem.offset < $0.origin.end
            }
            page.gap()
            page.line([Page.Span("! ", .warning), Page.Span("\(place)", .accent)], target: record.map { Target($0.name) })
            page.line(scene.language.sentence(of: problem.fault), indent: 2)
        }
        if problems.count > mostShown {
            page.gap()
            page.line(scene.say(.more(problems.count - mostShown)), .muted)
        }
        return page.page
    }

    /// More than anybody reads here; the command line lists them all.
    private static let mostShown = 500
}
