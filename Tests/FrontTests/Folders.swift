import Model

/// Workspaces that are written for the tests.
enum Folders {
    static let empty = Driving.workspace([
        "workspace.json": #"{"workspace": {"name": {"sv": "Tom mapp", "en": "Empty folder"}, "languages": ["sv"]}}"#
    ])

    /// Something of everything that can be wrong.
    static let broken = Driving.workspace([
        "workspace.json": #"{"workspace": {"name": "Trasig mapp", "languages": ["sv"]}}"#,
        "series/s.json": #"{"series": [{"id": "s", "name": "Serie", "programme": "borta"}]}"#,
        "forums/f.json": """
        {
          "forums": [
            {
              "id": "f",
              "name": "Forum",
              "series": "s",
              "region": "ingenstans",
              "date": "2021-13",
              "status": "kanske",
              "hosts": ["ingen"]
            }
          ]
        }

        """,
        "forums/g.json":
            #"{"forums": [{"id": "f", "name": "Forum igen"}, {"id": "h"}, {"id": 7, "name": "Sju"}, {"id": "i", "name": "I", "number": 1.5}]}"#,
        "people/trasig.json": "{\"people\": [\n  {\"id\": \"anna\", \"name\": \"Anna\"},\n  {\"id\": \"bo\" \"name\": \"Bo\"}\n]}\n",
        "persons.json": #"{"persons": [], "people": [{"id": "cia", "name": "Cia", "name": "Cilla"}]}"#,
        "list.json": "[]",
    ])

    /// Three programmes, four areas and five steps that the sample data does not know, in Norwegian and German, openly invented.
    static let second = Driving.workspace([
        "workspace.json": #"{"workspace": {"name": "Fjordene", "languages": ["no", "de"], "synthetic": true}}"#,
        "programmes.json": """
        {"programmes": [
          {"id": "p1", "name": {"no": "Fra fjord til fjell", "de": "Vom Fjord zum Berg"}, "period": "2030", "steps": [
            {"id": "a", "name": {"no": "Oppstart", "de": "Beginn"}}, {"id": "b", "name": {"no": "Samtale", "de": "Gespräch"}, "perRegion": 2},
            {"id": "c", "name": "Verksted"}, {"id": "d", "name": {"no": "Prøve", "de": "Versuch"}, "regionsExpected": 3},
            {"id": "e", "name": {"no": "Fest", "de": "Feier"}}],
           "progress": [{"step": "a", "region": "vik", "state": "held", "date": "2030-01-15"}, {"step": "e", "region": "dal", "state": "not-taking-part"}]},
          {"id": "p2", "name": "Lysnett", "period": "2029"}, {"id": "p3", "name": {"de": "Brückenbau"}, "period": "2028"}]}
        """,
        "regions.json": """
        {"regions": [
          {"id": "vik", "name": {"no": "Lille Vik", "de": "Kleine Bucht"}, "kind": "municipality", "programmes": ["p1"]},
          {"id": "dal", "name": {"no": "Dypdal", "de": "Tiefental"}, "kind": "region", "programmes": ["p1"]},
          {"id": "nes", "name": "Langnes", "kind": "county", "programmes": ["p1"], "population": [{"date": "2020", "value": 1200}, {"date": "2030", "value": 900}]},
          {"id": "øy", "name": {"no": "Ytterøy", "de": "Außeninsel"}, "kind": "sub-region", "programmes": ["p1"]}]}
        """,
        "forums.json": """
        {"series": [{"id": "s1", "name": {"no": "Samtaler", "de": "Gespräche"}, "programme": "p1"}, {"id": "s2", "name": "Møter", "programme": "p2"}],
         "forums": [
          {"id": "f1", "name": "Samtale 1", "series": "s1", "step": "b", "region": "vik", "number": 1, "status": "held", "date": "2030-02-01"},
          {"id": "f2", "name": "Samtale 2", "series": "s1", "step": "b", "region": "vik", "number": 2, "status": "planned", "date": "2030-12-01"},
          {"id": "f3", "name": "Samtale 1", "series": "s1", "step": "b", "region": "nes", "number": 1, "status": "held"},
          {"id": "f4", "name": "Samtale 2", "series": "s1", "step": "b", "region": "nes", "number": 2, "status": "held"},
          {"id": "f5", "name": "Årsmøte", "series": "s2", "status": "planned", "date": "2029-05-17",
           "agenda": [{"kind": "plenary", "sessions": [{"id": "1", "name": "Åpning", "people": [{"person": "ola", "role": "moderator"}]}]}]}]}
        """,
        "people.json": #"{"people": [{"id": "ola", "name": "Ola Nordmann"}, {"id": "kari", "name": "Kari Nordmann"}]}"#,
        "work.json": """
        {"teams": [{"id": "t", "name": "Laget", "programme": "p1", "step": "c", "region": "dal"}],
         "projects": [{"id": "j", "name": {"no": "Ny kai", "de": "Neuer Kai"}, "programme": "p1", "regions": ["vik", "øy"]}],
         "notes": [{"id": "n", "kind": "promise", "about": {"collection": "forums", "id": "f1"}, "text": "Send referatet", "owner": "kari"}]}
        """,
    ])
}
