import Model
import TUI

extension Pages {
    /// A region's kind, country and size, as its page and the matrix say them after its name.
    static func regionLine(_ region: Region, _ scene: Scene) -> String {
        var parts = [region.kind.map { scene.say(.regionKind($0)) } ?? ""]
        if region.members.count > 1 { parts.append(scene.say(.memberCount(region.members.count))) }
        parts.append(region.codes.nuts3)
        return parts.filter { !$0.isEmpty }.joined(by: " · ")
    }

    static func region(_ region: Region, _ page: inout PageBuilder) {
        let scene = page.scene
        page.title(scene.title(region), aside: regionLine(region, scene))
        page.paragraph(region.basics.summary)
        names(region, &page)
        population(of: region, &page)
        codes(region, &page)
        page.field(.programme, to: region.programmes)
        standing(of: region, &page)
        let forums = scene.workspace.naming(region.name, Forum.self).filter { $0.region?.raw == region.id }
        page.list(forums.sorted { ($0.number ?? 0) < ($1.number ?? 0) }) { scene.short($0.date) }
        page.list(scene.workspace.naming(region.name, Team.self), isByTitle: true) { scene.text($0.challenge) }
        page.list(scene.workspace.naming(region.name, Project.self), isByTitle: true) { scene.short($0.date) }
        people(of: region, &page)
        page.list(scene.workspace.naming(region.name, Organisation.self), isByTitle: true) {
            $0.sector.map { scene.say(.sector($0)) } ?? ""
        }
        surveys(of: region, &page)
        members(of: region, &page)
        notes(about: region.name, &page)
        page.basics(region.basics)
    }

    /// How far the region is in each programme that has steps for its areas.
    private static func standing(of region: Region, _ page: inout PageBuilder) {
        let scene = page.scene
        for id in region.programmes {
            guard let programme = scene.workspace.find(id),
                let row = scene.workspace.matrix(of: programme).row(of: region.id)
            else { continue }
            page.heading(.steps)
            for cell in row.cells {
                page.line(stepSpans(cell, among: row.cells, scene), indent: 2, hanging: 4)
            }
        }
    }

    private static func names(_ region: Region, _ page: inout PageBuilder) {
        let scene = page.scene
        for variant in region.title.variants where variant.tag != nil {
            page.field(scene.say(.language(variant.tag ?? "")), variant.string)
        }
        page.field(.aliases, region.aliases.map { scene.text($0) }.joined(by: " · "))
    }

    /// The population series as a line of bars with its first and last value and the change.
    private static func population(of region: Region, _ page: inout PageBuilder) {
        let scene = page.scene
        let figures = region.population.compactMap { figure in figure.value?.estimate.map { (date: figure.date, value: $0, figure: figure) }
        }
        .sorted { ($0.date?.first?.number ?? 0) < ($1.date?.first?.number ?? 0) }
        guard let first = figures.first, let last = figures.last else { return }
        func year(_ date: EDTF?) -> String { date?.last.map { "\($0.year)" } ?? scene.words(date) }
        guard figures.count > 1 else {
            return page.field(.population, "\(scene.number(last.figure.value) ?? "")  \(scene.words(last.date))")
        }
        let change = (last.value / first.value - 1) * 100
        page.field(.population, "\(scene.language.number(last.value))  \(year(last.date))")
        page.field(
            .populationChange, "\(Graphics.sparkline(figures.map(\.value), width: sparkWidth)) \(scene.percent(change))",
            change < 0 ? .warning : .good)
        let from = scene.language.number(first.value)
        page.field(" ", "\(from) → \(scene.language.number(last.value))  \(year(first.date))–\(year(last.date))", .muted)
    }

    private static let sparkWidth = 12

    private static func codes(_ region: Region, _ page: inout PageBuilder) {
        let scene = page.scene
        page.field(.country, region.country.isEmpty ? "" : scene.say(.country(region.country)))
        page.field(.municipalityCode, region.codes.municipality)
        page.field(.subRegionCode, region.codes.subRegion)
        page.field(.regionCode, region.codes.region)
        page.field(.nutsCode, region.codes.nuts3)
        page.field(.isoCode, region.codes.iso3166)
        for indicator in region.indicators {
            let number = scene.number(indicator.value) ?? ""
            let unit = scene.text(indicator.unit)
            // A source's own words may have the unit in them.
            let value = [number, number.hasSuffix(unit) ? "" : unit, scene.words(indicator.date)]
            page.line([
                Page.Span(scene.text(indicator.name.isEmpty ? Text(indicator.id) : indicator.name) + "  ", .muted),
                Page.Span(value.filter { !$0.isEmpty }.joined(by: " ")),
            ])
        }
    }

    /// The people at the region's forums and in its teams, each once.
    private static func people(of region: Region, _ page: inout PageBuilder) {
        let scene = page.scene
        page.list(scene.byTitle(scene.peopleIDs(of: region).compactMap { scene.workspace.find($0) })) { scene.affiliation($0) }
    }

    private static func surveys(of region: Region, _ page: inout PageBuilder) {
        for survey in page.scene.byTitle(page.scene.workspace.naming(region.name, Survey.self)) {
            page.heading(.surveys)
            page.entry(survey.name, aside: page.scene.short(survey.date))
            results(of: survey, in: region, &page)
        }
    }

    private static func members(of region: Region, _ page: inout PageBuilder) {
        guard !region.members.isEmpty else { return }
        let scene = page.scene
        page.heading(.members, aside: scene.say(.count(region.members.count)))
        let names = region.members.map { scene.text($0.name) }
        let width = (names.map(\.cellWidth).max() ?? 0) + 2
        for (member, name) in zip(region.members, names) {
            let population = scene.number(member.population) ?? ""
            page.line(
                [
                    Page.Span(member.code.padded(to: 5), .muted), Page.Span(name.padded(to: width)),
                    Page.Span(population.paddedLeft(to: 8), .muted),
                ], indent: 2)
        }
    }
}

extension Scene {
    /// The people at a region's forums and in its teams, each once.
    func peopleIDs(of region: Region) -> Set<ID<Person>> {
        let forums = workspace.naming(region.name, Forum.self)
        let teams = workspace.naming(region.name, Team.self)
        return Set(
            forums.flatMap {
                $0.sessions.flatMap(\.people).compactMap(\.person) + $0.participants.compactMap(\.person) + $0.contacts.compactMap(\.person)
            }
                + teams.flatMap(\.members).compactMap(\.person))
    }

    /// A change in per cent with its sign.
    func percent(_ change: Double) -> String { say(.percent((change > 0 ? "+" : "") + language.number(change, decimals: 1))) }
}
