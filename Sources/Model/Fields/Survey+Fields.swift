extension Survey {
    public static let fields: [FieldName] = [
        .name, .period, .region, .programme, .step, .forum, .method, .conductedBy, .respondents, .question,
    ]

    public static let impliedFields: [FieldName] = [.date, .organisation]

    public func values(of field: FieldName, in workspace: Workspace) -> [FieldValue] {
        switch field {
        case .name: [names].asTexts
        case .period, .date: period.asDate
        case .region: regions.isEmpty ? workspace.find(forum)?.region.asRecord() ?? [] : regions.asRecords()
        case .programme: programme.asRecord()
        case .step: step.asCode
        case .forum: forum.asRecord()
        case .method: [method].asTexts
        case .conductedBy, .organisation: conductedBy.asRecord()
        case .respondents: respondents.asNumber
        case .question: questions.map(\.text).asTexts
        default: basics.values(of: field)
        }
    }
}
