/// A string as the terminal may show it: clusters with their widths, and nothing that could move the cursor or turn the writing direction.
///
/// The one place where text is made harmless. Control characters become their pictures (␛), C1 and bidi controls and the line and paragraph
/// separators U+FFFD, no-break spaces plain ones; a mark without a letter stands on ◌; invisible characters outside a cluster are dropped.
/// Scalars that never join their neighbours, which is nearly all of the text here, are passed without asking for grapheme boundaries.
enum CellText {
    /// One cluster: a single scalar, or a text of several.
    struct Cluster {
        var scalar: UInt32
        var text: String?
        /// 0 for what is dropped, else 1 or 2.
        var width: Int
        /// Where the source's bytes of this cluster end.
        var end: Int

        fileprivate static func dropped(end: Int) -> Cluster {
            Cluster(scalar: 0, text: nil, width: 0, end: end)
        }

        /// Stands for what is cut off.
        static let mark = Cluster(scalar: 0x2026, text: nil, width: 1, end: 0)
        static let space = Cluster(scalar: 0x20, text: nil, width: 1, end: 0)

        fileprivate static func single(_ scalar: UInt32, end: Int) -> Cluster {
            Cluster(scalar: scalar, text: nil, width: 1, end: end)
        }
    }

    /// More scalars in a cluster than any emoji has are left out.
    private static let clusterLimit = 16

    /// Hands over the clusters from a byte offset on, dropped ones too, until the body returns false.
    @inline(__always)
    static func forEachCluster(in text: String, from start: Int = 0, _ body: (Cluster) -> Bool) {
        let bytes = text.utf8Span.span
        let count = bytes.count
        var offset = start
        var ahead = offset < count ? decode(bytes, offset) : (0, 0)
        while offset < count {
            let (scalar, length) = ahead
            let next = offset + length
            if next < count { ahead = decode(bytes, next) }
            if standsAlone(scalar), next == count || standsAlone(ahead.0) {
                guard body(plain(scalar, end: next)) else { return }
                offset = next
            } else {
                let cluster = joined(text, at: offset)
                guard body(cluster) else { return }
                offset = cluster.end
                if offset < count { ahead = decode(bytes, offset) }
            }
        }
    }

    /// Whether the scalar has a boundary on both sides between neighbours of the same kind; false when in doubt.
    @inline(__always)
    private static func standsAlone(_ scalar: UInt32) -> Bool {
        if scalar < 0x300 { return true }
        switch scalar {
        case 0x370..<0x483, 0x1E00..<0x2000, 0x2010...0x2027, 0x2030...0x205E, 0x20A0..<0x20D0, 0x2100..<0x2C00, 0x3041...0x3096,
            0x309B...0x30FF, 0x4E00..<0xA000, 0xAC00...0xD7A3:
            return true
        default:
            return false
        }
    }

    @inline(__always)
    private static func plain(_ scalar: UInt32, end: Int) -> Cluster {
        if scalar >= 0x20 && scalar < 0x7F { return .single(scalar, end: end) }
        if scalar > 0xAD {
            return Cluster(scalar: scalar, text: nil, width: Unicode.Scalar(scalar).map(CellWidth.of) ?? 1, end: end)
        }
        switch scalar {
        case 0..<0x20: return .single(0x2400 + scalar, end: end)
        case 0x7F: return .single(0x2421, end: end)
        case 0x80..<0xA0: return .single(0xFFFD, end: end)
        case 0xA0: return .single(0x20, end: end)
        case 0xAD: return .dropped(end: end)
        default: return .single(scalar, end: end)
        }
    }

    /// The cluster at a byte offset by the rules of Unicode's grapheme boundaries.
    @inline(never)
    private static func joined(_ text: String, at offset: Int) -> Cluster {
        let start = text.utf8.index(text.startIndex, offsetBy: offset)
        let next = text.index(after: start)
        let end = offset + text.utf8.distance(from: start, to: next)
        var scalars = text.unicodeScalars[start..<next].prefix(clusterLimit).map(shown)
        while let last = scalars.last, scalars.count > 1, isJoiner(last) { scalars.removeLast() }
        if CellWidth.of(scalars[0]) == 0 {
            scalars.removeAll(where: isInvisible)
            if scalars.isEmpty { return .dropped(end: end) }
            if CellWidth.of(scalars[0]) == 0 { scalars.insert("◌", at: 0) }
        }
        if scalars.count == 1 { return plain(scalars[0].value, end: end) }
        var cluster = String.UnicodeScalarView()
        cluster.append(contentsOf: scalars)
        return Cluster(scalar: 0, text: String(cluster), width: CellWidth.of(scalars), end: end)
    }

    /// What is shown for a scalar that must not reach the terminal; else the scalar itself.
    private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
        case 0x202F: " "
        default: scalar
        }
    }

    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x200C || scalar.value == 0x200D
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        CellWidth.of(scalar) == 0 && (scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .format)
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
