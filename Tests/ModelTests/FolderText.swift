import Testing

@testable import Model

/// A workspace of texts, as if they had been read from files of these paths, in this order.
func workspace(_ files: KeyValuePairs<String, String>) -> Workspace {
    var builder = WorkspaceBuilder()
    for (path, text) in files { builder.add(path: path, bytes: Bytes(Array(text.utf8))) }
    return builder.finish()
}

/// The value of a record that a text of one collection holds.
func record<R: Record>(_ type: R.Type = R.self, _ members: String) throws -> R {
    let found = workspace(["file.json": #"{"\#(R.collection.rawValue)": [{"id": "it", \#(members)}]}"#])
    return try #require(found.find(ID<R>("it")))
}

extension Workspace {
    /// Each problem with its place: `file.json:1:2 missingMember("name")`.
    var told: [String] { zip(problems, places()).map { "\($1) \($0.fault)" } }
}
