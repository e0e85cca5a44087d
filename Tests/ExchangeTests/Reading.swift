import Model

extension Workspace {
    /// What a folder of one file says.
    static func reading(_ text: String) -> Workspace {
        var builder = WorkspaceBuilder()
        builder.add(path: "all.json", bytes: Bytes(Array(text.utf8)))
        return builder.finish()
    }
}
