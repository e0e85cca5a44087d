extension Person {
    public static let fields: [FieldName] = [
        .name, .title, .organisation, .sector, .region, .email, .phone, .url, .forum, .alias, .forums, .sessions, .teams,
    ]

    public static let impliedFields: [FieldName] = [.person, .contact]

    public func values(of field: FieldName, in workspace: Workspace) -> [FieldValue] {
        switch field {
        case .name: [names].asTexts
        case .person: [.record(name)]
        case .title: affiliations.map(\.title).asTexts
        case .organisation: affiliations.compactMap(\.organisation).distinct.asRecords()
        case .sector: organisations(in: workspace).compactMap(\.sector).distinct.map { .word(.sector($0)) }
        case .region: regions(in: workspace).asRecords()
        case .email: contact(.email)
        case .phone: contact(.phone)
        case .url: contact(.url) + basics.values(of: .url)
        case .contact: contact.flatMap(\.value.asCode)
        case .forum: forums(in: workspace).map { .record($0.name) }
        case .alias: aliases.asTexts
        case .forums: [.count(forums(in: workspace).count)]
        case .sessions:
            [.count(forums(in: workspace).reduce(0) { $0 + $1.sessions.filter { $0.people.contains { $0.person?.raw == id } }.count })]
        case .teams: [.count(workspace.naming(name, Team.self).count)]
        default: basics.values(of: field)
        }
    }

    private func contact(_ kind: ContactPoint.Kind) -> [FieldValue] { contact.filter { $0.type == kind }.flatMap(\.value.asCode) }

    private func forums(in workspace: Workspace) -> [Forum] { workspace.naming(name, Forum.self) }

    private func organisations(in workspace: Workspace) -> [Organisation] { affiliations.compactMap { workspace.find($0.organisation) } }

    /// Where the person's organisations are, and the forums and teams that the person takes part in.
    private func regions(in workspace: Workspace) -> [ID<Region>] {
        let teams = workspace.naming(name, Team.self).compactMap(\.region)
        let own = (organisations(in: workspace).compactMap(\.region) + teams).distinct
        // Whoever comes from nowhere that is known belongs where he or she took part.
        return own.isEmpty ? forums(in: workspace).compactMap(\.region).distinct : own
    }
}
