import Glibc
import Model

/// A workspace on disk: a folder with a `workspace.json`. Reading it never writes to it.
public struct Folder: Sendable {
    /// The file that makes a folder a workspace.
    public static let marker = "workspace.json"
    public let path: String

    public init(_ path: String) { self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path }

    /// True if the folder is a workspace.
    public var isWorkspace: Bool { unsafe access("\(path)/\(Self.marker)", R_OK) == 0 }

    /// The nearest folder, from `start` upwards, that is a workspace.
    public static func nearest(from start: String) -> Folder? {
        var path = start
        while true {
            let folder = Folder(path.isEmpty ? "/" : path)
            if folder.isWorkspace { return folder }
            guard let slash = path.lastIndex(of: "/"), !path.isEmpty, path != "/" else { return nil }
            path = String(path[..<slash])
        }
    }

    /// Reads every record file. `firstLook` is called with what is shown first, before the rest of a folder of many files is read, and with
    /// what the small files and the beginnings of the large ones hold, before the rest of large files is; else it is not called. Another thread
    /// may help with the files of the first look by the queue that `willRead` is called with. Time zones are read for the whole alone: in the first look
    /// those that are built in serve.
    public func load(
        titlesIn languages: [String] = [], zones: ZoneFiles = ZoneFiles(), firstLook: (Workspace) -> Void = { _ in },
        willRead: (ReadingQueue) -> Void = { _ in }
    ) -> Workspace {
        var builder = WorkspaceBuilder()
        if case .success(let bytes) = FileBytes.read("\(path)/\(Self.marker)") {
            builder.add(path: Self.marker, bytes: bytes)
        } else {
            builder.report(.missingWorkspaceFile, path: Self.marker)
        }
        let listing = FolderListing(of: path, leavingOut: builder.maps.map(Self.normalised) + [Self.marker])
        for (file, fault) in listing.passedOver { builder.report(fault, path: file) }
        // From here the way to each file is short.
        let folder = OpenFolder(path)
        var known = [Bytes?](repeating: nil, count: listing.files.count)
        let first = Self.shownFirst(listing.files)
        if !first.isEmpty {
            var look = builder
            let queue = ReadingQueue(first.map { listing.files[$0] }, below: folder)
            willRead(queue)
            for index in first {
                guard let bytes = queue.next() else { continue }
                look.add(path: listing.files[index], bytes: bytes, limit: Self.firstLookRecords)
                known[index] = bytes
            }
            firstLook(look.finish(isPartial: true, titlesIn: languages))
        }
        var large: [(path: String, bytes: Bytes)] = []
        for (index, file) in listing.files.enumerated() {
            switch known[index].map({ .success($0) }) ?? FileBytes.read(file, below: folder.descriptor) {
            case .success(let bytes) where bytes.count > FileBytes.largestReadWhole: large.append((file, bytes))
            case .success(let bytes): builder.add(path: file, bytes: bytes)
            case .failure(let error): builder.report(.unreadable(reason: error.reason), path: file)
            }
        }
        if !large.isEmpty {
            var look = builder
            for file in large { look.add(path: file.path, bytes: file.bytes, limit: Self.firstLookRecords) }
            firstLook(look.finish(isPartial: true, titlesIn: languages))
        }
        for file in large {
            let tail = builder.tail(of: file.bytes)
            let thread = tail.map { tail in Thread { tail.read() } }
            builder.add(path: file.path, bytes: file.bytes, tail: tail) { thread?.join() }
        }
        return builder.finish(titlesIn: languages, zones: zones.zones(of: builder))
    }

    /// Reads the maps that a workspace names, and finds its regions on them. The maps may lie outside of the folder.
    public func loadMaps(of workspace: Workspace) -> Atlas {
        let folder = OpenFolder(path)
        let sources = workspace.info.maps.map { map in
            Atlas.Source(
                path: map, bytes: FileBytes.copy(map, below: folder.descriptor).mapError { Atlas.Unreadable(reason: $0.reason) })
        }
        return Atlas(sources, workspace)
    }

    /// How many records of a large file the first look shows: more than any screen has rows.
    private static let firstLookRecords = 400

    /// What the first screen shows. By habit a file lies in a folder of its collection's name; nothing but the order of reading rests on it.
    private static let firstScreen: [RecordCollection] = [.programmes, .regions, .series, .forums, .teams, .surveys, .notes]

    /// So many files beside them are worth a first look.
    private static let many = 100

    /// The places of the files that hold what the first screen shows, if there are many others.
    private static func shownFirst(_ files: [String]) -> [Int] {
        let folders = firstScreen.map { $0.rawValue + "/" }
        let first = files.indices.filter { index in folders.contains { files[index].hasPrefix($0) } }
        return files.count - first.count >= many ? first : []
    }

    /// A relative path without `.` and with `..` resolved as far as it goes.
    static func normalised(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}
