import ArgumentParser
import Front
import Glibc
import Model
import Storage
import TUI

/// A record as it is named on the command line: `collection/id`, or the id alone where one collection has it.
struct RecordArgument {
    /// What is named; says the candidates or the nearest ids and leaves with status 64 where that is not one record.
    static func find(_ typed: String, in scene: Scene) throws -> Target {
        let (named, part) = parts(typed)
        if let slash = named.firstIndex(of: "/"), let collection = CollectionArgument.collection(String(named[..<slash])) {
            let name = RecordName(collection, String(named[named.index(after: slash)...]))
            if scene.workspace.find(name) != nil { return Target(name, part: part) }
        }
        let candidates = RecordCollection.allCases.map { RecordName($0, named) }.filter { scene.workspace.find($0) != nil }
        if candidates.count == 1 { return Target(candidates[0], part: part) }
        let nearest = candidates.isEmpty ? nearest(to: named, in: scene) : []
        complain(
            scene.say(candidates.isEmpty ? .unknownRecord(typed, nearest: nearest) : .severalRecords(typed, candidates.map(\.description))))
        throw ExitCode(EX_USAGE)
    }

    /// A session stands behind `#`.
    private static func parts(_ typed: String) -> (String, String?) {
        guard let hash = typed.lastIndex(of: "#") else { return (typed, nil) }
        return (String(typed[..<hash]), String(typed[typed.index(after: hash)...]))
    }

    private static let mostNearest = 3

    private static func nearest(to typed: String, in scene: Scene) -> [String] {
        let wanted = typed.split(separator: "/").last.map(String.init) ?? typed
        let letters = Array(wanted.lowercased().utf8.prefix(64))
        let all = RecordCollection.allCases.flatMap { collection in
            scene.workspace.nearestIDs(to: wanted, in: collection, most: mostNearest).map {
                (distance: Edits.between(letters, Array($0.lowercased().utf8.prefix(64))), name: RecordName(collection, $0))
            }
        }
        return all.sorted { $0.distance < $1.distance }.prefix(mostNearest).map { "\($0.name)" }
    }

    /// What a shell completes a record with: the names that begin so.
    static let completion = CompletionKind.custom { arguments, _, prefix in
        guard let scene = CompletionScene.scene(arguments) else { return [] }
        let chosen = prefix.firstIndex(of: "/").flatMap { RecordCollection(rawValue: String(prefix[..<$0])) }
        guard let chosen else { return RecordCollection.allCases.map { $0.rawValue + "/" }.filter { $0.hasPrefix(prefix) } }
        return (0..<scene.workspace.count(chosen)).map { "\(scene.workspace.name(in: chosen, at: $0))" }.filter { $0.hasPrefix(prefix) }
    }
}

/// A collection as it is named on the command line: as the data folder spells it, or in any language.
struct CollectionArgument: ExpressibleByArgument {
    let collection: RecordCollection

    init?(argument: String) {
        guard let collection = Self.collection(argument) else { return nil }
        self.collection = collection
    }

    static func collection(_ typed: String) -> RecordCollection? {
        RecordCollection(rawValue: typed) ?? Query.collection(named: typed)
    }

    static var allValueStrings: [String] { RecordCollection.allCases.map(\.rawValue) }
}

/// The workspace that a shell's completion is about.
enum CompletionScene {
    static func scene(_ arguments: [String]) -> Scene? {
        let place = arguments.firstIndex(of: "--folder").map { $0 + 1 }
        let named = place.flatMap { arguments.indices.contains($0) ? arguments[$0] : nil } ?? environment("LAGESBILD_FOLDER")
        let folder = named.map { Folder($0) } ?? currentFolder().flatMap { Folder.nearest(from: $0) }
        guard let folder, folder.isWorkspace else { return nil }
        let look = Look()
        return Scene(folder.load(titlesIn: [look.chosenNames]), look.settings, look.clock.now)
    }
}
