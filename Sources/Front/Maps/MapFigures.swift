import Model
import TUI

/// What a layer says of each area: its class, the words under its name, and the legend.
struct MapFigures: Sendable {
    /// A class of areas: how it is drawn, what it holds, and how many areas are in it.
    struct Class: Sendable, Equatable {
        var pattern: FillPattern
        var role: Role
        var text: String
        var count = 0
        /// The class that has the middle of a diverging scale.
        var isMiddle = false
    }

    /// A movement between two areas.
    struct Arrow: Sendable, Equatable {
        var from: String
        var to: String
        var value: Double
    }

    var title: String
    var classes: [Class] = []
    /// The class of each region; a region that has none is not drawn.
    var classOf: [String: Int] = [:]
    /// What is written under a region's name.
    var wordsOf: [String: String] = [:]
    /// The greatest first.
    var arrows: [Arrow] = []
    /// What there is to say beside the classes.
    var notes: [String] = []

    init(_ layer: MapLayer, _ regions: [Region], in scene: Scene) {
        title = scene.title(of: layer, regions)
        switch layer {
        case .areas: same(regions, scene)
        case .change: change(regions, scene)
        case .population: figures(regions, scene) { $0.population.last { $0.value?.estimate != nil }?.value?.estimate }
        case .indicator(let id): indicator(id, regions, scene)
        case .step: step(regions, scene)
        case .count(let collection): count(collection, regions, scene)
        case .flows: flows(regions, scene)
        }
    }

    /// Who is there: the programme's areas, and beside them those of others where they are shown too. Without a programme's own all are alike.
    private mutating func same(_ regions: [Region], _ scene: Scene) {
        let own = regions.filter { scene.isOwn($0.id) }
        let others = own.isEmpty ? [] : regions.filter { !scene.isOwn($0.id) }
        let first = own.isEmpty ? regions : own
        classes = [Class(pattern: .level1, role: .series0, text: scene.say(own.isEmpty ? .area : .areaShown), count: first.count)]
        if !others.isEmpty { classes.append(Class(pattern: .none, role: .muted, text: scene.say(.otherArea), count: others.count)) }
        for region in first { classOf[region.id] = 0 }
        for region in others { classOf[region.id] = 1 }
    }

    /// Figures in classes with their bounds; areas without a figure have a class of their own.
    private mutating func figures(
        _ regions: [Region], _ scene: Scene, canDiverge: Bool = false, isCount: Bool = false, words: (Double) -> String? = { _ in nil },
        of figure: (Region) -> Double?
    ) {
        var known = regions.compactMap { region in figure(region).map { (region.id, $0) } }
        if isCount {
            nothing(known.filter { $0.1 == 0 }.map(\.0), scene)
            known.removeAll { $0.1 == 0 }
        }
        let first = classes.count
        let sorting = MapClasses(known.map(\.1), canDiverge: canDiverge)
        if !known.isEmpty {
            let texts = Self.texts(sorting, known.map(\.1), scene)
            let roles = sorting.isDiverging ? Self.divergingRoles : Self.roles(sorting.count)
            classes += sorting.patterns.indices.map { index in
                Class(
                    pattern: sorting.patterns[index], role: roles[index], text: texts[index], isMiddle: sorting.isDiverging && index == 2)
            }
        }
        for (id, value) in known {
            let index = first + sorting.index(of: value)
            classOf[id] = index
            classes[index].count += 1
            wordsOf[id] = words(value) ?? scene.language.number(value, decimals: Self.decimals([value]))
        }
        unknown(regions, scene)
    }

    /// The class of those that have none of what is counted: nothing is drawn in them.
    private mutating func nothing(_ regions: [String], _ scene: Scene) {
        guard !regions.isEmpty else { return }
        for region in regions { (classOf[region], wordsOf[region]) = (classes.count, "0") }
        classes.append(Class(pattern: .none, role: .muted, text: "0", count: regions.count))
    }

    /// The last class: those of which nothing is known.
    private mutating func unknown(_ regions: [Region], _ scene: Scene) {
        let without = regions.filter { classOf[$0.id] == nil }
        guard !without.isEmpty else { return }
        for region in without { classOf[region.id] = classes.count }
        classes.append(Class(pattern: .unknown, role: .muted, text: scene.say(.noFigure), count: without.count))
    }

