import Model
import TUI

extension MapFigures {
    /// The years between which most regions' populations are known.
    static func period(of regions: [Region]) -> (from: Int, to: Int)? {
        var counts: [(from: Int, to: Int, count: Int)] = []
        for region in regions {
            guard let years = years(of: region) else { continue }
            if let place = counts.firstIndex(where: { $0.from == years.from && $0.to == years.to }) {
                counts[place].count += 1
            } else {
                counts.append((years.from, years.to, 1))
            }
        }
        let most = counts.max { ($0.count, $0.to - $0.from) < ($1.count, $1.to - $1.from) }
        // One area alone compares with nothing.
        return most.flatMap { $0.count > 1 ? ($0.from, $0.to) : nil }
    }

    private static func years(of region: Region) -> (from: Int, to: Int)? {
        let years = region.population.filter { $0.value?.estimate != nil }.compactMap { $0.date?.last?.year }
        guard let from = years.min(), let to = years.max(), from < to else { return nil }
        return (from, to)
    }

    /// A region's change between two years in per cent; nil where it has no figures for both.
    private static func change(of region: Region, _ period: (from: Int, to: Int)) -> Double? {
        func value(_ year: Int) -> Double? {
            region.population.last { $0.date?.last?.year == year && $0.value?.estimate != nil }?.value?.estimate
        }
        guard let from = value(period.from), let to = value(period.to), from > 0 else { return nil }
        return (to / from - 1) * 100
    }

    mutating func change(_ regions: [Region], _ scene: Scene) {
        guard let period = Self.period(of: regions) else { return unknown(regions, scene) }
        figures(regions, scene, canDiverge: true, words: { scene.percent($0) }, of: { Self.change(of: $0, period) })
    }

    mutating func indicator(_ id: String, _ regions: [Region], _ scene: Scene) {
        func own(_ region: Region) -> Region.Indicator? { region.indicators.last { $0.id == id && $0.value?.estimate != nil } }
        figures(regions, scene, canDiverge: true, of: { own($0)?.value?.estimate })
        for region in regions {
            guard let indicator = own(region), let number = scene.number(indicator.value) else { continue }
            wordsOf[region.id] = number
        }
    }

    mutating func count(_ collection: RecordCollection, _ regions: [Region], _ scene: Scene) {
        figures(regions, scene, isCount: true, of: { Double(scene.count(of: collection, touching: $0)) })
    }

    /// The farthest step in which something has been done, in the programme's order.
    mutating func step(_ regions: [Region], _ scene: Scene) {
        guard let programme = scene.programme else { return unknown(regions, scene) }
        let matrix = scene.workspace.matrix(of: programme)
        let reached = regions.map { region in
            matrix.row(of: region.id)?.cells.lastIndex { $0.state == .held || $0.state == .underWay }
        }
        let steps = Set(reached.compactMap { $0 }).sorted()
        let patterns = Self.spread(FillPattern.levels, over: steps.count)
        let roles = Self.roles(steps.count)
        classes = steps.enumerated().map { index, step in
            Class(pattern: patterns[index], role: roles[index], text: scene.text(programme.steps[step].name))
        }
        for (region, step) in zip(regions, reached) {
            guard let step, let index = steps.firstIndex(of: step) else { continue }
            classOf[region.id] = index
            classes[index].count += 1
        }
        unknown(regions, scene)
    }

    /// As many of the patterns as asked for, from the first to the last; repeated where there are not enough.
    private static func spread(_ patterns: [FillPattern], over count: Int) -> [FillPattern] {
        (0..<count).map { patterns[count == 1 ? 2 : $0 * (patterns.count - 1) / (count - 1)] }
    }

    /// From where to where.
    private struct Way: Hashable {
        let from: String
        let to: String
    }

    /// More rows no legend has room for.
    private static let mostNotes = 100

    /// Movements between two areas of the map, those of the same two and the same direction added up.
    mutating func flows(_ regions: [Region], _ scene: Scene) {
        same(regions, scene)
        let shown = Set(regions.map(\.id))
        var places: [Way: Int] = [:]
        for flow in scene.workspace.all(Flow.self) {
            guard let from = flow.from?.raw, let to = flow.to?.raw, from != to, shown.contains(from), shown.contains(to),
                let value = flow.value?.estimate, value > 0
            else { continue }
            let way = Way(from: from, to: to)
            if let place = places[way] {
                arrows[place].value += value
            } else {
                places[way] = arrows.count
                arrows.append(Arrow(from: from, to: to, value: value))
            }
        }
        arrows.sort { ($1.value, $0.from, $0.to) < ($0.value, $1.from, $1.to) }
        guard !arrows.isEmpty else {
            notes = [scene.say(.noFlows)]
            return
        }
        func name(_ id: String) -> String { scene.title(RecordName(.regions, id)) }
        notes = arrows.prefix(Self.mostNotes).map {
            scene.say(.flow(from: name($0.from), to: name($0.to), value: scene.language.number($0.value)))
        }
    }
}

extension Scene {
    /// A layer's title, with the time that it is about where all areas share one.
    func title(of layer: MapLayer, _ regions: [Region]) -> String {
        switch layer {
        case .areas: return say(.mapAreas)
        case .change: return MapFigures.period(of: regions).map { say(.changeBetween($0.from, $0.to)) + ", %" } ?? say(.populationChange)
        case .population:
            let years = Set(regions.compactMap { $0.population.last { $0.value?.estimate != nil }?.date?.last?.year })
            return say(.population) + (years.count == 1 ? " \(years.first ?? 0)" : "")
        case .indicator(let id):
            let first = regions.lazy.flatMap(\.indicators).first { $0.id == id }
            let name = first.map { text($0.name) } ?? ""
            let unit = first.map { text($0.unit) } ?? ""
            let title = name.isEmpty ? id : name
            return title + (TextPattern(literal: unit)?.matches(title) != false ? "" : ", " + unit)
        case .step: return say(.mapStep)
        case .count(let collection): return say(.numberOf(collection))
        case .flows: return say(.mapFlows)
        }
    }

    /// How many records of a collection name a region; people are those at its forums and in its teams.
    func count(of collection: RecordCollection, touching region: Region) -> Int {
        switch collection {
        case .forums: workspace.naming(region.name, Forum.self).filter { $0.region?.raw == region.id }.count
        case .projects: workspace.naming(region.name, Project.self).count
        case .people: peopleIDs(of: region).count
        default: workspace.related(to: region.name).filter { $0.collection == collection }.count
        }
    }
}
