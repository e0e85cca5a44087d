extension Forum {
    public static let fields: [FieldName] = [
        .name, .date, .status, .region, .series, .programme, .number, .step, .place, .host, .person, .organisation, .participants,
        .attended,
        .registered, .expected, .session, .sessions, .audience, .outcome, .material, .contact, .promises,
    ]

    public static let impliedFields: [FieldName] = [.forum, .period]

    public func values(of field: FieldName, in workspace: Workspace) -> [FieldValue] {
        switch field {
        case .name: [names].asTexts
        case .forum: [.record(name)]
        case .date, .period: when.asDate
        case .status: status.map { [.word(.forumStatus($0))] } ?? []
        case .region: region.asRecord()
        case .series: series.asRecord()
        case .programme: workspace.find(series)?.programme.asRecord() ?? []
        case .number: number.map { [.count($0)] } ?? []
        case .step: step.asCode
        case .place: place.map { [$0.name, $0.locality].asTexts } ?? []
        case .host: hosts.asRecords()
        case .person: people.asRecords()
        case .organisation: (hosts + participants.compactMap(\.organisation)).distinct.asRecords()
        case .participants: [.count(participants.reduce(0) { $0 + ($1.count ?? 1) })]
        case .attended: attendance?.attended.asNumber ?? []
        case .registered: attendance?.registered.asNumber ?? []
        case .expected: attendance?.expected.asNumber ?? []
        case .session: sessions.map(\.name).asTexts
        case .sessions: [.count(sessions.count)]
        case .audience: [audience].asTexts
        case .outcome: outcomes.asTexts
        case .material: (materials + sessions.flatMap(\.materials)).map(\.title).asTexts
        case .contact: contacts.compactMap(\.person).asRecords()
        case .promises: [.count(workspace.naming(name, Note.self).filter(\.isOpenPromise).count)]
        default: basics.values(of: field)
        }
    }

    /// Who is on its programme, who takes part and who answers for it, each once.
    public var people: [ID<Person>] {
        let named = sessions.flatMap(\.people).compactMap(\.person) + participants.compactMap(\.person) + contacts.compactMap(\.person)
        var seen: Set<String> = []
        return named.filter { seen.insert($0.raw).inserted }
    }
}