    private static let divergingRoles: [Role] = [.series1, .series6, .muted, .series4, .series0]

    private static func roles(_ count: Int) -> [Role] {
        (0..<count).map { Role.scale[count == 1 ? 3 : $0 * (Role.scale.count - 1) / (count - 1)] }
    }

    /// The classes' bounds in words, from the least and to the greatest figure: "−17,7 … −10,5".
    private static func texts(_ sorting: MapClasses, _ values: [Double], _ scene: Scene) -> [String] {
        let ends = [values.min() ?? 0] + sorting.bounds + [values.max() ?? 0]
        let alone = (0..<sorting.count).compactMap { index -> Double? in
            let inside = Set(values.filter { sorting.index(of: $0) == index })
            return inside.count == 1 ? inside.first : nil
        }
        let least = Self.decimals(sorting.bounds + [ends[0], ends[ends.count - 1]])
        let decimals = Self.decimals(tellingApart: alone, or: sorting.bounds, from: least)
        return (0..<sorting.count).map { index in
            let inside = values.filter { sorting.index(of: $0) == index }
            if alone.count == sorting.count, let only = inside.first { return scene.language.number(only, decimals: decimals) }
            if sorting.isDiverging, index == 2 { return "±" + scene.language.number(sorting.bounds[2], decimals: decimals) }
            // The scale's own ends are its bounds where no figure lies beyond them.
            let low = index == 0 ? min(ends[0], sorting.bounds.first ?? ends[0]) : ends[index]
            let high = index == sorting.count - 1 ? max(ends[index + 1], sorting.bounds.last ?? ends[index + 1]) : ends[index + 1]
            func said(_ value: Double) -> String {
                (sorting.isDiverging && value > 0 ? "+" : "") + scene.language.number(value, decimals: decimals)
            }
            return scene.say(.range(said(low), said(high)))
        }
    }

    /// As many decimals as the numbers need, one at most.
    private static func decimals(_ values: [Double]) -> Int { values.allSatisfy { $0 == $0.rounded() } ? 0 : 1 }

    /// As many decimals as keep figures apart and bounds apart, so that no two classes read the same; six at most.
    private static func decimals(tellingApart figures: [Double], or bounds: [Double], from least: Int) -> Int {
        func areApart(_ values: [Double], _ scale: Double) -> Bool { Set(values.map { ($0 * scale).rounded() }).count == values.count }
        var (decimals, scale) = (least, least == 0 ? 1.0 : 10)
        while decimals < 6, !areApart(figures, scale) || !areApart(bounds, scale) { (decimals, scale) = (decimals + 1, scale * 10) }
        return decimals
    }
}

// MARK: - The layers

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

    private mutating func change(_ regions: [Region], _ scene: Scene) {
        guard let period = Self.period(of: regions) else { return unknown(regions, scene) }
        figures(regions, scene, canDiverge: true, words: { scene.percent($0) }, of: { Self.change(of: $0, period) })
    }

    private mutating func indicator(_ id: String, _ regions: [Region], _ scene: Scene) {
        func own(_ region: Region) -> Region.Indicator? { region.indicators.last { $0.id == id && $0.value?.estimate != nil } }
        figures(regions, scene, canDiverge: true, of: { own($0)?.value?.estimate })
        for region in regions {
            guard let indicator = own(region), let number = scene.number(indicator.value) else { continue }
            wordsOf[region.id] = number
        }
    }

    private mutating func count(_ collection: RecordCollection, _ regions: [Region], _ scene: Scene) {
        figures(regions, scene, isCount: true, of: { Double(scene.count(of: collection, touching: $0)) })
    }

    /// The farthest step in which something has been done, in the programme's order.
    private mutating func step(_ regions: [Region], _ scene: Scene) {
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
    private mutating func flows(_ regions: [Region], _ scene: Scene) {
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
            return title + (unit.isEmpty || Filter(unit).matches(title) ? "" : ", " + unit)
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
