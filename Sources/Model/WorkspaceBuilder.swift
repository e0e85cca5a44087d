/// Makes a workspace of files, one after the other. Nothing in a file can make it fail: what is wrong becomes a Problem, the rest is kept.
public struct WorkspaceBuilder: Sendable {
    private var info = WorkspaceInfo()
    private var files: [SourceFile] = []
    private var problems: [Problem] = []
    private var tables = RecordCollection.allCases.map { $0.type.emptyTable }
    private var links: [UnresolvedLink] = []

    public init() {}

    /// The maps that `workspace.json` names, once that file has been added.
    public var maps: [String] { info.maps }

    /// The time zone that `workspace.json` names, once that file has been added.
    public var timeZone: String { info.timeZone }

    /// The time zones that the workspace and its forums name, each once.
    public var zoneNames: [String] {
        var names = info.timeZone.isEmpty ? [] : [info.timeZone]
        guard let forums = tables[RecordCollection.forums.index] as? Table<Forum> else { return names }
        for forum in forums where !forum.timeZone.isEmpty && forum.timeZone != names.last {
            if !names.contains(forum.timeZone), names.count < Self.mostZones { names.append(forum.timeZone) }
        }
        return names
    }

    /// More names of time zones than there are on earth; what a folder has beyond them is not looked for.
    private static let mostZones = 1000

    /// The tail of the file that is added next, if another thread should read it meanwhile.
    public func tail(of bytes: Bytes) -> RecordTail? { RecordTail(bytes, file: files.count) }

    /// Reads a file's records; at most `limit` of them, for a first look at a large file.
    ///
    /// - Parameters:
    ///   - tail: what another thread is reading of this file.
    ///   - waitForTail: returns when that thread has come to its end. Called when the tail is reached, if ever.
    public mutating func add(
        path: String, bytes: Bytes, limit: Int = .max, tail: RecordTail? = nil, waitForTail: () -> Void = {}
    ) {
        files.append(SourceFile(path: path, bytes: bytes))
        var reader = RecordReader(bytes, file: files.count - 1)
        swap(&links, &reader.links)
        do throws(JSONError) {
            try readFile(path, &reader, limit) { collection, builder, reader in
                guard let tail, tail.start == reader.offset, tail.collection == collection else { return false }
                waitForTail()
                return tail.take().map { builder.take($0, collection, &reader) } ?? false
            }
        } catch {
            reader.report(.syntax(error.fault), at: error.offset)
        }
        for notice in reader.json.notices { reader.report(notice) }
        problems += reader.problems
        swap(&links, &reader.links)
    }

    /// Notes that a file could not be read, or is not read on purpose.
    public mutating func report(_ fault: Problem.Fault, path: String) {
        files.append(SourceFile(path: path, bytes: Bytes([])))
        problems.append(Problem(file: files.count - 1, offset: 0, fault: fault))
    }

    /// Takes over what stands from here to the end of the list, where another has read it. Whether it did.
    private typealias Takeover = (RecordCollection, inout WorkspaceBuilder, inout RecordReader) -> Bool

    private mutating func readFile(
        _ path: String, _ reader: inout RecordReader, _ limit: Int, _ takeOver: Takeover
    ) throws(JSONError) {
        let kind = try reader.json.kind()
        guard kind == .object else {
            reader.report(.notACollectionFile(found: kind), at: reader.offset)
            _ = try reader.json.skip()
            return try reader.json.end()
        }
        var left = limit
        try reader.json.enterObject()
        while let member = try reader.json.member() {
            let name = member.text
            if name == "workspace" && path == "workspace.json" {
                info = try WorkspaceInfo.read(from: &reader) ?? info
            } else if let collection = RecordCollection(rawValue: name) {
                try readRecords(of: collection, &reader, &left, takeOver)
                if left == 0 { return }
            } else {
                if name != "$schema" { reader.report(.unknownCollection(name), at: member.start - 1) }
                _ = try reader.json.skip()
            }
        }
        try reader.json.end()
    }

