import CTerminal
import TUI

/// How each style looks on this terminal: attributes and a pair of colours, asked of the theme once.
struct Renditions {
    struct Rendition {
        var attributes: UInt32
        var pair: Int32
    }

    private let depth: ColourDepth
    private var theme: Theme?
    /// Styles are some twenty, and looked through faster than hashed.
    private var known: [(style: Style, rendition: Rendition)] = []

    init(depth: ColourDepth) {
        self.depth = depth
    }

    /// Whether the theme is another than before, so that all looks new.
    mutating func take(_ theme: Theme) -> Bool {
        guard theme != self.theme else { return false }
        self.theme = theme
        known.removeAll(keepingCapacity: true)
        return true
    }

    subscript(style: Style) -> Rendition {
        mutating get {
            if let known = known.first(where: { $0.style == style }) { return known.rendition }
            guard let paint = theme?.paint(style, depth: depth) else { return Rendition(attributes: 0, pair: 0) }
            let pair = terminal_pair(colour(paint.foreground), colour(paint.background))
            let rendition = Rendition(attributes: attributes(paint.attributes), pair: pair)
            known.append((style, rendition))
            return rendition
        }
    }

    /// Direct-colour terminals take the first eight numbers for the palette: the darkest blues are sent as the ninth.
    private func colour(_ colour: Int) -> CInt {
        CInt(depth == .direct && (0..<8).contains(colour) ? 8 : colour)
    }

    private func attributes(_ attributes: Style.Attributes) -> UInt32 {
        var bits: UInt32 = 0
        if attributes.contains(.bold) { bits |= UInt32(TERMINAL_BOLD) }
        if attributes.contains(.dim) { bits |= UInt32(TERMINAL_DIM) }
        if attributes.contains(.underline) { bits |= UInt32(TERMINAL_UNDERLINE) }
        if attributes.contains(.reverse) { bits |= UInt32(TERMINAL_REVERSE) }
        if attributes.contains(.italic) { bits |= UInt32(TERMINAL_ITALIC) }
        return bits
    }
}
