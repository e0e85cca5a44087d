/// How many colours the terminal has.
public enum ColourDepth: Hashable, Sendable, CaseIterable {
    case monochrome, eight, sixteen, indexed256, direct
}

/// What the terminal is told about a cell.
public struct Paint: Hashable, Sendable {
    /// The terminal's own colour.
    public static let own = -1

    /// `Paint.own`, a colour's index, or 0xRRGGBB where colours are direct.
    public var foreground: Int
    public var background: Int
    /// Bold, dim, underline, reverse and italic; never `selected`.
    public var attributes: Style.Attributes

    public init(foreground: Int = Paint.own, background: Int = Paint.own, attributes: Style.Attributes = []) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }
}
