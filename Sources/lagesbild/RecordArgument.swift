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
        // An id may have any sign in it.
        for (text, part) in [(typed, nil), (named, part)] {
            let found = candidates(text, in: scene).filter { has(part, $0, in: scene) }
            if found.count == 1 { return Target(found[0], part: part) }
            if found.count > 1 { throw refusal(.severalRecords(typed, found.map(\.description)), scene) }
        }
        throw refusal(.unknownRecord(typed, nearest: nearest(to: named, in: scene)), scene)
    }

    private static func refusal(_ phrase: Phrase, _ scene: Scene) -> ExitCode {
        complain(scene.say(phrase))
        return ExitCode(EX_USAGE)
    }

    /// The records that a text names: one where it names the collection too.
    private static func candidates(_ text: String, in scene: Scene) -> [RecordName] {
        if let (collection, id) = collectionAndID(text), scene.workspace.find(RecordName(collection, id)) != nil {
            return [RecordName(collection, id)]
        }
        return RecordCollection.allCases.map { RecordName($0, text) }.filter { scene.workspace.find($0) != nil }
    }

    private static func collectionAndID(_ text: String) -> (RecordCollection, String)? {
        guard let slash = text.firstIndex(of: "/"), let collection = CollectionArgument.collection(String(text[..<slash])) else {
            return nil
        }
        return (collection, String(text[text.index(after: slash)...]))
    }

    private static func has(_ session: String?, _ name: RecordName, in scene: Scene) -> Bool {
        guard let session else { return true }
        return name.collection == .forums && scene.workspace.find(ID<Forum>(name.id))?.sessions.contains { $0.id == session } == true
    }

    /// A session stands behind `#`.
    private static func parts(_ typed: String) -> (String, String?) {
        guard let hash = typed.lastIndex(of: "#") else { return (typed, nil) }
        return (String(typed[..<hash]), String(typed[typed.index(after: hash)...]))
    }

    private static let mostNearest = 3

    private static func nearest(to typed: String, in scene: Scene) -> [String] {
        let chosen = collectionAndID(typed)
        let wanted = chosen?.1 ?? typed.split(separator: "/").last.map(String.init) ?? typed
        guard !wanted.isEmpty else { return [] }
        let letters = Array(wanted.lowercased().utf8.prefix(64))
        let all = (chosen.map { [$0.0] } ?? RecordCollection.allCases).flatMap { collection in
            scene.workspace.nearestIDs(to: wanted, in: collection, most: mostNearest).map {
                (distance: Edits.between(letters, Array($0.lowercased().utf8.prefix(64))), name: RecordName(collection, $0))
            }
        }
        return all.sorted { $0.distance < $1.distance }.prefix(mostNearest).map { "\($0.name)" }
    }
}
