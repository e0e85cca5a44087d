extension Note {
    public static let fields: [FieldName] = [.name, .kind, .about, .owner, .due, .status, .region, .created, .author, .saidBy, .recipient]

    public static let impliedFields: [FieldName] = [.text, .date, .person, .organisation]

    public func values(of field: FieldName, in workspace: Workspace) -> [FieldValue] {
        switch field {
        case .name, .text: [text].asTexts
        case .kind: kind.map { [.word(.noteKind($0))] } ?? []
        case .about: about?.name.map { [.record($0)] } ?? []
        case .owner: ownerName(in: workspace).map { [.record($0)] } ?? []
        case .due, .date: due.asDate
        // An open promise need not say that it is open.
        case .status: (status ?? (isOpenPromise ? .open : nil)).map { [.word(.noteStatus($0))] } ?? []
        case .region: about?.name.map { $0.collection == .notes ? [] : workspace.values(of: .region, $0) } ?? []
        case .created: (try? EDTF(String(created.prefix(10)))).map { [.date($0)] } ?? []
        case .saidBy, .person: saidBy.asRecord()
        case .recipient, .organisation: recipient.asRecord()
        case .author: [author].asTexts
        default: basics.values(of: field)
        }
    }

    /// The person or the organisation that owns a promise.
    private func ownerName(in workspace: Workspace) -> RecordName? {
        guard let id = owner?.id else { return nil }
        let person = RecordName(.people, id)
        return workspace.find(person) != nil ? person : RecordName(.organisations, id)
    }
}
