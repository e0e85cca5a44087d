/// Texts of RFC 7946 and TopoJSON and what is to be said of them.
enum MapsCheckTable {
    private static func geometry(_ type: String, _ coordinates: String) -> String { #"{"type":"\#(type)","coordinates":\#(coordinates)}"# }
    private static func feature(_ members: String) -> String { #"{"type":"Feature",\#(members)}"# }
    static func topology(_ objects: String, _ arcs: String) -> String {
        #"{"type":"Topology","objects":{\#(objects)},"arcs":\#(arcs)}"#
    }

    static let valid: [String] = validShapes + validFeatures + validTopologies
    static let invalid: [String] = invalidShapes + invalidFeatures + invalidTexts + invalidTopologies

    private static let validShapes: [String] = [
        geometry("Point", "[1,2]"), geometry("Point", "[1,2,3]"), geometry("Point", "[1,2,3,4,5]"), geometry("Point", "[]"),
        geometry("Point", "[-180,-90]"), geometry("Point", "[180,90]"), geometry("Point", "[1e1,-2.5E-1]"), geometry("Point", "[-0,0.0]"),
        geometry("Point", "[ 1.0 , 2 ]"), geometry("Point", "[24.93837910000000123456789,60.1]"),
        geometry("MultiPoint", "[]"), geometry("MultiPoint", "[[1,2],[3,4]]"),
        geometry("LineString", "[]"), geometry("LineString", "[[1,2],[3,4]]"), geometry("LineString", "[[1,2],[1,2]]"),
        geometry("MultiLineString", "[]"), geometry("MultiLineString", "[[[1,2],[3,4]],[[5,6],[7,8],[9,10]]]"),
        geometry("Polygon", "[]"), geometry("Polygon", "[[[0,0],[1,0],[1,1],[0,0]]]"), geometry("Polygon", "[[[0,0],[1,1],[1,0],[0,0]]]"),
        geometry("Polygon", "[[[0,0],[9,0],[9,9],[0,0]],[[5,1],[6,2],[6,1],[5,1]]]"),
        geometry("Polygon", "[[[0,0,5],[1,0,6],[1,1,7],[0,0,5]]]"),
        geometry("MultiPolygon", "[]"), geometry("MultiPolygon", "[[[[0,0],[1,0],[1,1],[0,0]]],[[[5,5],[6,5],[6,6],[5,5]]]]"),
        #"{"type":"GeometryCollection","geometries":[]}"#,
        #"{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]}]}"#,
        #"{"type":"GeometryCollection","geometries":[{"type":"GeometryCollection","geometries":[]}]}"#,
        #"{"type":"Point","coordinates":[1,2],"bbox":[1,2,1,2]}"#, #"{"type":"Point","coordinates":[1,2],"bbox":[1,2,0,1,2,0]}"#,
        #"{"type":"Point","coordinates":[1,2,0,5],"bbox":[1,2,0,5,1,2,0,5]}"#,
        #"{"geometries":[],"type":"Point","coordinates":[1,2]}"#, #"{"geometries":[{"type":"Circle"}],"type":"Point","coordinates":[1,2]}"#,
        #"{"type":"Point","coordinates":[1,2],"colour":"red","geometries":7}"#,
        #"{"type":"GeometryCollection","geometries":[],"coordinates":7}"#,
        #"{"type":"Point","coordinates":[1,2],"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}}}"#,
    ]

    private static let validFeatures: [String] = [
        feature(#""geometry":null,"properties":null"#), feature(#""geometry":null,"properties":{}"#),
        feature(#""geometry":{"type":"Point","coordinates":[1,2]},"properties":{"a":[1,{"b":null}]}"#),
        feature(#""id":"a","geometry":null,"properties":null"#), feature(#""id":12.50,"geometry":null,"properties":null"#),
        feature(#""bbox":[1,2,3,4],"geometry":null,"properties":null"#), feature(#""title":"x","geometry":null,"properties":null"#),
        #"{"type":"FeatureCollection","features":[]}"#,
        #"{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":null}],"bbox":[0,0,1,1]}"#,
        #"{"type":"FeatureCollection","features":[],"attribution":"us","name":5,"crs":null}"#,
        #"{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:4326"}},"features":[]}"#,
        #"{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4326"}},"features":[]}"#,
        #"{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"http://www.opengis.net/def/crs/OGC/1.3/CRS84"}},"features":[]}"#,
        #"{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"WGS 84"}},"features":[]}"#,
        #"{"type":"FeatureCollection","crs":{"type":"EPSG","properties":{"code":4326}},"features":[]}"#,
        #"{"type":"FeatureCollection","crs":{"type":"link","properties":{"href":"http://spatialreference.org/ref/epsg/4326/"}},"features":[]}"#,
        "\n {\t\"type\" : \"FeatureCollection\" , \r\n \"features\" : [ ] } \n", #"{"type":"FeatureCollection","features":[]}"#,
    ]

    private static let invalidShapes: [String] = [
        #"{"type":¤"point","coordinates":[1,2]}"#, #"{"type":¤"Circle","coordinates":[1,2]}"#, #"{"type":¤5,"coordinates":[1,2]}"#,
        #"{"type":¤null}"#, #"¤{"coordinates":[1,2]}"#, #"¤{}"#, #"¤{"type":"Point"}"#, #"¤{"type":"GeometryCollection"}"#,
        geometry("Point", "¤null"), geometry("Point", "¤\"1,2\""), geometry("Point", "¤{}"), geometry("Point", "¤[1]"),
        geometry("Point", "[1,¤\"2\"]"), geometry("Point", "[1,¤null]"), geometry("Point", "[¤[1,2]]"), geometry("Point", "[¤true,2]"),
        geometry("Point", "¤[181,0]"), geometry("Point", "¤[0,-90.5]"), geometry("Point", "¤[1e308,0]"), geometry("Point", "[¤1e400,0]"),
        geometry("MultiPoint", "[¤1,2]"), geometry("MultiPoint", "[[1,2],¤[3]]"), geometry("MultiPoint", "[[1,2],¤[3,91]]"),
        geometry("MultiPoint", "[¤[]]"), geometry("LineString", "¤[[1,2]]"), geometry("LineString", "[[1,2],¤null]"),
        geometry("LineString", "[[1,2],¤[300,4]]"), geometry("LineString", "[¤1,2]"), geometry("LineString", "[[¤[1,2],[3,4]]]"),
        geometry("MultiLineString", "[¤[]]"), geometry("MultiLineString", "[¤[[1,2]]]"), geometry("MultiLineString", "[[[1,2],[3,4]],¤5]"),
        geometry("Polygon", "[¤[]]"), geometry("Polygon", "[¤[[0,0],[1,1],[0,0]]]"), geometry("Polygon", "[[[0,0],[1,0],[1,1],¤[0,1]]]"),
        geometry("Polygon", "[[¤0,1]]"), geometry("Polygon", "[¤\"ring\"]"), geometry("Polygon", "¤5"),
        geometry("Polygon", "[[[0,0],[9,0],[9,9],[0,0]],¤[[5,1],[6,2],[5,1]]]"), geometry("Polygon", "[[[0,0],[1,0],[1,1],¤[0,0.000001]]]"),
        geometry("MultiPolygon", "[[¤[]]]"), geometry("MultiPolygon", "[[¤[[0,0],[1,1],[0,0]]]]"), geometry("MultiPolygon", "[¤1]"),
        #"{"type":"GeometryCollection","geometries":¤{}}"#, #"{"type":"GeometryCollection","geometries":[¤null]}"#,
        #"{"type":"GeometryCollection","geometries":[¤{"type":"Point"}]}"#,
        #"{"type":"GeometryCollection","geometries":[{"type":¤"Feature","geometry":null,"properties":null}]}"#,
        #"{"type":"Point","coordinates":[1,2],"bbox":¤[1,2,3]}"#, #"{"type":"Point","coordinates":[1,2],"bbox":¤null}"#,
        #"{"type":"Point","coordinates":[1,2],"bbox":[1,2,¤"3",4]}"#, #"{"type":"Point","coordinates":[1,2],"bbox":¤[1,2,3,4,5]}"#,
        #"{"type":"Point","coordinates":[1,2],"bbox":¤[1,2]}"#, #"{"type":"Point","coordinates":[1,2],"bbox":¤[1,2,3,4,5,6,7]}"#,
        #"{"type":"Point","coordinates":[1,2],¤"geometry":null}"#, #"{"type":"Point","coordinates":[1,2],¤"properties":{}}"#,
        #"{"type":"Point","coordinates":[1,2],¤"features":[]}"#,
        #"{"geometries":[],"type":"Point","coordinates":[¤"a",2]}"#, #"{"geometries":[],"type":"Point","coordinates":¤[500,2]}"#,
        #"{"geometries":[],"type":"Point","coordinates":[1,2],"bbox":¤[1]}"#,
        #"{"geometries":[],"type":"Point","coordinates":[1,2],¤"properties":{}}"#,
        #"{"geometries":[],"type":"LineString","coordinates":¤[[1,2]]}"#,
        #"{"geometries":[{"type":¤"Circle"}],"type":"GeometryCollection"}"#,
    ]

    private static let invalidFeatures: [String] = [
        #"¤{"type":"Feature","properties":null}"#, #"¤{"type":"Feature","geometry":null}"#, feature(#""geometry":¤[],"properties":null"#),
        feature(#""geometry":¤"x","properties":null"#), feature(#""geometry":null,"properties":¤[]"#),
        feature(#""geometry":null,"properties":¤"x""#),
        feature(#""id":¤null,"geometry":null,"properties":null"#), feature(#""id":¤{},"geometry":null,"properties":null"#),
        feature(#""id":¤true,"geometry":null,"properties":null"#), feature(#""geometry":¤{},"properties":null"#),
        feature(#""geometry":{"type":¤"Feature","geometry":null,"properties":null},"properties":null"#),
        feature(#""geometry":null,"properties":null,¤"features":[]"#), feature(#""geometry":null,"properties":null,¤"coordinates":[]"#),
        feature(#""geometry":null,"properties":null,¤"geometries":[]"#), feature(#""geometry":null,"properties":null,"bbox":¤{}"#),
        #"¤{"type":"FeatureCollection"}"#, #"{"type":"FeatureCollection","features":¤{}}"#,
        #"{"type":"FeatureCollection","features":¤null}"#,
        #"{"type":"FeatureCollection","features":[¤null]}"#, #"{"type":"FeatureCollection","features":[¤{}]}"#,
        #"{"type":"FeatureCollection","features":[{"type":¤"Point","coordinates":[1,2]}]}"#,
        #"{"type":"FeatureCollection","features":[{"type":¤"FeatureCollection","features":[]}]}"#,
        #"{"type":"FeatureCollection","features":[],¤"geometry":null}"#, #"{"type":"FeatureCollection","features":[],¤"properties":{}}"#,
        #"{"type":"FeatureCollection","features":[],¤"coordinates":[]}"#, #"{"type":"FeatureCollection","features":[],¤"geometries":[]}"#,
        #"{"type":"FeatureCollection","features":[],"bbox":¤[]}"#, #"¤{"features":[]}"#,
        #"{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":¤[60.1,190]},"properties":null}]}"#,
        feature(#""geometry":{"type":"Point","coordinates":¤[385000,6670000]},"properties":null"#),
        feature(#""geometry":{"type":"Point","coordinates":¤[60,120]},"properties":null"#),
    ]

    private static let invalidTexts: [String] = [
        "¤", "¤[]", "¤null", "¤\"FeatureCollection\"", "¤5", #"{"type":"Point","coordinates":[¤NaN,2]}"#,
        #"{"type":"Point","coordinates":[1,2]¤"#,
        #"{"type":"Point","coordinates":[1,2]}¤}"#, #"{"type":"Point","coordinates":[0¤1,2]}"#, #"{"type":"Point","coordinates":[1,2¤,]}"#,
    ]

    private static let deep = String(repeating: "[", count: 600) + String(repeating: "]", count: 600)
    static let invalidBelow: [String] = [
        feature(#""title":\#(deep),"geometry":null"#), geometry("Point", deep),
        #"{"type":"Point","coordinates":[1,2],"title":\#(deep.dropLast())}"#,
    ]

    static let outside: [String] = [
        feature(#""title":\#(deep),"geometry":null,"properties":{"deep":\#(deep)}"#),
        #"{"type":"FeatureCollection","features":[],"features":[]}"#, #"{"type":"FeatureCollection","features":[],"name":"\ud800"}"#,
        #"{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:3067"}},"features":[]}"#,
        #"{"type":"FeatureCollection","features":[],"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4258"}}}"#,
        #"{"type":"Point","coordinates":[1,2],"crs":{"type":"name","properties":{"name":"WGS 84 / Pseudo-Mercator"}}}"#,
        topology(#""a":{"type":"Point","coordinates":[385000,6670000]}"#, "[]"),
        topology(#""a":{"type":"LineString","arcs":[0]}"#, "[[[1,2],[300,400]]]"),
        String(repeating: #"{"type":"GeometryCollection","geometries":["#, count: 40) + String(repeating: "]}", count: 40),
    ]

    static let doubtful: [String] = [
        geometry("Polygon", "[[[0,0],[1,1],[1,0],[0,1],[0,0]]]"), geometry("LineString", "[[179,1],[-179,2]]"),
        geometry("Point", "[60.1,24.9]"), geometry("Polygon", "[[[60,20],[61,20],[61,21],[60,20]]]"),
        topology(#""a":{"type":"Point","coordinates":[60.1,24.9]}"#, "[]"),
    ]
}
