import Model

extension Folders {
    /// One person and one organisation in two spellings each. All invented.
    static let doubled = Driving.workspace([
        "workspace.json": #"{"workspace": {"name": "Dubbelmappen", "languages": ["sv"]}}"#,
        "all.json": #"""
        {
          "organisations": [{"id": "museet", "name": "Provmuseum"}, {"id": "museeet", "name": "Provmuseeum"}],
          "people": [
            {"id": "loov", "name": "Lova Lööw", "affiliations": [{"organisation": "museet"}]},
            {"id": "loof", "name": "Lova Lööf", "affiliations": [{"organisation": "museet"}]}]
        }
        """#,
    ])
}
