extension Flow {
    public static let fields: [FieldName] = [.name, .from, .to, .period, .value, .unit]

    public static let impliedFields: [FieldName] = [.region, .date, .group]

    public func values(of field: FieldName, in workspace: Workspace) -> [FieldValue] {
        switch field {
        case .name, .group: [group].asTexts
        case .from: from.asRecord()
        case .to: to.asRecord()
        case .region: from.asRecord() + to.asRecord()
        case .period, .date: period.asDate
        case .value: value.asNumber
        case .unit: [unit].asTexts
        default: basics.values(of: field)
        }
    }
}
