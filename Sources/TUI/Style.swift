/// How a cell is drawn: its role and what is added to it, in two bytes.
public struct Style: Hashable, Sendable, BitwiseCopyable {
    public var role: Role
    public var attributes: Attributes

    public init(_ role: Role = .text, _ attributes: Attributes = []) {
        self.role = role
        self.attributes = attributes
    }

    /// What is added to a role's own look.
    public struct Attributes: OptionSet, Hashable, Sendable, BitwiseCopyable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        public static let bold = Attributes(rawValue: 1)
        public static let dim = Attributes(rawValue: 2)
        public static let underline = Attributes(rawValue: 4)
        public static let reverse = Attributes(rawValue: 8)
        public static let italic = Attributes(rawValue: 16)
        /// Lies on the selection's background.
        public static let selected = Attributes(rawValue: 32)
    }

    /// The same style on the selection's background, or off it.
    public func selected(_ on: Bool = true) -> Style {
        with(.selected, on)
    }

    /// The same style in bold, or not.
    public func bold(_ on: Bool = true) -> Style {
        with(.bold, on)
    }

    private func with(_ added: Attributes, _ on: Bool) -> Style {
        Style(role, on ? attributes.union(added) : attributes.subtracting(added))
    }
}

/// The styles that panes use by name.
extension Style {
    public static let paper = Style(.paper)
    public static let text = Style(.text)
    public static let muted = Style(.muted)
    public static let heading = Style(.heading, .bold)
    public static let border = Style(.border)
    public static let focus = Style(.focus, .bold)
    public static let selection = Style(.selection, .selected)
    public static let good = Style(.good)
    public static let warning = Style(.warning)
    public static let bad = Style(.bad)
    public static let accent = Style(.accent)

    /// The style of a step on the scale of quantities, clamped to its ends.
    public static func scale(_ step: Int) -> Style {
        Style(Role.scale[min(max(0, step), Role.scale.count - 1)])
    }

    /// The style of the n-th of several things, beginning anew after the last.
    public static func series(_ number: Int) -> Style {
        let count = Role.series.count
        return Style(Role.series[((number % count) + count) % count])
    }
}

extension Style: CustomStringConvertible {
    private static let names: [(Attributes, String)] = [
        (.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"), (.italic, "italic"), (.selected, "selected"),
    ]

    /// The role and the attributes by name, as golden screens write them: `heading bold`.
    public var description: String {
        Style.names.reduce(into: "\(role)") { text, name in
            if attributes.contains(name.0) { text += " " + name.1 }
        }
    }
}
