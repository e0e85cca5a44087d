extension Organisation {
    public static let fields: [FieldName] = [.name, .sector, .region, .shortName, .url, .person, .alias, .projects, .forums]

    public static let impliedFields: [FieldName] = [.organisation, .kind]

    public func values(of field: FieldName, in workspace: Workspace) -> [FieldValue] {
        switch field {
        case .name: [names].asTexts
        case .organisation: [.record(name)]
        case .sector, .kind: sector.map { [.word(.sector($0))] } ?? []
        case .region: region.map { [.record($0.name)] } ?? workspace.naming(name, Project.self).flatMap(\.regions).distinct.asRecords()
        case .shortName: [shortName].asTexts
        case .url: url.asCode + basics.values(of: .url)
        case .person: workspace.naming(name, Person.self).map { .record($0.name) }
        case .alias: aliases.asTexts
        case .projects: [.count(workspace.naming(name, Project.self).count)]
        case .forums: [.count(workspace.naming(name, Forum.self).count)]
        default: basics.values(of: field)
        }
    }
}
