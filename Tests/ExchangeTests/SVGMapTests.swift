import Front
import Model
import TUI
import Testing

@testable import Exchange

@Suite("A map as SVG")
struct SVGMapTests {
    @Test("It is well-formed, has a title and a description, and refers to nothing outside of itself", arguments: Drawing.samples)
    func isWellFormed(keys: String) throws {
        for (theme, language) in [(Drawing.light, Swedish() as any Language), (Drawing.dark, Finnish()), (.monochrome, English())] {
            let figure = try Drawing.figure(keys, Drawing.kompetens, Drawing.atlas, language)
            let svg = try Drawing.picture(figure, theme)
            #expect(svg.name == "svg" && svg["xmlns"] == "http://www.w3.org/2000/svg" && svg["role"] == "img")
            #expect(svg["width"] == "1000" && svg["height"] == "1200" && svg["viewBox"] == "0 0 1000 1200")
            #expect(svg.children[0].name == "title" && !svg.children[0].text.isEmpty)
            #expect(svg.children[1].name == "desc" && !svg.children[1].text.isEmpty)
            #expect(!svg.all.contains { ["script", "style", "image", "use", "a", "foreignObject"].contains($0.name) })
            let ids = Set(svg.all.map { $0["id"] })
            for value in svg.all.flatMap({ $0.attributes.values }) where value.contains("url(") {
                #expect(value.hasPrefix("url(#") && ids.contains(String(value.dropFirst(5).dropLast())), "\(value)")
            }
        }
    }

    @Test("Each area of the figures is one group, and the legend's counts add up to them", arguments: Drawing.samples)
    func areasAreGroups(keys: String) throws {
        let figure = try Drawing.figure(keys)
        let svg = try Drawing.picture(figure)
        let own = figure.areas.filter { $0.classIndex != nil }
        #expect(svg.all("g", class: "area").count == own.count && !own.isEmpty)
        #expect(
            Set(svg.all("g", class: "area").map { $0.children[0].text.prefix { $0 != ":" } }).isSubset(of: Set(own.map { $0.name[...] })))
        let counts = svg.all("g", class: "legend")[0].all("text", class: "count").compactMap { Int($0.text) }
        #expect(counts.prefix(figure.classes.count).reduce(0, +) == own.count)
    }

    @Test("Each area lies inside of the picture, and in its own box of the plane", arguments: ["2", "2 >", "2 > >"])
    func areasAreInside(keys: String) throws {
        let figure = try Drawing.figure(keys)
        for size in [Drawing.size, Size(width: 1600, height: 400), Size(width: 300, height: 1200)] {
            let svg = try Drawing.picture(figure, Drawing.light, size)
            let view = svg["viewBox"].split(separator: " ").compactMap { Double($0) }
            let all = PlaneBox(x: 0, y: 0, width: view[2], height: view[3])
            for group in svg.all("g", class: "area") {
                for path in group.all("path") where path["stroke-dasharray"].isEmpty {
                    let box = PlaneBox(Drawing.points(path["d"]))
                    #expect(all.contains(box), "\(group.children[0].text) in \(size): \(box)")
                }
                for circle in group.all("circle") { #expect(all.contains(SIMD2(circle.number("cx"), circle.number("cy")))) }
            }
        }
    }

    @Test("Nothing is stretched: an area's sides are to each other as on the plane")
    func proportionsAreThePlanes() throws {
        let figure = try Drawing.figure("2")
        let area = try #require(figure.areas.first { $0.outlines.count == 1 })
        for size in [Drawing.size, Size(width: 1600, height: 900)] {
            let groups = try Drawing.picture(figure, Drawing.light, size).all("g", class: "area")
            let group = try #require(groups.first { $0.children[0].text.hasPrefix(area.name) })
            let box = PlaneBox(Drawing.points(group.all("path")[0]["d"]))
            let plane = area.outlines[0].box
            #expect(abs(box.width / box.height - plane.width / plane.height) < 0.01)
        }
    }

    @Test("The bar is as long as it says")
    func scaleIsTrue() throws {
        let figure = try Drawing.figure("2")
        let window = PlaneBox(x: 0, y: 0, width: 1000, height: 800)
        let view = SVGView(showing: figure.frame, in: window, grain: 0.5)
        let scale = try #require(SVGScale(view, English()))
        var xml = XMLWriter()
        scale.write(SVGPalette(.monochrome), into: &xml)
        let bar = try StrictXML.read(xml.text)
        let length = bar.all("path")[0]["d"].split(separator: "h")[1].prefix { $0 != "v" }
        let metres = try #require(Double(length)) / view.scale
        #expect(abs(metres / scale.metres - 1) < 0.001)
        #expect(bar.all("text")[0].text == English().say(.kilometres(Int(scale.metres / 1000))))
    }

    @Test("No name overlaps another, and all stand in the map's window", arguments: Drawing.samples)
    func namesKeepApart(keys: String) throws {
        let figure = try Drawing.figure(keys)
        for size in [Drawing.size, Size(width: 900, height: 500)] {
            let window = PlaneBox(x: 24, y: 100, width: Double(size.width) - 48, height: Double(size.height) - 200)
            let view = SVGView(showing: figure.frame, in: window, grain: 0.5)
            let placed = SVGLabels(figure, view, leavingOut: []).placed
            #expect(!placed.isEmpty)
            for (index, one) in placed.enumerated() {
                #expect(window.contains(one.box))
                for other in placed.dropFirst(index + 1) { #expect(!one.box.meets(other.box), "\(one.lines) \(other.lines)") }
            }
        }
    }

    @Test("All colours are the theme's, and another theme has others")
    func coloursAreTheThemes() throws {
        let figure = try Drawing.figure("2 V")
        for theme in [Drawing.light, Drawing.dark] {
            let known = Set(theme.foreground.values.map(SVGPalette.hex) + [SVGPalette.hex(theme.background)])
            let used = try Drawing.picture(figure, theme).all.flatMap { $0.attributes.values.filter { $0.hasPrefix("#") } }
            #expect(Set(used).isSubset(of: known))
            for entry in figure.classes { #expect(used.contains(theme.foreground[entry.role].map(SVGPalette.hex) ?? "")) }
        }
    }

    @Test("Without colours each class is still told by its pattern", arguments: ["2 V", "2 V V"])
    func patternsDiffer(keys: String) throws {
        let patterns = try Drawing.picture(try Drawing.figure(keys), .monochrome).all("pattern")
        let marks = patterns.map { $0.children.dropFirst().map { "\($0.name) \($0.attributes.sorted { $0.key < $1.key })" } }
        #expect(patterns.count > 3 && Set(marks).count == marks.count)
    }

    @Test("A larger size is the same picture with finer outlines")
    func sizesAreAlike() throws {
        let figure = try Drawing.figure("2")
        let small = try Drawing.picture(figure)
        let large = try Drawing.picture(figure, Drawing.light, Size(width: 4000, height: 4800))
        #expect(small["viewBox"] == large["viewBox"])
        #expect(small.all("text").map(\.text) == large.all("text").map(\.text))
        func count(_ svg: StrictXML.Element) -> Int { svg.all("path").reduce(0) { $0 + $1["d"].utf8.count } }
        #expect(count(small) < count(large))
    }
}
