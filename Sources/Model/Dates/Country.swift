/// A country whose holidays are known.
public enum Country: String, CaseIterable, Sendable, Hashable {
    case finland = "FI"
    case sweden = "SE"

    /// The country of an ISO 3166-1 code; nil for others.
    public init?(code: String) { self.init(rawValue: code) }

    /// The country of an IANA time zone; nil for those of others.
    public init?(timeZone: String) {
        switch timeZone {
        case "Europe/Helsinki", "Europe/Mariehamn": self = .finland
        case "Europe/Stockholm": self = .sweden
        default: return nil
        }
    }
}
