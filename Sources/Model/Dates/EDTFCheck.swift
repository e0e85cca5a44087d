/// Checks one text against EDTF as it is supported here: what `lagesbild check --format edtf` says of a value.
public func checkEDTF(_ text: String) -> FormatReport {
    do throws(EDTFError) {
        let date = try EDTF(text)
        return FormatReport(
            verdict: date.isSupported ? .valid : .outside, level: date.level, lower: date.first?.description, upper: date.last?.description)
    } catch {
        return FormatReport(
            verdict: .invalid, level: 0, errors: [FormatReport.Finding(line: 1, column: error.column, message: error.sentence)])
    }
}
