import ArgumentParser
import Front
import Glibc
import Model

/// A collection as it is named on the command line: as the data folder spells it, or in any language.
enum CollectionArgument {
    static func collection(_ typed: String) -> RecordCollection? {
        RecordCollection(rawValue: typed) ?? Query.collection(named: typed)
    }

    /// What is named; says the nearest names and leaves with status 64 where no collection has it.
    static func find(_ typed: String, _ language: any Language) throws -> RecordCollection {
        if let found = collection(typed) { return found }
        let letters = Array(typed.lowercased().utf8.prefix(64))
        let nearest = names.map { (distance: Edits.between(letters, Array($0.utf8)), name: $0) }.sorted { $0 < $1 }
        complain(language.say(.unknownName(typed, nearest: nearest.prefix(mostNearest).map(\.name))))
        throw ExitCode(EX_USAGE)
    }

    static let names = RecordCollection.allCases.map(\.rawValue)
    private static let mostNearest = 3
}
