extension Publication {
    public static let fields: [FieldName] = [.name, .kind, .date, .publisher, .author, .programme, .url]

    public static let impliedFields: [FieldName] = [.organisation, .person]

    public func values(of field: FieldName, in workspace: Workspace) -> [FieldValue] {
        switch field {
        case .name: [names].asTexts
        case .kind: kind.map { [.word(.publicationKind($0))] } ?? []
        case .date: published.asDate
        case .publisher, .organisation: publisher.asRecord()
        case .author, .person: authors.asRecords()
        case .programme: programme.asRecord()
        default: basics.values(of: field)
        }
    }
}
