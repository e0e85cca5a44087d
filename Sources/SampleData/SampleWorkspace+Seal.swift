import Model

/// How one tells that a folder is a generated workspace, and that nobody has worked in it since: by a seal in its `workspace.json`.
extension SampleWorkspace {
    /// Whether this `workspace.json` is of a workspace that was generated, whatever has become of it.
    public static func isGenerated(_ workspaceFile: [UInt8]) -> Bool {
        guard sealPlace(in: workspaceFile) != nil else { return false }
        var builder = WorkspaceBuilder()
        builder.add(path: markerPath, bytes: Bytes(workspaceFile))
        return builder.finish().info.isSynthetic
    }

    /// Whether these are the files of a generated workspace, no more and no less, each as it was written.
    public static func isUntouched(_ files: [SampleFile]) -> Bool {
        guard let marker = files.first(where: { $0.path == markerPath }), let place = sealPlace(in: marker.bytes) else { return false }
        return Array(marker.bytes[place]) == Array(seal(of: files).utf8)
    }

    static let markerPath = "workspace.json"

    /// The files with their seal in the place that is kept for it.
    static func sealed(_ files: [SampleFile]) -> [SampleFile] {
        let seal = Array(seal(of: files).utf8)
        return files.map { file in
            guard file.path == markerPath, let place = sealPlace(in: file.bytes) else { return file }
            var bytes = file.bytes
            bytes.replaceSubrange(place, with: seal)
            return SampleFile(path: file.path, bytes: bytes)
        }
    }

    /// What stands in the seal's place until it is known.
    static let noSeal = String(repeating: "0", count: 16)

    /// A number of all paths and bytes, the seal's own place passed over (FNV-1a). It tells changes, not forgeries.
    private static func seal(of files: [SampleFile]) -> String {
        var number: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ byte: UInt8) { number = (number ^ UInt64(byte)) &* 0x100_0000_01B3 }
        for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
            for byte in file.path.utf8 { add(byte) }
            // No path and no file has this byte in it: it ends both.
            add(0xFF)
            let place = file.path == markerPath ? sealPlace(in: file.bytes) ?? 0..<0 : 0..<0
            for byte in file.bytes[..<place.lowerBound] { add(byte) }
            for byte in file.bytes[place.upperBound...] { add(byte) }
            add(0xFF)
        }
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    /// Where the seal stands in a `workspace.json`.
    private static func sealPlace(in bytes: [UInt8]) -> Range<Int>? {
        let sign = Array(#""seal": ""#.utf8)
        guard bytes.count >= sign.count + noSeal.utf8.count else { return nil }
        for start in 0...bytes.count - sign.count - noSeal.utf8.count where bytes[start..<start + sign.count].elementsEqual(sign) {
            return start + sign.count..<start + sign.count + noSeal.utf8.count
        }
        return nil
    }
}
