extension Workspace {
    /// The ids of a collection that are most like a text, the nearest first: for who has mistyped one. O(n) in the ids.
    public func nearestIDs(to text: String, in collection: RecordCollection, most: Int) -> [String] {
        let wanted = Array(text.lowercased().utf8.prefix(Self.longestID))
        var nearest: [(distance: Int, id: String)] = []
        for position in 0..<count(collection) {
            let id = tables[collection.index].name(at: position).id
            let spelled = Array(id.lowercased().utf8.prefix(Self.longestID))
            // What contains the text is nearer than what needs more than a slip or two.
            let distance = Self.contains(spelled, wanted) ? min(2, spelled.count - wanted.count) : Edits.between(wanted, spelled)
            let place = nearest.lastIndex { $0.distance <= distance }.map { $0 + 1 } ?? 0
            guard place < most else { continue }
            nearest.insert((distance, id), at: place)
            if nearest.count > most { nearest.removeLast() }
        }
        return nearest.map(\.id)
    }

    /// Longer ids are compared by their beginnings.
    private static let longestID = 64

    private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard !part.isEmpty, part.count <= text.count else { return false }
        return (0...text.count - part.count).contains { text[$0..<$0 + part.count].elementsEqual(part) }
    }
}
