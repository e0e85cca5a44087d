extension Team {
    public static let fields: [FieldName] = [
        .name, .region, .programme, .step, .challenge, .person, .organisation, .member, .participants, .outcome,
    ]

    public func values(of field: FieldName, in workspace: Workspace) -> [FieldValue] {
        switch field {
        case .name: [names].asTexts
        case .region: region.asRecord()
        case .programme: programme.asRecord()
        case .step: step.asCode
        case .challenge: [challenge].asTexts
        case .person: members.compactMap(\.person).asRecords()
        case .organisation: members.compactMap(\.organisation).asRecords()
        case .member: members.map(\.name).asTexts
        case .participants: [.count(members.reduce(0) { $0 + ($1.count ?? 1) })]
        case .outcome: outcomes.asTexts
        default: basics.values(of: field)
        }
    }
}
