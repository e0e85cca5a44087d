/// Colours for the roles, made from a base16 scheme.
///
/// Text and paper are always the terminal's own colours. Every other role is legible on the scheme's background and, chosen, on the
/// selection's: a colour whose contrast falls short of 4.5 is moved in lightness until it holds.
public struct Theme: Hashable, Sendable {
    /// The scheme's name, empty where it has none.
    public let name: String
    /// Made for a light background.
    public let isLight: Bool
    /// The background that the colours are made for; the terminal's own is what is shown.
    public let background: RGB
    /// The colours of roles; a role that is missing has the terminal's own.
    public let foreground: [Role: RGB]
    /// What lies behind the selection; nil for reversed colours.
    public let selectionBackground: RGB?
    /// The colour of every role on the selection's background.
    public let selectedForeground: [Role: RGB]

    /// No colours at all: roles are told apart by attributes.
    public static let monochrome = Theme(
        name: "monochrome", isLight: false, background: .black, foreground: [:], selectionBackground: nil, selectedForeground: [:])

    private init(
        name: String, isLight: Bool, background: RGB, foreground: [Role: RGB], selectionBackground: RGB?, selectedForeground: [Role: RGB]
    ) {
        self.name = name
        self.isLight = isLight
        self.background = background
        self.foreground = foreground
        self.selectionBackground = selectionBackground
        self.selectedForeground = selectedForeground
    }

    /// The theme of a scheme file's entries: `base00` to `base0F`, `name` (or `scheme`) and `variant`.
    public init(scheme: [String: String]) throws(ThemeError) {
        let base = try Theme.palette(scheme)
        let background = base[0x0]
        let isLight = try Theme.isLight(scheme, background: background)
        var colours: [Role: RGB] = [
            .muted: base[0x3].contrast(with: background) >= RGB.textContrast ? base[0x3] : base[0x4],
            .border: base[0x3], .focus: base[0xC], .selection: base[0x5],
            .good: base[0xB], .warning: base[0xA], .bad: base[0x8], .accent: base[0xD],
        ]
        let series = [0xD, 0x9, 0xB, 0xE, 0xC, 0x8, 0xA, 0xF].map { base[$0] }
        for (role, colour) in zip(Role.series, series) { colours[role] = colour }
        let scale = Theme.scale(from: base[isLight ? 0xA : 0xD], to: base[isLight ? 0xD : 0xA], on: background, isLight: isLight)
        for (role, colour) in zip(Role.scale, scale) { colours[role] = colour }

        let selection = base[0x2].legible(on: background, contrast: Theme.selectionContrast)
        let onSelection = Role.allCases.map { ($0, (colours[$0] ?? base[0x5]).legible(on: selection)) }
        self.init(
            name: scheme["name"] ?? scheme["scheme"] ?? "",
            isLight: isLight,
            background: background,
            foreground: colours.mapValues { $0.legible(on: background) },
            selectionBackground: selection,
            selectedForeground: Dictionary(uniqueKeysWithValues: onSelection))
    }

    /// What the selection's background must differ by from the paper to be seen.
    private static let selectionContrast = 1.2

    private static func palette(_ scheme: [String: String]) throws(ThemeError) -> [RGB] {
        var palette: [RGB] = []
        for number in 0..<16 {
            let digit = String(number, radix: 16, uppercase: true)
            let key = "base0" + digit
            guard let value = scheme[key] ?? scheme[key.lowercased()] else { throw .missingColour(key) }
            guard let colour = RGB(hex: value) else { throw .badColour(key: key, value: value) }
            palette.append(colour)
        }
        return palette
    }

    private static func isLight(_ scheme: [String: String], background: RGB) throws(ThemeError) -> Bool {
        switch scheme["variant"] {
        case "light": true
        case "dark": false
        case nil: background.contrast(with: .black) > background.contrast(with: .white)
        case .some(let value): throw .badVariant(value)
        }
    }

    /// Six steps from what can just be read to what stands out most.
    private static func scale(from low: RGB, to high: RGB, on background: RGB, isLight: Bool) -> [RGB] {
        var start = Oklab(low)
        start.lightness = Oklab(background).lightness
        start = Oklab(start.rgb.legible(on: background))
        var end = Oklab(high)
        end.lightness = isLight ? 0.25 : 0.95
        return Role.scale.indices.map { step in
            start.mixed(with: end, Double(step) / Double(Role.scale.count - 1)).rgb
        }
    }
}
