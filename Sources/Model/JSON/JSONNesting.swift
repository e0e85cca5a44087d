/// The objects and arrays that a reader is in, and the names that each of these objects has had: what finds a member that stands twice.
///
/// Names are compared by hash and then byte by byte after unescaping. A few are compared as they come; a mask of the hashes seen tells at
/// once that most are new. An object with many members is sorted by hash at its end instead, so that none takes quadratic time.
struct JSONNesting: Sendable {
    private struct Frame: Sendable {
        var isObject = false
        /// Where the object's names begin.
        var firstName = 0
        /// One bit for every hash seen, by its highest bits.
        var seen: UInt64 = 0
    }

    private struct Name: Sendable {
        var hash: UInt64
        /// Its bytes in the file, between the quotation marks.
        var range: Range<Int>
        var hasEscapes: Bool
    }

    /// How many names are compared as they come.
    static let few = 32

    private(set) var depth = 0
    private var innermost = Frame()
    private var outer: [Frame] = []
    /// The names of all objects that are open; what lies beyond `nameCount` is left over, so that leaving an object costs nothing.
    private var names: [Name] = []
    private var nameCount = 0

    var isObject: Bool { innermost.isObject }

    @inline(__always) mutating func open(isObject: Bool) {
        outer.append(innermost)
        innermost = Frame(isObject: isObject, firstName: nameCount)
        depth &+= 1
    }

    /// Adds a name to the innermost object, and says whether it is worth a look that this object may have had it: `compareLast`.
    @inline(__always) mutating func note(_ range: Range<Int>, hasEscapes: Bool, in view: ByteView) -> Bool {
        let name = Name(hash: Self.hash(of: range, hasEscapes: hasEscapes, in: view), range: range, hasEscapes: hasEscapes)
        let bit: UInt64 = 1 << (name.hash >> 58)
        let isNew = innermost.seen & bit == 0
        innermost.seen |= bit
        if nameCount < names.count { names[nameCount] = name } else { names.append(name) }
        nameCount &+= 1
        return !isNew
    }

    /// A notice if the name that was noted last is among the few before it.
    @inline(never) func compareLast(in view: ByteView) -> JSONNotice? {
        let name = names[nameCount - 1]
        let earlier = innermost.firstName..<nameCount - 1
        guard earlier.count < Self.few else { return nil }
        for index in earlier where names[index].hash == name.hash && Self.areSame(names[index], name, in: view) {
            return Self.notice(of: name, in: view)
        }
        return nil
    }

    /// Leaves the innermost object or array, of which there is one.
    @inline(__always) mutating func close(in view: ByteView, notices: inout [JSONNotice]) {
        if nameCount &- innermost.firstName > Self.few { compareAll(in: view, notices: &notices) }
        nameCount = innermost.firstName
        innermost = outer.removeLast()
        depth &-= 1
    }

    /// Notices the names that have stood before, but for the few that were compared as they came.
    private func compareAll(in view: ByteView, notices: inout [JSONNotice]) {
        let compared = names[innermost.firstName + Self.few - 1].range.lowerBound
        let sorted = names[innermost.firstName..<nameCount].sorted { Self.precedes($0, $1, in: view) }
        var duplicates: [JSONNotice] = []
        var run = sorted[0]
        for name in sorted.dropFirst() {
            if name.hash == run.hash, Self.areSame(run, name, in: view) {
                if name.range.lowerBound > compared { duplicates.append(Self.notice(of: name, in: view)) }
            } else {
                run = name
            }
        }
        notices += duplicates.sorted { $0.offset < $1.offset }
    }

    private static func notice(of name: Name, in view: ByteView) -> JSONNotice {
        let text = JSONEscape.text(name.range, hasEscapes: name.hasEscapes, of: view)
        return JSONNotice(offset: name.range.lowerBound - 1, kind: .duplicateMember(text))
    }
}

// MARK: - Comparing names

extension JSONNesting {
    private static func areSame(_ one: Name, _ other: Name, in view: ByteView) -> Bool {
        guard !one.hasEscapes, !other.hasEscapes else { return bytes(of: one, in: view) == bytes(of: other, in: view) }
        return view.areEqual(one.range, other.range)
    }

    /// An order that puts the same names side by side, the earlier first.
    private static func precedes(_ one: Name, _ other: Name, in view: ByteView) -> Bool {
        guard one.hash == other.hash else { return one.hash < other.hash }
        let bytes = bytes(of: one, in: view)
        let others = Self.bytes(of: other, in: view)
        return bytes == others ? one.range.lowerBound < other.range.lowerBound : bytes.lexicographicallyPrecedes(others)
    }

    private static func bytes(of name: Name, in view: ByteView) -> [UInt8] {
        guard name.hasEscapes else { return view.array(name.range) }
        return JSONEscape.bytes(name.range, of: view, keepingSurrogates: true)
    }

    @inline(__always) private static func hash(of range: Range<Int>, hasEscapes: Bool, in view: ByteView) -> UInt64 {
        hasEscapes
            ? unsafe JSONEscape.bytes(range, of: view, keepingSurrogates: true).withUnsafeBytes {
                unsafe hash(of: 0..<$0.count, in: ByteView($0))
            }
            : hash(of: range, in: view)
    }

    /// Mixes eight bytes at a time; what collides costs time and nothing else.
    @inline(__always) private static func hash(of range: Range<Int>, in view: ByteView) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            hash = (hash ^ view.word(at: index, before: range.upperBound)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
            index &+= 8
        }
        return hash &* 0x9E37_79B9_7F4A_7C15
    }
}
