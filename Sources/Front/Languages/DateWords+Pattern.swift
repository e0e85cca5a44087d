/// A phrase with places for what is put into it: `"{day} {month}"`. Order and little words are the language's own.
///
/// Written as literals in the languages only; a place that does not exist stops the program at the first test that touches the language.
struct DatePattern: ExpressibleByStringLiteral, Sendable {
    private let parts: [Part]

    /// The places that a phrase can have.
    enum Place: String, Sendable {
        case about, date, day, from, month, time, until, week, weekday, year
    }

    private enum Part: Sendable {
        case text(String)
        case place(Place)
    }

    init(stringLiteral literal: String) {
        parts = literal.split(separator: "{", omittingEmptySubsequences: true).flatMap { piece -> [Part] in
            guard let brace = piece.firstIndex(of: "}") else { return [.text(String(piece))] }
            guard let place = Place(rawValue: String(piece[..<brace])) else { preconditionFailure("no place is called \(piece[..<brace])") }
            return [.place(place), .text(String(piece[piece.index(after: brace)...]))]
        }
    }

    /// The phrase with these in its places; a place that gets nothing stays empty.
    func callAsFunction(_ values: KeyValuePairs<Place, String>) -> String {
        var phrase = ""
        for part in parts {
            switch part {
            case .text(let text): phrase += text
            case .place(let place): phrase += values.first { $0.key == place }?.value ?? ""
            }
        }
        return phrase
    }
}
