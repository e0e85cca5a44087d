// Texts of TopoJSON and what is to be said of them.

extension MapsCheckTable {
    static let validTopologies: [String] = [
        topology("", "[]"), topology(#""a":{"type":null}"#, "[]"), topology(#""a":{"type":"Point","coordinates":[1,2]}"#, "[]"),
        topology(#""a":{"type":"LineString","arcs":[0]}"#, "[[[1,2],[3,4]]]"),
        topology(#""a":{"type":"LineString","arcs":[-1]}"#, "[[[1,2],[3,4]]]"),
        topology(#""a":{"type":"Polygon","arcs":[[0]],"id":5,"properties":{"name":"A"}}"#, "[[[0,0],[1,0],[1,1],[0,0]]]"),
        topology(#""a":{"type":"Polygon","arcs":[[0,1]]}"#, "[[[0,0],[1,0]],[[1,0],[1,1],[0,0]]]"),
        topology(#""a":{"type":"GeometryCollection","geometries":[{"type":"MultiPoint","coordinates":[[1,2]]}]},"b":{"type":null}"#, "[]"),
    ]

    static let invalidTopologies: [String] = [
        #"¤{"type":"Topology","arcs":[]}"#, #"¤{"type":"Topology","objects":{}}"#, #"{"type":"Topology","objects":¤[],"arcs":[]}"#,
        topology("", "¤{}"), topology("", "[¤5]"), topology("", "[¤[[1,2]]]"), topology("", "[[[1,2],¤3]]"), topology("", "[[[1,2],¤[3]]]"),
        topology(#""a":¤null"#, "[]"), topology(#""a":{"type":¤"Circle"}"#, "[]"), topology(#""a":¤{"arcs":[]}"#, "[]"),
        topology(#""a":¤{"type":"Point"}"#, "[]"), topology(#""a":¤{"type":"Polygon"}"#, "[]"),
        topology(#""a":¤{"type":"GeometryCollection"}"#, "[]"),
        topology(#""a":{"type":"LineString","arcs":[¤1]}"#, "[[[1,2],[3,4]]]"),
        topology(#""a":{"type":"LineString","arcs":[¤-2]}"#, "[[[1,2],[3,4]]]"),
        topology(#""a":{"type":"LineString","arcs":[¤0.5]}"#, "[[[1,2],[3,4]]]"),
        topology(#""a":{"type":"LineString","arcs":[¤"0"]}"#, "[[[1,2],[3,4]]]"),
        topology(#""a":{"type":"LineString","arcs":[0,¤1]}"#, "[[[1,2],[3,4]],[[3,5],[6,6]]]"),
        topology(#""a":{"type":"Polygon","arcs":[¤[0]]}"#, "[[[0,0],[1,0],[1,1],[2,2]]]"),
        topology(#""a":{"type":"Polygon","arcs":[¤[0]]}"#, "[[[0,0],[1,0],[0,0]]]"), topology(#""a":{"type":"Polygon","arcs":¤5}"#, "[]"),
        topology(#""a":{"type":null,"id":¤[]}"#, "[]"), topology(#""a":{"type":null,"properties":¤5}"#, "[]"),
        topology(#""a":{"type":"GeometryCollection","geometries":[],"id":¤null}"#, "[]"),
        topology(#""a":{"type":"GeometryCollection","geometries":[],"properties":¤5}"#, "[]"),
        #"{"type":"Topology","transform":{"scale":[0,1],"translate":[0,0]},"objects":{},"arcs":[[[1e308,0],[¤1e308,0],[1e308,0]]]}"#,
        #"{"type":"Topology","transform":¤{"scale":[1,1]},"objects":{},"arcs":[]}"#,
        #"{"type":"Topology","transform":¤5,"objects":{},"arcs":[]}"#, #"{"type":"Topology","bbox":¤[1],"objects":{},"arcs":[]}"#,
    ]
}
