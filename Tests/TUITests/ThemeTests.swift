import FoundationEssentials
import TUI
import Testing

@Suite struct ThemeTests {
    /// The entries of a scheme file, its lines split at the colon: the tests need no more of YAML.
    static func scheme(_ name: String) -> [String: String] {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let data = FileManager.default.contents(atPath: "/\(root)/themes/\(name).yaml") ?? Data()
        return String(decoding: data, as: UTF8.self).split(separator: "\n").reduce(into: [:]) { scheme, line in
            let parts = line.split(separator: ":", maxSplits: 1)
            let value = parts.last?.split(separator: "\"").dropFirst().first
            if parts.count == 2, let value { scheme[String(parts[0].trimmingPrefix { $0 == " " })] = String(value) }
        }
    }

    static let themes = ["lagesbild-dark", "lagesbild-light"].map { try! Theme(scheme: scheme($0)) }

    @Test(arguments: ["lagesbild-dark", "lagesbild-light"])
    func everyColourOfASchemeIsLegibleAsItStands(name: String) throws {
        let scheme = ThemeTests.scheme(name)
        let base = try (0..<16).map { try #require(RGB(hex: scheme["base0" + String($0, radix: 16, uppercase: true)] ?? "")) }
        for number in 3..<16 { #expect(base[number].contrast(with: base[0]) >= 4.5, "base0\(String(number, radix: 16))") }
        #expect(base[5].contrast(with: base[2]) >= 4.5)
        #expect(base[5].contrast(with: base[0]) >= 10)
    }

    @Test(arguments: themes)
    func everyRoleIsLegibleOnPaperAndOnTheSelection(theme: Theme) throws {
        let selection = try #require(theme.selectionBackground)
        #expect(selection.contrast(with: theme.background) >= 1.2)
        for role in Role.allCases {
            if let colour = theme.foreground[role] { #expect(colour.contrast(with: theme.background) >= 4.5, "\(role)") }
            #expect(try #require(theme.selectedForeground[role]).contrast(with: selection) >= 4.5, "\(role)")
        }
        #expect(theme.foreground[.text] == nil && theme.foreground[.paper] == nil && theme.foreground[.heading] == nil)
    }

    @Test(arguments: themes, [ColourDepth.indexed256, .direct])
    func thePaintsThemselvesAreLegible(theme: Theme, depth: ColourDepth) {
        func colour(_ value: Int) -> RGB? {
            value < 0 ? nil : RGB(hex: ThemeTests.hex(depth == .direct ? value : ThemeTests.indexed(value)))
        }
        for role in Role.allCases {
            for style in [Style(role), Style(role).selected()] {
                let paint = theme.paint(style, depth: depth)
                let behind = colour(paint.background) ?? theme.background
                if let text = colour(paint.foreground) { #expect(text.contrast(with: behind) >= 4.5, "\(style)") }
                #expect((paint.background >= 0) == (style.attributes.contains(.selected) || role == .selection))
            }
        }
    }

    @Test(arguments: themes, ColourDepth.allCases)
    func seriesAndStatesAreToldApartAtEveryDepth(theme: Theme, depth: ColourDepth) {
        guard depth != .monochrome else { return }
        for roles in [Role.series, Role.scale, [.good, .warning, .bad, .accent, .text, .muted]] {
            #expect(Set(roles.map { theme.paint(Style($0), depth: depth) }).count == roles.count, "\(roles)")
        }
    }

    @Test(arguments: themes)
    func theScaleStandsOutMoreWithEveryStep(theme: Theme) {
        let contrasts = Role.scale.compactMap { theme.foreground[$0]?.contrast(with: theme.background) }
        #expect(contrasts.count == 6)
        for (less, more) in zip(contrasts, contrasts.dropFirst()) { #expect(more > less * 1.1) }
    }

    @Test(arguments: themes + [.monochrome])
    func monochromeTellsRolesApartByAttributes(theme: Theme) {
        for depth in theme == .monochrome ? ColourDepth.allCases : [.monochrome] {
            let paints = [Style.text, .heading, .focus, .selection, .bad, .muted, .bad.selected(), .heading.selected()].map {
                theme.paint($0, depth: depth)
            }
            #expect(Set(paints).count == paints.count)
            #expect(paints.allSatisfy { $0.foreground == Paint.own && $0.background == Paint.own })
        }
    }

    @Test func everyColourCanBeMadeLegibleOnEveryBackground() {
        var numbers = SeededNumbers(seed: 14)
        func colour() -> RGB {
            RGB(
                red: .random(in: 0...255, using: &numbers), green: .random(in: 0...255, using: &numbers),
                blue: .random(in: 0...255, using: &numbers))
        }
        for _ in 0..<500 {
            let (text, background) = (colour(), colour())
            let legible = text.legible(on: background)
            #expect(legible.contrast(with: background) >= 4.5, "\(text) on \(background)")
            if text.contrast(with: background) >= 4.5 { #expect(legible == text) }
        }
    }

    @Test func aSchemeWithPoorContrastStillGivesALegibleTheme() throws {
        var scheme = ThemeTests.scheme("lagesbild-dark")
        for number in 1..<16 { scheme["base0" + String(number, radix: 16, uppercase: true)] = "#26303a" }
        try everyRoleIsLegibleOnPaperAndOnTheSelection(theme: Theme(scheme: scheme))
    }

    @Test func contrastIsThatOfWCAG() throws {
        let grey = try #require(RGB(hex: "#767676"))
        let white = try #require(RGB(hex: "ffffff"))
        #expect(abs(grey.contrast(with: white) - 4.54) < 0.005)
        #expect(try abs(#require(RGB(hex: "000000")).contrast(with: white) - 21) < 1e-9)
        #expect(white.contrast(with: white) == 1)
        #expect(
            RGB(hex: "#fff") == nil && RGB(hex: "gggggg") == nil && RGB(hex: "") == nil && RGB(hex: "#1234567") == nil
                && RGB(hex: "+12345") == nil)
    }

    @Test func theColoursOfTheTableAreTheirOwnNearest() {
        for index in 16...255 {
            let nearest = RGB(hex: ThemeTests.hex(ThemeTests.indexed(index)))?.nearest256()
            #expect(nearest.map(ThemeTests.indexed) == ThemeTests.indexed(index))
        }
        #expect(RGB(hex: "ff0000")?.nearest256() == 196 && RGB(hex: "ffffff")?.nearest256() == 231)
    }

    @Test func aMistakeInASchemeIsNamed() {
        let scheme = ThemeTests.scheme("lagesbild-dark")
        func error(_ key: String, _ value: String?) -> String? {
            var broken = scheme
            broken[key] = value
            do {
                _ = try Theme(scheme: broken)
                return nil
            } catch {
                return error.sentence
            }
        }
        #expect(error("base0B", nil) == "base0B is missing; a base16 scheme has the colours base00 to base0F")
        #expect(error("base08", "red") == "base08 is \"red\"; a colour is written #rrggbb")
        #expect(error("variant", "dim") == "variant is \"dim\"; it is light or dark")
        #expect(error("variant", nil) == nil && error("name", nil) == nil)
    }

    /// xterm's table, written down a second time.
    private static func indexed(_ index: Int) -> Int {
        if index >= 232 { return (8 + 10 * (index - 232)) * 0x010101 }
        let level = [0, 95, 135, 175, 215, 255]
        return level[(index - 16) / 36] << 16 | level[(index - 16) / 6 % 6] << 8 | level[(index - 16) % 6]
    }

    private static func hex(_ value: Int) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }
}
