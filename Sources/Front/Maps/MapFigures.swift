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
    mutating func same(_ regions: [Region], _ scene: Scene) {
        let own = regions.filter { scene.isOwn($0.id) }
        let others = own.isEmpty ? [] : regions.filter { !scene.isOwn($0.id) }
        let first = own.isEmpty ? regions : own
        classes = [Class(pattern: .level1, role: .series0, text: scene.say(own.isEmpty ? .area : .areaShown), count: first.count)]
        if !others.isEmpty { classes.append(Class(pattern: .none, role: .muted, text: scene.say(.otherArea), count: others.count)) }
        for region in first { classOf[region.id] = 0 }
        for region in others { classOf[region.id] = 1 }
    }

    /// Figures in classes with their bounds; areas without a figure have a class of their own.
    mutating func figures(
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
    mutating func nothing(_ regions: [String], _ scene: Scene) {
        guard !regions.isEmpty else { return }
        for region in regions { (classOf[region], wordsOf[region]) = (classes.count, "0") }
        classes.append(Class(pattern: .none, role: .muted, text: "0", count: regions.count))
    }

    /// The last class: those of which nothing is known.
    mutating func unknown(_ regions: [Region], _ scene: Scene) {
        let without = regions.filter { classOf[$0.id] == nil }
        guard !without.isEmpty else { return }
        for region in without { classOf[region.id] = classes.count }
        classes.append(Class(pattern: .unknown, role: .muted, text: scene.say(.noFigure), count: without.count))
    }

    static let divergingRoles: [Role] = [.series1, .series6, .muted, .series4, .series0]

    static func roles(_ count: Int) -> [Role] {
        (0..<count).map { Role.scale[count == 1 ? 3 : $0 * (Role.scale.count - 1) / (count - 1)] }
    }

    /// The classes' bounds in words, from the least and to the greatest figure: "−17,7 … −10,5".
    static func texts(_ sorting: MapClasses, _ values: [Double], _ scene: Scene) -> [String] {
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
    static func decimals(_ values: [Double]) -> Int { values.allSatisfy { $0 == $0.rounded() } ? 0 : 1 }

    /// As many decimals as keep figures apart and bounds apart, so that no two classes read the same; six at most.
    static func decimals(tellingApart figures: [Double], or bounds: [Double], from least: Int) -> Int {
        func areApart(_ values: [Double], _ scale: Double) -> Bool { Set(values.map { ($0 * scale).rounded() }).count == values.count }
        var (decimals, scale) = (least, least == 0 ? 1.0 : 10)
        while decimals < 6, !areApart(figures, scale) || !areApart(bounds, scale) { (decimals, scale) = (decimals + 1, scale * 10) }
        return decimals
    }
}
