/// A name with its e-mail address, as mail programs take it (RFC 5322, with the letters of RFC 6532).
struct Mailbox: Sendable, Equatable {
    let name: String
    let address: String

    /// The address of a person; nil for what is no address, or could be taken for more than one.
    init?(name: String, address: String) {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), address.unicodeScalars.allSatisfy(Self.isPart) else { return nil }
        (self.name, self.address) = (name, address)
    }

    /// `Name <address>`: the name in quotation marks unless it is of plain letters.
    var text: String {
        let name = Self.onOneLine(name)
        if name.isEmpty { return address }
        return name.unicodeScalars.allSatisfy(Self.isAtom) ? "\(name) <\(address)>" : "\(Self.quoted(name)) <\(address)>"
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x20 && scalar.value != 0x7F && !(0x80...0xA0).contains(scalar.value)
            && !["<", ">", "(", ")", ",", ";", ":", "\"", "[", "]", "\\"].contains(scalar)
    }

    /// Letters, digits, marks that mean nothing in an address line, and blanks.
    private static func isAtom(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", " ", "-", "'": true
        default: false
        }
    }

    private static func quoted(_ name: String) -> String {
        var quoted = "\""
        for scalar in name.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted += "\\" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    private static func onOneLine(_ name: String) -> String {
        var line = String.UnicodeScalarView()
        for scalar in name.unicodeScalars where scalar.properties.generalCategory != .control { line.append(scalar) }
        return String(line).trimmed
    }
}
