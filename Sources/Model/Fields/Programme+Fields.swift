extension Programme {
    public static let fields: [FieldName] = [
        .name, .period, .organiser, .partner, .region, .aim, .contact, .step, .forums, .teams, .projects,
    ]

    public static let impliedFields: [FieldName] = [.programme, .date, .organisation]

    public func values(of field: FieldName, in workspace: Workspace) -> [FieldValue] {
        switch field {
        case .name: [names].asTexts
        case .programme: [.record(name)]
        case .period, .date: period.asDate
        case .organiser, .organisation: organisers.asRecords()
        case .partner: partners.compactMap(\.organisation).asRecords()
        case .region: workspace.naming(name, Region.self).filter { $0.programmes.contains(ID(id)) }.map { .record($0.name) }
        case .aim: aims.asTexts
        case .contact: contacts.compactMap(\.person).asRecords()
        case .step: steps.flatMap(\.id.asCode)
        case .forums: [.count(workspace.naming(name, Series.self).reduce(0) { $0 + workspace.naming($1.name, Forum.self).count })]
        case .teams: [.count(workspace.naming(name, Team.self).count)]
        case .projects: [.count(workspace.naming(name, Project.self).count)]
        default: basics.values(of: field)
        }
    }
}
