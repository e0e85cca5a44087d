import Model
import TUI
import Testing

@testable import Front

/// What holds after any keys, at any size.
@Suite struct StateLawTests {
    private static let keys: [Key] = {
        let bound = Keymap.bindings.flatMap(\.keys).flatMap { $0.split(separator: " ").compactMap { Key(String($0)) } }
        let unbound = "aåxX1289 ,;.-_*+§½%\"".map { Key(.character($0)) }
        return bound + unbound + [Key(.tab), Key(.enter), Key(.enter), Key(.down), Key(.down), Key(.delete), Key(.function(5))]
    }()

    /// Something that a user may do, keys above all. Never what quits.
    private static func event(_ numbers: inout SeededNumbers) -> Event {
        switch Int.random(in: 0..<40, using: &numbers) {
        case 0: .resized(Size(width: .random(in: 1...200, using: &numbers), height: .random(in: 1...60, using: &numbers)))
        case 1: .input(.paste(["Malmö", "Q", "/\u{1B}[2J\n", ""].randomElement(using: &numbers)!))
        case 2, 3:
            .input(
                .mouse(
                    Mouse(
                        [.press, .release, .drag, .wheelUp, .wheelDown].randomElement(using: &numbers)!, button: .left,
                        x: .random(in: 0..<210, using: &numbers), y: .random(in: 0..<65, using: &numbers))))
        case 4: .input(.focus(Bool.random(using: &numbers)))
        default: .input(.key(keys.randomElement(using: &numbers)!))
        }
    }

    @Test("No keys at any size crash it, and the picture has the size asked for", arguments: [1, 2, 3, 4] as [UInt64])
    func anyKeysAtAnySize(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        var state = Driving.state()
        for _ in 0..<500 {
            let event = Self.event(&numbers)
            _ = state.update(event)
            let surface = state.draw()
            #expect(surface.size == state.size)
            if case .resized(let size) = event { #expect(surface.size == size) }
            if let cursor = surface.cursor { #expect(surface.bounds.contains(cursor)) }
        }
    }

    @Test("Drawing changes nothing: the same state has the same picture")
    func drawingIsPure() {
        var numbers = SeededNumbers(seed: 5)
        var state = Driving.state()
        for _ in 0..<60 {
            _ = state.update(Self.event(&numbers))
            #expect(state.draw() == state.draw())
        }
    }

    @Test("From anywhere Esc leads to the top without quitting, and Q quits there")
    func escapeNeverQuits() {
        var numbers = SeededNumbers(seed: 6)
        var state = Driving.state()
        for _ in 0..<40 {
            for _ in 0..<12 { _ = state.update(Self.event(&numbers)) }
            var leaving = state
            for _ in 0..<60 { #expect(!leaving.press("Esc").contains(.quit)) }
            #expect(leaving.trail.count == 1 && leaving.place.focus == 0)
            #expect(leaving.message == .atTop(key: "Q"))
            #expect(leaving.press("Q") == [.quit])
        }
    }

    @Test("Where I was, twice, is where I am")
    func toggleTwiceReturns() {
        var numbers = SeededNumbers(seed: 7)
        var state = Driving.state().pressing("2 1")
        for _ in 0..<150 {
            _ = state.update(Self.event(&numbers))
            guard case .none = state.prompt, state.strokes.isEmpty else { continue }
            expectSame(state.pressing("' '").quiet, state.quiet, "\(state.trail.map(\.kind)) at \(state.size)")
        }
    }

    @Test(
        "Back, as often as was opened, returns to the same picture",
        arguments: ["", ">", "2", "2 Tab j", "3", "3 Tab", "3 Tab Tab", "4", "5", "6", "6 >", "6 > >", "6 > > >", "8 Enter", "8 V Enter"])
    func backReturnsToTheSamePicture(start: String) {
        for size in Driving.sizes {
            // Being somewhere before makes `'` mean something, which the key bar shows.
            let before = Driving.state(Driving.kompetens, size).pressing("2 1").pressing(start).pressing("j j")
            for path in ["r", "r Enter", "r j j Enter", "r Enter r j Enter", "r j j j Enter Tab j Enter", "r G Enter r G Enter r"] {
                var state = before.pressing(path)
                while state.trail.count > 1 || state.place.focus != before.place.focus { state.press("Esc") }
                expectSame(state.quiet, before.quiet, "\(start), \(path), then back, at \(size.width)x\(size.height)")
            }
        }
    }

    @Test("A resize and back again, and a folder read anew, change no picture")
    func sizeAndReloadLeaveNoTrace() {
        for keys in ["", "G", "2 j j", "3 j j j j", "6 G", "6 / 'a' Enter G", "> > j Enter PageDown", "p", "r", "8 j j", "8 V V j"] {
            let before = Driving.state(Driving.kompetens, Size(width: 140, height: 45)).pressing(keys)
            var state = before
            state.load(Driving.kompetens)
            expectSame(state.quiet, before.quiet, "\(keys), read anew")
            for size in Driving.sizes + [Size(width: 1, height: 1)] {
                _ = state.update(.resized(size))
                _ = state.draw()
            }
            _ = state.update(.resized(before.size))
            #expect(state.selection == before.selection && state.trail.map(\.kind) == before.trail.map(\.kind), "\(keys), resized")
        }
    }

    @Test("Each command that the key bar or the help offers does something", arguments: Driving.sizes)
    func offeredCommandsDoSomething(size: Size) {
        let places = [
            "", "l l", "> >", "2", "2 Tab", "3", "3 Enter", "4", "5", "6", "6 Enter", "p", "r", "r Enter", "6 / 'zzz' Enter",
            "3 / 'lapp' Enter", "8", "8 V", "8 V V", "8 Enter", "8 / 'a' Enter",
        ]
        for workspace in [Driving.kompetens, Folders.second, Folders.empty, Folders.broken] {
            for keys in places { expectUseful(Driving.state(workspace, size).pressing(keys), keys) }
        }
    }

    private func expectUseful(_ before: State, _ keys: String) {
        let idle: [Phrase] = [.label(.nothingToOpen), .label(.nothingBefore), .label(.nothingToTurn)]
        for command in before.commands {
            var state = before
            state.message = nil
            let quiet = state.draw()
            let effects = state.perform(command)
            state.settle()
            let isSeen = !effects.isEmpty || state.draw() != quiet
            #expect(isSeen, "\(command) after \(keys) at \(before.size.width)x\(before.size.height)")
            #expect(state.message.map { !idle.contains($0) } ?? true, "\(command) after \(keys)")
        }
    }
}
