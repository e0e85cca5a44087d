import Front
import Model

/// A person or an organisation for address books: vCard 4.0 (RFC 6350).
public struct VCard: Sendable {
    public private(set) var text = ""

    /// The card of a record; nil for what is neither a person nor an organisation.
    public init?(_ name: RecordName, in scene: Scene) {
        switch scene.workspace.find(name) {
        case let person as Person: self.init(person, in: scene)
        case let organisation as Organisation: self.init(organisation, in: scene)
        default: return nil
        }
    }

    /// The cards of some records, one after the other.
    public static func text(of names: [RecordName], in scene: Scene) -> String {
        var text = ""
        for name in names { text += VCard(name, in: scene)?.text ?? "" }
        return text
    }

    private init(_ person: Person, in scene: Scene) {
        begin("individual", scene.title(person), in: scene)
        // The last word of a name is where address books sort it; the folder does not part names.
        let words = scene.title(person).split(separator: " ")
        add("N", parts: [String(words.last ?? ""), Self.joined(words.dropLast().map(String.init), " "), "", "", ""])
        if let now = person.affiliation(on: scene.today) {
            let organisation = now.organisation.map { scene.title($0.name) } ?? ""
            if !organisation.isEmpty { add("ORG", parts: [organisation]) }
            add("TITLE", scene.text(now.title))
        }
        for point in person.contact {
            switch point.type {
            case .email: add("EMAIL", point.value)
            case .phone: add("TEL", point.value)
            case .url: addURL(point.value)
            case nil: break
            }
        }
        finish(person.basics, in: scene)
    }

    private init(_ organisation: Organisation, in scene: Scene) {
        let title = scene.title(organisation)
        begin("org", title, in: scene)
        add("ORG", parts: [title])
        addURL(organisation.url)
        finish(organisation.basics, in: scene)
    }

    private mutating func begin(_ kind: String, _ name: String, in scene: Scene) {
        add(line: "BEGIN:VCARD")
        add(line: "VERSION:4.0")
        add(line: "KIND:\(kind)")
        add("FN", name)
    }

    private mutating func finish(_ basics: Basics, in scene: Scene) {
        for link in basics.links { addURL(link.url) }
        // What is invented says so wherever it goes.
        if scene.workspace.info.isSynthetic { add("NOTE", scene.say(.synthetic)) }
        add(line: "END:VCARD")
    }

    /// A property of one value; nothing where that is empty.
    private mutating func add(_ property: String, _ value: String) {
        if !value.isEmpty { add(line: "\(property):\(Self.escaped(value))") }
    }

    /// A property whose value has parts.
    private mutating func add(_ property: String, parts: [String]) {
        add(line: "\(property):\(Self.joined(parts.map(Self.escaped), ";"))")
    }

    /// An address on the web is no text: nothing in it is escaped, and what has a control character is none.
    private mutating func addURL(_ url: String) {
        guard !url.isEmpty, url.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F }) else { return }
        add(line: "URL:\(url)")
    }

    /// A line in pieces of at most 75 bytes; no character is broken.
    private mutating func add(line: String) {
        var used = 0
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if used + size > Self.mostBytes {
                text += "\r\n "
                used = 1
            }
            text.unicodeScalars.append(scalar)
            used += size
        }
        text += "\r\n"
    }

    private static let mostBytes = 75

    static func escaped(_ value: String) -> String {
        var escaped = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\", ",", ";":
                escaped += "\\"
                escaped.unicodeScalars.append(scalar)
            case "\n": escaped += "\\n"
            case "\r": break
            default: if scalar.properties.generalCategory != .control || scalar == "\t" { escaped.unicodeScalars.append(scalar) }
            }
        }
        return escaped
    }

    private static func joined(_ parts: [String], _ separator: String) -> String {
        var joined = ""
        for (index, part) in parts.enumerated() { joined += index == 0 ? part : separator + part }
        return joined
    }
}
