import Model

extension Views {
    /// The views as a file: one member a line, as a person would write it.
    public var text: String {
        var members = [member("views", Self.list(saved.map { $0.json(indent: "    ") }, indent: "  "))]
        members.append(member("contexts", Self.list(contexts.map { $0.json(indent: "    ") }, indent: "  ")))
        members += others.map { member($0.name, $0.json) }
        return Self.object(members, indent: "") + "\n"
    }

    static func object(_ members: [String], indent: String) -> String {
        members.isEmpty ? "{}" : "{\n" + members.map { indent + "  " + $0 }.joined(by: ",\n") + "\n\(indent)}"
    }

    static func list(_ values: [String], indent: String) -> String {
        values.isEmpty ? "[]" : "[\n" + values.map { indent + "  " + $0 }.joined(by: ",\n") + "\n\(indent)]"
    }
}

private func member(_ name: String, _ json: String) -> String { "\(JSONText.quoted(name)): \(json)" }

extension SavedView {
    fileprivate func json(indent: String) -> String {
        var members = [member("name", JSONText.quoted(name)), member("screen", JSONText.quoted(screen.rawValue))]
        if let collection { members.append(member("collection", JSONText.quoted(collection.rawValue))) }
        if !filter.isEmpty { members.append(member("filter", JSONText.quoted(filter))) }
        if !columns.isEmpty { members.append(member("columns", Views.list(columns.map { $0.json(columnOthers) }, indent: indent + "  "))) }
        if !order.isEmpty { members.append(member("order", Views.list(order.map { $0.json(orderOthers) }, indent: indent + "  "))) }
        if let group { members.append(member("group", JSONText.quoted(group.rawValue))) }
        return Views.object(members + others.map { member($0.name, $0.json) }, indent: indent)
    }
}

extension SavedView.Column {
    fileprivate func json(_ others: [FieldMembers]) -> String {
        let width = width.map { [member("width", "\($0)")] } ?? []
        return others.object(of: field, width)
    }
}

extension SavedView.Order {
    fileprivate func json(_ others: [FieldMembers]) -> String { others.object(of: field, isReversed ? [member("reversed", "true")] : []) }
}

extension [FieldMembers] {
    /// A field with what is said of it, on one line.
    fileprivate func object(of field: FieldName, _ members: [String]) -> String {
        let others = first { $0.field == field }?.members ?? []
        let all = [member("field", JSONText.quoted(field.rawValue))] + members + others.map { member($0.name, $0.json) }
        return "{" + all.joined(by: ", ") + "}"
    }
}

extension Views.Context {
    fileprivate func json(indent: String) -> String {
        Views.object(
            [member("folder", JSONText.quoted(folder)), member("filter", JSONText.quoted(filter))]
                + others.map { member($0.name, $0.json) },
            indent: indent)
    }
}
