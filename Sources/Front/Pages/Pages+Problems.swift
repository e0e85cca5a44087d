import Model
import TUI

extension Pages {
    /// What is wrong with the data and with its maps: each problem with its place and what would be right, leading to the record that it is in.
    /// What the maps cannot show follows; it is no fault.
    static func problems(in scene: Scene) -> Page {
        var page = PageBuilder(scene)
        let count = scene.workspace.problems.count + (scene.atlas?.problems.count ?? 0)
        page.title(scene.say(.screen(.problems)), aside: scene.say(.count(count)))
        if count == 0 { page.line(scene.say(.noProblems), .good) }
        for problem in problemsShown(in: scene) {
            page.gap()
            page.line([Page.Span("! ", .warning), Page.Span("\(problem.place)", .accent)], target: problem.target)
            page.line(scene.language.sentence(of: problem.fault), indent: 2)
        }
        if count > mostShown {
            page.gap()
            page.line(scene.say(.more(count - mostShown)), .muted)
        }
        if scene.doubles?.isEmpty == false {
            page.heading(.doubles, aside: scene.say(.count(scene.doubles?.count ?? 0)))
            doubles(&page)
        }
        maps(&page)
        return page.page
    }

    /// The first of the problems, as many as are shown.
    private static func problemsShown(in scene: Scene) -> [(place: Model.Place, fault: Problem.Fault, target: Target?)] {
        let records = scene.workspace.recordsWithProblems()
        let ofRecords = zip(scene.workspace.problems, scene.workspace.places()).prefix(mostShown).map { problem, place in
            let record = records.last {
                $0.origin.file == problem.file && $0.origin.start <= problem.offset && problem.offset < $0.origin.end
            }
            return (place, problem.fault, record.map { Target($0.name) })
        }
        guard let atlas = scene.atlas else { return ofRecords }
        let ofMaps = zip(atlas.problems, atlas.places).prefix(mostShown - ofRecords.count).map {
            problem, place -> (Model.Place, Problem.Fault, Target?) in
            switch problem.fault {
            case .unknownFeature(_, let region), .sharedMapName(_, let region): return (place, problem.fault, Target(region))
            default: return (place, problem.fault, nil)
            }
        }
        return ofRecords + ofMaps
    }

    /// The regions that found no outline or are nowhere, and the members that lie outside of their region's.
    private static func maps(_ page: inout PageBuilder) {
        let scene = page.scene
        guard let atlas = scene.atlas, !atlas.isEmpty else { return }
        let pins = atlas.areas.filter { !$0.hasOutline }
        let strays = atlas.areas.flatMap { area in area.strays.map { (area.region, $0) } }
        guard !pins.isEmpty || !strays.isEmpty || !atlas.unplaced.isEmpty else { return }
        page.heading(.onTheMaps)
        for name in scene.sorted(pins.map(\.region)) { page.entry(name, aside: scene.say(.drawnAsPins)) }
        for name in scene.sorted(atlas.unplaced) { page.entry(name, aside: scene.say(.notOnMap)) }
        for (region, stray) in strays {
            page.entry(region, aside: scene.say(.stray(scene.text(stray.name), kilometres: Int(stray.kilometres.rounded()))))
        }
    }

    /// More than anybody reads here; the command line lists them all.
    private static let mostShown = 500
}
