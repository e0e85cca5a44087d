/// Whether `bytes` are a GeoJSON or a TopoJSON text, for `lagesbild check --format geojson`.
///
/// RFC 7946 and the specification of TopoJSON decide what is valid. What is valid and only doubtful, such as a border that crosses itself,
/// is for those who look at the map, and not in this list.
public func checkGeoJSON(_ bytes: Bytes) -> FormatReport {
    var reader = MapReader(bytes, purpose: .checking)
    reader.read()
    if let tooDeep = reader.tooDeep {
        // What is nested too deep to be supported is judged by the standard all the same, as far as anyone could mean it.
        reader = MapReader(bytes, purpose: .checking, depthLimit: 1_000_000)
        reader.read()
        reader.note(MapFault(kind: .syntax(tooDeep.fault)), at: tooDeep.offset)
        reader.sortFaults()
    }
    let faults = reader.contents.faults
    let places = bytes.linesAndColumns(at: faults.map(\.offset))
    let findings = zip(faults, places).map { FormatReport.Finding(line: $1.line, column: $1.column, message: $0.fault.sentence) }
    let verdict: FormatReport.Verdict =
        switch reader.worst {
        case .invalid: .invalid
        case .outside: .outside
        case .doubtful, nil: .valid
        }
    return FormatReport(verdict: verdict, errors: findings)
}
