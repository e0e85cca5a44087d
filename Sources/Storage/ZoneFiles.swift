import Glibc
import Model

/// The machine's time zone database, a folder of TZif files, and the zone that the machine itself is in.
public struct ZoneFiles: Sendable {
    private let folder: String
    private let local: String

    /// - Parameters:
    ///   - folder: where a zone's file stands under its name.
    ///   - local: the file of the machine's own zone, by habit a link into the folder.
    public init(folder: String = "/usr/share/zoneinfo", local: String = "/etc/localtime") {
        self.folder = folder
        self.local = local
    }

    /// The zone of this name: by its file, else as it is built in; nil where neither is there.
    public func zone(_ name: String) -> Zone? {
        guard Self.isName(name) else { return nil }
        return read("\(folder)/\(name)", name: name) ?? Zone.builtIn(name)
    }

    /// The machine's own zone; nil where it cannot be told.
    public var machine: Zone? {
        let target = unsafe realpath(local, nil)
        defer { unsafe free(target) }
        let path = unsafe target.map { unsafe String(cString: $0) } ?? local
        let name = path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : ""
        return read(path, name: Self.isName(name) ? name : "")
    }

    /// The zones that a workspace names. The machine's is among them where it names none that is known for itself.
    func zones(of builder: WorkspaceBuilder) -> Zones {
        var known: [(name: String, zone: Zone)] = []
        for name in builder.zoneNames { if let zone = zone(name) { known.append((name, zone)) } }
        return Zones(known, machine: known.contains { $0.name == builder.timeZone } ? nil : machine)
    }

    private func read(_ path: String, name: String) -> Zone? {
        guard case .success(let bytes) = FileBytes.copy(path, most: Self.largest) else { return nil }
        return Zone(name: name, file: bytes.array(0..<bytes.count))
    }

    /// Names have letters, digits and `_+-`, in up to four parts; so none leads out of the folder.
    static func isName(_ name: String) -> Bool {
        guard 1...64 ~= name.utf8.count else { return false }
        let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.count <= 4
            && parts.allSatisfy { part in
                !part.isEmpty
                    && part.allSatisfy {
                        switch $0 {
                        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                            UInt8(ascii: "0")...UInt8(ascii: "9"),
                            UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"):
                            true
                        default: false
                        }
                    }
            }
    }

    /// Many times what the largest file of the database has.
    private static let largest = 1 << 17
}
