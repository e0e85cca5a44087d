extension Project {
    public static let fields: [FieldName] = [.name, .period, .region, .budget, .lead, .partner, .status, .programme, .fund, .programmeCode]

    public static let impliedFields: [FieldName] = [.date, .organisation]

    public func values(of field: FieldName, in workspace: Workspace) -> [FieldValue] {
        switch field {
        case .name: [names].asTexts
        case .period, .date: period.asDate
        case .region: regions.asRecords()
        case .budget: budget.map { [.money($0)] } ?? []
        case .lead: lead.asRecord()
        case .partner: partners.compactMap(\.organisation).asRecords()
        case .organisation: (lead.map { [$0] } ?? []).asRecords() + partners.compactMap(\.organisation).asRecords()
        case .status: [status].asTexts
        case .programme: programme.asRecord()
        case .fund: [fund].asTexts
        case .programmeCode: programmeCode.asCode
        default: basics.values(of: field)
        }
    }
}
