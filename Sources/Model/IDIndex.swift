/// Ids in the order in which they came, each found by its text in O(1).
///
/// An open hash table of positions. Beside each stands half of its hash: few ids are compared, and growing hashes none again. The hash is the
/// library's, seeded anew in each process, so that no file can make it slow.
struct IDIndex: Sendable {
    private(set) var ids: [String] = []
    /// The upper half of a hash, then the position plus one; 0 where nothing is. A power of two, at most half full.
    private var slots = [UInt64](repeating: 0, count: 16)

    func position(of id: String) -> Int? {
        let hash = Self.hash(id)
        var place = self.place(hash)
        while slots[place] != 0 {
            if slots[place] >> 32 == hash, ids[position(at: place)] == id { return position(at: place) }
            place = (place + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Adds an id that is not there yet.
    mutating func append(_ id: String) {
        ids.append(id)
        if ids.count * 2 > slots.count { grow(to: slots.count * 2) }
        insert(Self.hash(id) << 32 | UInt64(ids.count))
    }

    /// Makes room for so many ids.
    mutating func reserveCapacity(_ count: Int) {
        ids.reserveCapacity(count)
        var size = slots.count
        while size < count * 2 { size *= 2 }
        if size > slots.count { grow(to: size) }
    }

    private mutating func grow(to size: Int) {
        let known = slots
        slots = Array(repeating: 0, count: size)
        for slot in known where slot != 0 { insert(slot) }
    }

    private mutating func insert(_ slot: UInt64) {
        var place = self.place(slot >> 32)
        while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
        slots[place] = slot
    }

    private func place(_ hash: UInt64) -> Int { Int(hash) & (slots.count - 1) }

    private func position(at place: Int) -> Int { Int(slots[place] & 0xFFFF_FFFF) - 1 }

    private static func hash(_ id: String) -> UInt64 { UInt64(UInt(bitPattern: id.hashValue)) >> 32 }
}
