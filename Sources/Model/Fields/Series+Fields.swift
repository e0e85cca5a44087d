extension Series {
    public static let fields: [FieldName] = [.name, .kind, .programme, .region, .period, .host, .contact, .member, .purpose, .forums]

    public static let impliedFields: [FieldName] = [.series, .date, .organisation]

    public func values(of field: FieldName, in workspace: Workspace) -> [FieldValue] {
        switch field {
        case .name: [names].asTexts
        case .series: [.record(name)]
        case .kind: kind.map { [.word(.seriesKind($0))] } ?? []
        case .programme: programme.asRecord()
        case .region: region.map { [.record($0.name)] } ?? forums(in: workspace).compactMap(\.region).distinct.asRecords()
        case .period, .date: period.asDate
        case .host, .organisation: hosts.compactMap(\.organisation).asRecords()
        case .contact: contacts.compactMap(\.person).asRecords()
        case .member: members.asTexts
        case .purpose: [purpose].asTexts
        case .forums: [.count(forums(in: workspace).count)]
        default: basics.values(of: field)
        }
    }

    private func forums(in workspace: Workspace) -> [Forum] {
        workspace.naming(name, Forum.self).filter { $0.series?.raw == id }
    }
}

extension Array where Element: Equatable {
    /// Each once, in the order of their first places. For few.
    var distinct: [Element] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
