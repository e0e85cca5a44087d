import Model

extension Folders {
    /// Four invented areas side by side, movements of experts between them, and something of everything that a layer can colour.
    static let mapped = Driving.workspace([
        "workspace.json": #"{"workspace": {"name": "Øyriket", "languages": ["no"], "maps": ["oyriket.geojson"], "synthetic": true}}"#,
        "programmes.json": #"{"programmes": [{"id": "p", "name": "Samferdsel", "steps": [{"id": "a", "name": "Møte"}]}]}"#,
        "regions.json": """
        {"regions": [
          {"id": "nord", "name": "Nordøy", "kind": "municipality", "programmes": ["p"], "geometry": ["1"],
           "population": [{"date": "2010", "value": 1000}, {"date": "2020", "value": 1210}],
           "indicators": [{"id": "havn", "name": "Havner", "value": 4}]},
          {"id": "sor", "name": "Sørøy", "kind": "municipality", "programmes": ["p"], "codes": {"municipality": "002"},
           "population": [{"date": "2010", "value": 2000}, {"date": "2020", "value": 1500}],
           "indicators": [{"id": "havn", "name": "Havner", "value": 1}]},
          {"id": "ost", "name": "Østøy", "kind": "municipality", "programmes": ["p"],
           "population": [{"date": "2010", "value": 500}, {"date": "2020", "value": 510}]},
          {"id": "vest", "name": "Vestøy", "kind": "municipality", "programmes": ["p"], "position": [9.0, 60.5]},
          {"id": "borte", "name": "Borte", "kind": "municipality", "programmes": ["p"]}]}
        """,
        "flows.json": """
        {"flows": [
          {"id": "f1", "from": "nord", "to": "sor", "value": 120, "group": "Lærere"}, {"id": "f2", "from": "sor", "to": "nord", "value": 40},
          {"id": "f3", "from": "ost", "to": "nord", "value": 60}, {"id": "f4", "from": "ost", "to": "nord", "value": 20},
          {"id": "f5", "from": "vest", "to": "ost", "value": 10}, {"id": "f6", "from": "nord", "to": "borte", "value": 5}]}
        """,
    ])

    /// The map of the four: one has the id, one the code, one the name, and the fourth has only a position.
    static let mappedAtlas = Atlas(
        [
            Atlas.Source(
                path: "oyriket.geojson",
                bytes: .success(
                    Bytes(
                        Array(
                            """
                            {"type": "FeatureCollection", "attribution": "Oppdiktet", "features": [
                            {"type": "Feature", "id": 1, "properties": {"name": "Øy 1"}, "geometry": {"type": "Polygon", "coordinates":
                             [[[10, 61], [12, 61], [12, 62], [11, 62.3], [10, 62], [10, 61]]]}},
                            {"type": "Feature", "properties": {"natcode": 2, "name": "Øy 2"}, "geometry": {"type": "Polygon", "coordinates":
                             [[[10, 60], [11, 60], [11, 61], [10, 61], [10, 60]]]}},
                            {"type": "Feature", "properties": {"name": "ØSTØY"}, "geometry": {"type": "Polygon", "coordinates":
                             [[[11, 60], [12.5, 59.8], [12, 61], [11, 61], [11, 60]]]}}]}
                            """.utf8))))
        ], mapped)
}
