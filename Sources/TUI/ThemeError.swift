/// Why a scheme is no theme.
public enum ThemeError: Error, Hashable, Sendable {
    case missingColour(String)
    case badColour(key: String, value: String)
    case badVariant(String)

    /// The bad value and what would be right.
    public var sentence: String {
        switch self {
        case .missingColour(let key): "\(key) is missing; a base16 scheme has the colours base00 to base0F"
        case .badColour(let key, let value): "\(key) is \"\(value)\"; a colour is written #rrggbb"
        case .badVariant(let value): "variant is \"\(value)\"; it is light or dark"
        }
    }
}
