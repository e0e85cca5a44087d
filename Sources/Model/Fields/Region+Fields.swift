extension Region {
    public static let fields: [FieldName] = [
        .name, .kind, .population, .change, .programme, .country, .code, .member, .alias, .forums, .teams, .projects,
    ]

    public static let impliedFields: [FieldName] = [.region]

    public func values(of field: FieldName, in workspace: Workspace) -> [FieldValue] {
        switch field {
        case .name: [names].asTexts
        // A region is its own: what narrows all collections to a region narrows the regions to it.
        case .region: [.record(name)]
        case .kind: kind.map { [.word(.regionKind($0))] } ?? []
        case .population: latest.map { [.number($0)] } ?? []
        case .change: change.map { [.number(Quantity(exact: $0, inexact: nil))] } ?? []
        case .programme: programmes.asRecords()
        case .country: country.asCode
        case .code: [codes.municipality, codes.subRegion, codes.region, codes.nuts3, codes.iso3166].flatMap(\.asCode)
        case .member: members.map(\.name).asTexts
        case .alias: aliases.asTexts
        case .forums: [.count(workspace.naming(name, Forum.self).filter { $0.region?.raw == id }.count)]
        case .teams: [.count(workspace.naming(name, Team.self).filter { $0.region?.raw == id }.count)]
        case .projects: [.count(workspace.naming(name, Project.self).count)]
        default: basics.values(of: field)
        }
    }

    /// The population as it was last counted.
    private var latest: Quantity? { population.last { $0.value?.estimate != nil }?.value }

    /// How the population has changed from the first figure to the last, in per cent.
    public var change: Double? {
        let figures = population.compactMap { $0.value?.estimate }
        guard let first = figures.first, let last = figures.last, figures.count > 1, first != 0 else { return nil }
        return (last / first - 1) * 100
    }
}
