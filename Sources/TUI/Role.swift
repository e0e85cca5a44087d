/// What a cell means; the theme turns it into a colour at the terminal's edge.
///
/// Panes speak of roles only, so that every theme, sixteen colours and monochrome show the same picture. A role never carries meaning alone:
/// a glyph or a word says the same.
public enum Role: UInt8, CaseIterable, Sendable, BitwiseCopyable {
    case paper, text, muted, heading, border, focus, selection
    case good, warning, bad, accent
    /// A quantity, from little to much.
    case scale0, scale1, scale2, scale3, scale4, scale5
    /// Things to be told apart that have no order.
    case series0, series1, series2, series3, series4, series5, series6, series7

    /// The steps of the scale, from little to much.
    public static let scale: [Role] = [.scale0, .scale1, .scale2, .scale3, .scale4, .scale5]
    /// The roles for things to be told apart.
    public static let series: [Role] = [.series0, .series1, .series2, .series3, .series4, .series5, .series6, .series7]
}