    private mutating func readRecords(
        of collection: RecordCollection, _ reader: inout RecordReader, _ left: inout Int, _ takeOver: Takeover
    ) throws(JSONError) {
        guard try reader.expect(.array) else { return }
        let listStart = reader.offset
        var count = 0
        try reader.json.enterArray()
        while try reader.json.element() {
            if takeOver(collection, &self, &reader) { continue }
            let start = reader.offset
            count += 1
            if count == Self.sample { reserve(collection, for: (reader.bytes.count - listStart) / ((start - listStart) / count), left) }
            let linkCount = reader.links.count
            switch try tables[collection.index].read(from: &reader) {
            case .added(let position):
                reader.setSource(of: linkCount, collection, position)
            case .duplicate(let name, let firstFile):
                reader.links.removeSubrange(linkCount...)
                reader.report(.duplicateID(name, firstFile: files[firstFile].path), at: start)
            case .refused:
                reader.links.removeSubrange(linkCount...)
            }
            left -= 1
            if left == 0 { return }
        }
    }

    /// Adds what another has read of this list.
    private mutating func take(_ tail: RecordTail.Found, _ collection: RecordCollection, _ reader: inout RecordReader) -> Bool {
        let before = tables[collection.index].count
        guard tables[collection.index].append(tail.table) else { return false }
        reader.links.reserveCapacity(reader.links.count + tail.links.count)
        for var link in tail.links {
            link.position += Int32(before)
            reader.links.append(link)
        }
        reader.problems += tail.problems
        reader.json.resume(at: tail.end, tail.notices)
        return true
    }

    /// After so many records of a list their size tells how many there are.
    private static let sample = 100

    /// Makes room for as many records as there may be, but for no more than a large list has: what the first ones tell may be far off.
    private mutating func reserve(_ collection: RecordCollection, for count: Int, _ left: Int) {
        let table = tables[collection.index].count
        tables[collection.index].reserveCapacity(table + min(count + count / 16, left, 1 << 18))
    }

    /// The workspace of all that was added. References that lead nowhere become Problems, unless more is still to come.
    ///
    /// `zones` are those that `zoneNames` names; without them the zones that are built in are known. The order of many records by title is made here for `languages`, where there are any, so that whoever shows them need not wait.
    public func finish(isPartial: Bool = false, titlesIn languages: [String] = [], zones: Zones = Zones()) -> Workspace {
        let orders = titleOrders(in: languages)
        var problems = problems
        var resolved: [(from: UInt32, to: UInt32)] = []
        resolved.reserveCapacity(links.count)
        let counts = tables.map(\.count)
        let first = LinkIndex.firstNumbers(counts)
        for link in links {
            if let target = resolve(link) {
                resolved.append((first[link.source.index] + UInt32(link.position), first[target.collection] + UInt32(target.position)))
            } else if !isPartial {
                let name = RecordName(link.collection, link.id)
                problems.append(Problem(file: Int(link.file), offset: Int(link.offset), fault: .danglingReference(name)))
            }
        }
        let index = LinkIndex(counts: counts, links: resolved)
        func workspace(_ problems: [Problem]) -> Workspace {
            Workspace(
                info: info, files: files, problems: problems, isPartial: isPartial, tables: tables, links: index, orders: orders,
                zones: zones)
        }
        if !isPartial {
            let whole = workspace([])
            problems += whole.unknownSteps() + whole.timeProblems()
        }
        problems.sort { ($0.file, $0.offset) < ($1.file, $1.offset) }
        return workspace(problems)
    }

    private func titleOrders(in languages: [String]) -> TitleOrders {
        guard !languages.isEmpty else { return TitleOrders() }
        let languages = languages + info.languages.filter { !languages.contains($0) }
        return TitleOrders(
            languages: languages, positions: tables.map { $0.count < TitleOrders.many ? nil : $0.positionsByTitle(in: languages) })
    }

    private func resolve(_ link: UnresolvedLink) -> (collection: Int, position: Int)? {
        for collection in [link.collection, link.other] {
            guard let collection else { continue }
            if let position = tables[collection.index].position(id: link.id) { return (collection.index, position) }
        }
        return nil
    }
}

extension RecordReader {
    /// Turns what the JSON reader noticed in passed-over values into a Problem.
    mutating func report(_ notice: JSONNotice) {
        switch notice.kind {
        case .duplicateMember(let name): report(.duplicateMember(name), at: notice.offset)
        case .unpairedSurrogate: report(.unpairedSurrogate, at: notice.offset)
        }
    }
}
