import TUI
import Testing

@testable import Front

/// The keyboard works on a Swedish and a Finnish one, says what it does, and its document is up to date.
@Suite struct KeymapTests {
    /// Each key of each binding, as its strokes.
    private static let strokes: [(command: Command, keys: String, strokes: [Key], context: Keymap.Context?)] =
        Keymap.bindings.flatMap { binding in
            binding.keys.map { (binding.command, $0, $0.split(separator: " ").compactMap { Key(String($0)) }, binding.context) }
        }

    /// Keys that need AltGr or a dead key, that a terminal takes for others, or that stop its flow.
    private static let never: Set<Key> = Set(
        Array("[]{}@$\\|~^`´¨").map { Key(.character($0)) } + Array("[]\\^_@hijmsq").map { Key(.character($0), .control) })

    /// Keys that a multiplexer or a desktop takes: never the only way.
    private static func isTaken(_ key: Key) -> Bool {
        switch key.code {
        case .character(let character) where key.modifiers.contains(.control): "baptngo".contains(character)
        case .function(let number): [1, 10, 11].contains(number)
        case .up, .down, .left, .right: key.modifiers.contains(.shift)
        default: key.modifiers.contains(.alt)
        }
    }

    @Test("Every key of the table is a key, and is written as keys write themselves")
    func everyKeyIsAKey() {
        for entry in Self.strokes { #expect(entry.strokes.map(\.description).joined(separator: " ") == entry.keys) }
    }

    @Test("No key needs AltGr or a dead key, is another in disguise, or stops the terminal")
    func noKeyIsOnTheNeverList() {
        for entry in Self.strokes {
            for key in entry.strokes {
                #expect(!Self.never.contains(key), "\(entry.keys) for \(entry.command)")
                if case .character(let character) = key.code, character.isNumber { #expect(!key.modifiers.contains(.alt), "\(entry.keys)") }
            }
        }
    }

    @Test("What multiplexers, consoles and desktops take is never the only way")
    func takenKeysAreNeverTheOnlyWay() {
        for binding in Keymap.bindings where !binding.keys.isEmpty {
            let ways = Self.strokes.filter { $0.command == binding.command }
            // Without a key there is the palette.
            #expect(ways.isEmpty || ways.contains { !$0.strokes.contains(where: Self.isTaken) }, "\(binding.command)")
        }
    }

    @Test("Ctrl-z suspends, and no Ctrl-key ends anything")
    func controlKeysAreHarmless() {
        #expect(Keymap().meaning(of: ["Ctrl-z"]) == .command(.suspend))
        #expect(Self.strokes.allSatisfy { $0.command != .quit || !$0.strokes.contains { $0.modifiers.contains(.control) } })
        #expect(Keymap().meaning(of: [Key(.escape)]) == .command(.back) && Keymap().keys(for: .quit) == ["Q"])
    }

    @Test("No two commands are on one key in one context, and no key is the beginning of another")
    func keysAreUnambiguous() {
        for (index, one) in Self.strokes.enumerated() {
            for other in Self.strokes[(index + 1)...] {
                // A pane's own key hides the same general one; it is never the beginning of another.
                if one.context != other.context, one.keys == other.keys { continue }
                let shared = zip(one.strokes, other.strokes).prefix { $0 == $1 }.count
                #expect(shared < min(one.strokes.count, other.strokes.count), "\(one.command) and \(other.command) on \(one.keys)")
            }
        }
    }

    @Test("Every command has one line in the table, and each of its keys means it")
    func everyCommandHasAKey() {
        #expect(
            Keymap.bindings.map(\.command).sorted { $0.rawValue < $1.rawValue } == Command.allCases.sorted { $0.rawValue < $1.rawValue })
        let keymap = Keymap()
        for binding in Keymap.bindings { #expect(keymap.key(for: binding.command) == binding.keys.first ?? "") }
        for entry in Self.strokes {
            #expect(keymap.meaning(of: entry.strokes, in: entry.context) == .command(entry.command))
            let isHidden = Self.strokes.contains { $0.context != nil && $0.context != entry.context && $0.keys == entry.keys }
            if entry.context == nil, !isHidden { #expect(keymap.meaning(of: entry.strokes, in: .day) == .command(entry.command)) }
            for count in 1..<max(1, entry.strokes.count) { #expect(keymap.meaning(of: Array(entry.strokes.prefix(count))) == .prefix) }
        }
        #expect(keymap.meaning(of: [Key(.character("å"))]) == .nothing)
    }

    @Test("A command's stable name is lower case, of words with hyphens, and no other's")
    func namesAreStable() {
        for command in Command.allCases {
            #expect(command.rawValue.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "-") }, "\(command)")
        }
    }

    @Test("Every general key is in the help of every place", arguments: ["", "2", "3", "4", "5", "6", "8", "p", "r", "r Enter"])
    func theHelpIsWhole(keys: String) {
        let state = Driving.state().pressing(keys)
        let listed = state.helpCommands
        #expect(Set(listed).count == listed.count && Set(listed).isSuperset(of: state.commands))
        for command in [Command.up, .openOverview, .openProblems, .reload, .suspend, .quit, .back, .help] {
            #expect(listed.contains(command), "\(command)")
        }
    }

    @Test("docs/keys.md says what the keys do, in every language")
    func theDocumentIsUpToDate() throws {
        let lines = KeysDocument.lines()
        for language in Languages.all {
            for command in Command.allCases {
                #expect(lines.contains { $0.contains(language.help(of: command)) && $0.contains("`\(command.rawValue)`") }, "\(command)")
            }
        }
        try Golden.expect(lines, inProject: "docs/keys.md")
    }
}
