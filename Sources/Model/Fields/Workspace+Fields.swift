extension Workspace {
    /// The fields of a collection, the most telling first.
    public static func fields(of collection: RecordCollection) -> [FieldName] { collection.type.fields + Basics.fields }

    /// Whether the records of a collection can be asked for a field.
    public static func has(_ field: FieldName, in collection: RecordCollection) -> Bool {
        let type = collection.type
        return type.fields.contains(field) || Basics.fields.contains(field) || type.impliedFields.contains(field) || field == .url
    }

    /// The values of a record's field, in the order of the file; empty where nothing is known. Counts are there always.
    public func values(of field: FieldName, _ name: RecordName) -> [FieldValue] {
        find(name)?.values(of: field, in: self) ?? []
    }

    /// The same of the record at a position of its collection, for going through all of them.
    public func values(of field: FieldName, in collection: RecordCollection, at position: Int) -> [FieldValue] {
        tables[collection.index].values(of: field, at: position, in: self)
    }

    /// The place of a record in its collection; nil where there is none of this name. O(1).
    public func position(of name: RecordName) -> Int? { tables[name.collection.index].position(id: name.id) }

    /// The name of the record at a position of its collection.
    public func name(in collection: RecordCollection, at position: Int) -> RecordName { tables[collection.index].name(at: position) }

    /// The record at a position of its collection; nil beyond its end.
    public func record(in collection: RecordCollection, at position: Int) -> (any Record)? {
        (0..<count(collection)).contains(position) ? tables[collection.index].record(at: position) : nil
    }

    /// A record as its file spells it; nil where there is none of this name.
    public func source(of name: RecordName) -> String? {
        guard let origin = find(name)?.basics.origin, files.indices.contains(origin.file), origin.start < origin.end else { return nil }
        return files[origin.file].bytes.string(origin.start..<origin.end)
    }

    /// The title of the record at a position of its collection.
    public func title(in collection: RecordCollection, at position: Int) -> Text { tables[collection.index].title(at: position) }

    /// The positions of a collection's records in the order of their titles in these languages; see `namesByTitle`.
    public func positionsByTitle(_ collection: RecordCollection, in languages: [String]) -> [Int32] {
        let known = orders.languages == languages && !orders.positions.isEmpty ? orders.positions[collection.index] : nil
        return known ?? tables[collection.index].positionsByTitle(in: languages)
    }
}

extension Basics {
    /// What every record has, after what its type has.
    static let fields: [FieldName] = [.id, .summary, .tag, .source]

    func values(of field: FieldName) -> [FieldValue] {
        switch field {
        case .id: id.raw.asCode
        case .summary: [summary].asTexts
        case .tag: tags.map { .code($0) }
        case .source: sources.map(\.title).asTexts
        case .url: links.filter { !$0.url.isEmpty }.map { .code($0.url) }
        default: []
        }
    }
}
