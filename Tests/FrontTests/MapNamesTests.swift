import Model
import TUI
import Testing

@testable import Front

/// Names on the map, in every frame, layer and size and with all characters.
@Suite struct MapNamesTests {
    private static let sizes = Driving.sizes + [Size(width: 200, height: 60)]

    /// What holds of the names on any map.
    private func expectTidy(_ state: State, _ comment: String) throws {
        let names = try state.mapNames()
        let map = try state.map()
        let bounds = Rect(map.size)
        for (place, name) in names.enumerated() {
            #expect(bounds.intersection(name.rect) == name.rect, "\(name.lines) leaves the map, \(comment)")
            for other in names[(place + 1)...] {
                #expect(name.rect.intersection(other.rect).isEmpty, "\(name.lines) over \(other.lines), \(comment)")
            }
        }
        let chosen = names.filter { $0.style == MapDrawing.chosenStyle }
        #expect(chosen.count == 1, "no chosen name, \(comment)")
        // The name is whole, in as many lines as it takes.
        let title = state.scene?.title(RecordName(.regions, map.chosen ?? "")) ?? ""
        let words = chosen.flatMap { $0.lines.prefix($0.nameLines) }.joined(separator: " ")
        func letters(_ text: String) -> [Character] { text.filter(\.isLetter) }
        #expect(letters(words) == letters(title), "\(words) for \(title), \(comment)")
    }

    @Test("No two names overlap, none leaves the map, and the chosen area's is always there", arguments: sizes)
    func namesAreTidy(size: Size) throws {
        for frame in Mapping.frames {
            for characters in DotCharacters.allCases {
                var state = Driving.state(Driving.kompetens, size).pressing(frame)
                state.characters = characters
                state.settle()
                let layers = try layerCount(state)
                // The characters change a mark alone: every layer is looked at with the first, some with the others.
                for _ in 0..<(characters == .braille ? layers : 3) {
                    try expectTidy(state, "\(frame) \(characters) \(try state.map().layer) \(size.testDescription)")
                    state.press("V n")
                }
            }
        }
    }

    /// How many layers there are before the first comes again.
    private func layerCount(_ state: State) throws -> Int {
        let first = try state.map().layer
        var state = state
        for count in 1...40 {
            state.press("V")
            if try state.map().layer == first { return count }
        }
        return 0
    }

    @Test("Wherever one zooms and pans, names are tidy and the chosen one is there though its area be out of sight", arguments: sizes)
    func namesStayTidy(size: Size) throws {
        var numbers = SeededNumbers(seed: 81)
        var state = Driving.state(Driving.kompetens, size, Finnish()).pressing("2 Tab")
        let keys = ["+", "+", "-", "H", "L", "Shift-Up", "Shift-Down", "n", "V", "_", "Enter", "Left", "Up", "c"]
        var path: [String] = []
        for _ in 0..<70 {
            path.append(keys.randomElement(using: &numbers)!)
            state.press(path[path.count - 1])
            if state.place.focus == Place.detail { state.press("Esc") }
            try expectTidy(state, path.suffix(12).joined(separator: " "))
        }
    }

    @Test("Names that want one place all stand somewhere near it or not at all, never on each other or on what is taken")
    func placing() {
        var numbers = SeededNumbers(seed: 82)
        for _ in 0..<300 {
            let bounds = Rect(x: 0, y: 0, width: .random(in: 1...60, using: &numbers), height: .random(in: 1...20, using: &numbers))
            let taken = (0..<Int.random(in: 0...4, using: &numbers)).map { _ in
                Rect(x: .random(in: 0...50, using: &numbers), y: .random(in: 0...18, using: &numbers), width: 3, height: 1)
            }
            var labels = MapLabels(in: bounds, leavingOut: taken)
            for _ in 0..<20 {
                let lines = (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
                    String(repeating: "å", count: .random(in: 0...12, using: &numbers))
                }
                let anchor = Point(x: .random(in: -30...90, using: &numbers), y: .random(in: -30...60, using: &numbers))
                labels.place(
                    .init(
                        lines: lines, nameLines: .random(in: 1...lines.count, using: &numbers), anchor: anchor, style: .text,
                        beside: Bool.random(using: &numbers) ? Rect(x: anchor.x, y: anchor.y, width: 3, height: 2) : nil,
                        isNeeded: Bool.random(using: &numbers)))
            }
            for (place, name) in labels.placed.enumerated() {
                #expect(bounds.intersection(name.rect) == name.rect && !name.rect.isEmpty)
                let others = taken + labels.placed[(place + 1)...].map(\.rect)
                #expect(others.allSatisfy { $0.intersection(name.rect).isEmpty })
            }
        }
    }

    @Test("What may not be left out stands somewhere on a map with room for it, wherever it wants to be")
    func neededNames() {
        var numbers = SeededNumbers(seed: 83)
        for _ in 0..<500 {
            let bounds = Rect(x: 0, y: 0, width: .random(in: 12...80, using: &numbers), height: .random(in: 2...30, using: &numbers))
            for isBeside in [false, true] {
                var labels = MapLabels(in: bounds, leavingOut: [])
                let anchor = Point(x: .random(in: -500...500, using: &numbers), y: .random(in: -500...500, using: &numbers))
                labels.place(
                    .init(
                        lines: ["Egentliga", "Finland"], nameLines: 2, anchor: anchor, style: .text,
                        beside: isBeside ? Rect(x: anchor.x, y: anchor.y, width: 1, height: 1) : nil, isNeeded: true))
                #expect(labels.placed.count == 1, "\(anchor) in \(bounds.size)")
            }
        }
    }
}
