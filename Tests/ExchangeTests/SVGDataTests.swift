import Front
import Model
import TUI
import Testing

@testable import Exchange

@Suite("What data can do to a file for others")
struct SVGDataTests {
    /// Three areas: one of three features of which two meet, two more, and movements between them.
    private static func text(name: String) -> String {
        """
        {"programmes": [{"id": "p", "name": "\(name)", "steps": [{"id": "s", "name": "\(name)"}]}],
         "regions": [
          {"id": "a", "kind": "region", "name": "\(name)", "codes": {"iso3166-2": "FI-10"}, "programmes": ["p"]},
          {"id": "b", "kind": "region", "name": "Two", "geometry": ["FI-05", "FI-13", "FI-08"], "programmes": ["p"]},
          {"id": "c", "kind": "region", "name": "Three", "position": [24, 65], "programmes": ["p"]}],
         "flows": [{"id": "1", "from": "a", "to": "b", "value": 9}, {"id": "2", "from": "b", "to": "a", "value": 3}]}
        """
    }

    @Test(
        "Names are said as they are, and nothing in them is obeyed",
        arguments: [
            (#"<&\">]]>"#, #"<&">]]>"#), (#"</text><script>x</script>"#, #"</text><script>x</script>"#), (#"a\u0001\u0007b\u202Ec"#, "abc"),
            (#"&amp;'\n"#, "&amp;' "), (#"\uFFFE\uFFFFx"#, "x"),
        ])
    func namesAreEscaped(written: String, said: String) throws {
        let svg = try Drawing.picture(try Drawing.figure(of: Self.text(name: written)))
        #expect(svg.all("g", class: "area").contains { $0.children[0].text == said })
        #expect(svg.children[0].text.hasSuffix(said))
        #expect(svg.all("script").isEmpty)
    }

    @Test("An area of several features is one group: its border first, its fills over it")
    func unionsAreWhole() throws {
        let svg = try Drawing.picture(try Drawing.figure(of: Self.text(name: "One")))
        let union = try #require(svg.all("g", class: "area").first { $0.children[0].text == "Two" })
        let (borders, fills) = (union.children[1], union.children[2])
        #expect(borders["fill"] == "none" && borders.children.count == 3)
        #expect(fills["fill"] == fills["stroke"] && fills["fill"].hasPrefix("url(#class-"))
        #expect(fills.children.map { $0["d"] } == borders.children.map { $0["d"] })
        #expect(fills.number("stroke-width") < borders.number("stroke-width"))
    }

    @Test("What has no border is a circle, and invented data are marked")
    func pinsAndMark() throws {
        let svg = try Drawing.picture(try Drawing.figure(of: Self.text(name: "One")))
        let pinned = try #require(svg.all("g", class: "area").first { $0.children[0].text == "Three" })
        #expect(pinned.all("circle").count == 1 && pinned.all("path").isEmpty)
        #expect(svg.all("text", class: "synthetic").map(\.text) == [Swedish().say(.synthetic)])
        #expect(try Drawing.picture(try Drawing.figure("2")).all("text", class: "synthetic").isEmpty)
    }

    @Test("Movements are lines with heads, the wider the more, and the legend says how many")
    func flowsAreLines() throws {
        let svg = try Drawing.picture(try Drawing.figure(of: Self.text(name: "One"), keys: "2 V V"))
        let lines = svg.all("g", class: "flows").flatMap { $0.all("path") }
        #expect(lines.count == 2 && lines.allSatisfy { $0["marker-end"] == "url(#head)" })
        #expect(lines[0].number("stroke-width") > lines[1].number("stroke-width"))
        #expect(svg.all("g", class: "legend")[0].all("text").filter { $0.text.contains("→") }.count == 2)
    }

    @Test("Numbers are short")
    func numbersAreShort() {
        let numbers: [(Double, String)] = [
            (0, "0"), (1.5, "1.5"), (-0.254, "-.25"), (0.004, "0"), (-0.001, "0"), (12, "12"), (3.05, "3.05"), (-7.999, "-8"), (.nan, "0"),
            (1e300, "0"),
        ]
        for (number, text) in numbers { #expect(number.short == text) }
    }

    @Test("Without anything that has a place there is nothing to draw; without maps, places are pins")
    func withoutMaps() throws {
        var state = State(settings: State.Settings(language: Swedish()), size: Drawing.size, today: try #require(Day("2026-11-21")))
        #expect(state.mapFigure == nil)
        let empty = WorkspaceBuilder().finish()
        _ = state.update(.loaded(empty))
        _ = state.update(.mapped(Atlas([], empty)))
        #expect(state.mapFigure == nil)
        let svg = try Drawing.picture(try Drawing.figure("2", Drawing.kompetens, Atlas([], Drawing.kompetens)))
        #expect(!svg.all("g", class: "area").isEmpty && svg.all("g", class: "area").allSatisfy { !$0.all("circle").isEmpty })
    }
}
