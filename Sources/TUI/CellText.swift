/// A string as the terminal may show it: clusters with their widths, and nothing that could move the cursor or turn the writing direction.
///
/// The one place where text is made harmless. Control characters become their pictures (␛), C1 and bidi controls and the line and paragraph
/// separators U+FFFD, no-break spaces plain ones; a mark without a letter stands on ◌, the second part of an emoji or syllable without its first
/// is U+FFFD; invisible characters outside a cluster are dropped.
///
/// A cluster is what shares columns on a terminal: a scalar with its marks, or the parts of one emoji, flag or Hangul syllable. It is a
/// grapheme but where a script joins letters into one, as in Indic conjuncts: terminals give each letter columns of its own.
enum CellText {
    /// One cluster: a single scalar, or a text of several.
    struct Cluster {
        var scalar: UInt32
        var text: String?
        /// 0 for what is dropped, else 1 or 2.
        var width: Int
        /// Where the source's bytes of this cluster end.
        var end: Int

        /// Stands for what is cut off.
        static let mark = Cluster(scalar: 0x2026, text: nil, width: 1, end: 0)
        static let space = Cluster(scalar: 0x20, text: nil, width: 1, end: 0)

        func append(to text: inout String.UnicodeScalarView) {
            if let cluster = self.text {
                text.append(contentsOf: cluster.unicodeScalars)
            } else if width > 0, let scalar = Unicode.Scalar(scalar) {
                text.append(scalar)
            }
        }
    }

    /// Hands over the clusters from a byte offset on, dropped ones too, until the body returns false.
    @inline(__always)
    static func forEachCluster(in text: String, from start: Int = 0, _ body: (Cluster) -> Bool) {
        let bytes = text.utf8Span.span
        let count = bytes.count
        guard start < count else { return }
        var offset = start
        var (scalar, length) = decode(bytes, offset)
        while true {
            let next = offset + length
            let ahead = next < count ? decode(bytes, next) : (0, 0)
            let cluster: Cluster
            if neverJoins(scalar), neverJoins(ahead.0) {
                cluster = single(scalar, end: next)
                (scalar, length) = ahead
            } else {
                cluster = joined(bytes, at: offset)
                if cluster.end < count { (scalar, length) = decode(bytes, cluster.end) }
            }
            guard body(cluster), cluster.end < count else { return }
            offset = cluster.end
        }
    }

    /// Whether a scalar is sure to be visible and to join no neighbour of its kind, as nearly all of the text there is.
    @inline(__always)
    private static func neverJoins(_ scalar: UInt32) -> Bool {
        if scalar < 0x300 { return true }
        switch scalar {
        case 0x370..<0x483, 0x1E00..<0x2000, 0x2010...0x2027, 0x202F...0x205E, 0x20A0..<0x20D0, 0x2100..<0x2C00, 0x3041...0x3096,
            0x309B...0x30FF, 0x4E00..<0xA000, 0xAC00...0xD7A3:
            return true
        default:
            return false
        }
    }

    @inline(__always)
    private static func single(_ scalar: UInt32, end: Int) -> Cluster {
        if scalar >= 0x20 && scalar < 0x7F { return Cluster(scalar: scalar, text: nil, width: 1, end: end) }
        let shown = shown(scalar)
        let width = scalar == ScalarKind.softHyphen ? 0 : Unicode.Scalar(shown).map(CellWidth.of) ?? 1
        return Cluster(scalar: shown, text: nil, width: width, end: end)
    }

    /// What is shown for a scalar that must not reach the terminal; else the scalar itself.
    private static func shown(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0..<0x20: 0x2400 + scalar
        case 0x7F: 0x2421
        case 0x80..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: 0xFFFD
        case 0xA0, 0x202F: 0x20
        default: scalar
        }
    }

    /// More scalars than any emoji has are left out of a cluster.
    private static let clusterLimit = 16

    @inline(never)
    private static func joined(_ bytes: Span<UInt8>, at offset: Int) -> Cluster {
        let (value, length) = decode(bytes, offset)
        var end = offset + length
        guard let shown = Unicode.Scalar(shown(value)) else { return Cluster(scalar: 0, text: nil, width: 0, end: end) }
        if shown.value != value && shown != " " { return single(value, end: end) }
        if ScalarKind.isInvisible(shown) { return Cluster(scalar: 0, text: nil, width: 0, end: end) }
        var scalars = CellWidth.of(shown) == 0 && ScalarKind.isMark(shown) ? ["◌", shown] : [shown]
        var last = shown
        while end < bytes.count {
            let (value, length) = decode(bytes, end)
            guard let scalar = Unicode.Scalar(value), ScalarKind.joins(scalar, after: last, in: scalars) else { break }
            if scalars.count < clusterLimit { scalars.append(scalar) }
            last = scalar
            end += length
        }
        while let last = scalars.last, ScalarKind.isJoiner(last) { scalars.removeLast() }
        if ScalarKind.isFragment(scalars) { return Cluster(scalar: 0xFFFD, text: nil, width: 1, end: end) }
        if scalars.count == 1 { return single(scalars[0].value, end: end) }
        var cluster = String.UnicodeScalarView()
        cluster.append(contentsOf: scalars)
        return Cluster(scalar: 0, text: String(cluster), width: CellWidth.of(scalars), end: end)
    }

    /// The scalar at a byte offset and its length; a string's bytes are always valid UTF-8.
    @inline(__always)
    private static func decode(_ bytes: Span<UInt8>, _ offset: Int) -> (UInt32, Int) {
        let first = UInt32(bytes[offset])
        if first < 0x80 { return (first, 1) }
        let second = UInt32(bytes[offset + 1]) & 0x3F
        if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
        let third = UInt32(bytes[offset + 2]) & 0x3F
        if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
        let fourth = UInt32(bytes[offset + 3]) & 0x3F
        return ((first & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
    }
}
