/// Whether `bytes` are a JSON text, for `lagesbild check --format json`.
///
/// RFC 8259 decides what is valid. Members that stand twice and unpaired surrogates are valid and outside what Lägesbild supports, so they are
/// listed too; the first error ends the list, for nothing after it has a certain meaning.
public func checkJSON(_ bytes: Bytes) -> FormatReport {
    var reader = JSONReader(bytes)
    var remarks: [(offset: Int, sentence: String)] = []
    var verdict = FormatReport.Verdict.valid
    do throws(JSONError) {
        try reader.skip()
        try reader.end()
        if !reader.notices.isEmpty { verdict = .outside }
    } catch {
        verdict = .invalid
        remarks.append((error.offset, error.fault.sentence))
    }
    remarks += reader.notices.map { ($0.offset, $0.sentence) }
    remarks.sort { $0.offset < $1.offset }
    let places = bytes.linesAndColumns(at: remarks.map(\.offset))
    let findings = zip(remarks, places).map { FormatReport.Finding(line: $1.line, column: $1.column, message: $0.sentence) }
    return FormatReport(verdict: verdict, errors: findings)
}
