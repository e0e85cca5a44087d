import Model

extension Folders {
    /// People of every kind of name and address, with forums and a team that they take part in. All invented.
    static let contacts = Driving.workspace([
        "workspace.json": #"{"workspace": {"name": "Provmappen", "languages": ["sv"]}}"#,
        "all.json": #"""
        {
          "regions": [{"id": "norr", "name": "Norrprov", "kind": "region"}, {"id": "syd", "name": "Sydprov", "kind": "region"}],
          "organisations": [
            {"id": "verket", "name": "Provverket", "sector": "public", "region": "norr", "url": "https://example.org/verket"},
            {"id": "bolaget", "name": "Provbolaget; Ab", "sector": "company", "region": "syd"}
          ],
          "people": [
            {"id": "anna", "name": "Anna Prov", "affiliations": [
               {"organisation": "bolaget", "title": "chef", "period": "2001/2010"},
               {"organisation": "verket", "title": "utredare", "period": "2020/.."}],
             "contact": [{"type": "email", "value": "anna@example.org"}, {"type": "phone", "value": "+358 00 000"}]},
            {"id": "bertil", "name": "Bertil \"Bebbe\" Åprov", "affiliations": [{"organisation": "verket"}],
             "contact": [{"type": "email", "value": "bebbe@example.org"}]},
            {"id": "cecilia", "name": "Cecilia Prov", "affiliations": [{"organisation": "bolaget"}]},
            {"id": "dubbel", "name": "Dubbel Prov", "contact": [{"type": "email", "value": "ANNA@example.org"}]},
            {"id": "elak", "name": "Elak Prov", "contact": [{"type": "email", "value": "a@example.org, b@example.org\nBcc: c"}]}
          ],
          "series": [{"id": "serie", "name": "Serien"}],
          "forums": [{"id": "f1", "name": "Provforumet", "series": "serie", "region": "syd", "date": "2026-01-02",
             "participants": [{"id": "1", "person": "anna"}, {"id": "2", "person": "cecilia"}],
             "agenda": [{"id": "b", "sessions": [{"id": "s", "name": "Passet", "people": [{"person": "bertil", "role": "speaker"}]}]}]}],
          "projects": [{"id": "p1", "name": "Provprojektet", "regions": ["norr"]}, {"id": "p2", "name": "Andra projektet", "regions": ["syd"]}]
        }
        """#,
    ])
}
