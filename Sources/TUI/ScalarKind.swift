extension Unicode.Scalar {
    /// A control character of C0 or C1, or DEL.
    var isControl: Bool { value < 0x20 || (0x7F..<0xA0).contains(value) }
}

/// What a scalar does to its neighbours on a terminal.
enum ScalarKind {
    static let softHyphen: UInt32 = 0xAD

    /// Whether a scalar shares the columns of the cluster before it: marks do, and the parts of one emoji, flag or Hangul syllable.
    static func joins(_ scalar: Unicode.Scalar, after last: Unicode.Scalar, in cluster: [Unicode.Scalar]) -> Bool {
        if CellWidth.of(scalar) == 0 {
            return isMark(scalar) || isJoiner(scalar) || isTag(scalar) || isHangulPart(scalar) && (isHangul(last) || isHangulPart(last))
        }
        guard cluster[0].properties.isEmoji else { return false }
        if isRegionalIndicator(scalar) { return cluster.count == 1 && isRegionalIndicator(last) }
        return scalar.properties.isEmojiModifier || last.value == 0x200D && scalar.properties.isEmoji
    }

    /// Whether a cluster lacks its first part: half a flag, a skin tone without a face, the end of a Hangul syllable.
    ///
    /// On the screen it would join what happens to stand before it.
    static func isFragment(_ cluster: [Unicode.Scalar]) -> Bool {
        if isRegionalIndicator(cluster[0]) { return cluster.count < 2 || !isRegionalIndicator(cluster[1]) }
        return cluster[0].properties.isEmojiModifier || CellWidth.of(cluster[0]) == 0
    }

    /// Whether a scalar that begins a cluster shows nothing: joiners, zero-width and soft-hyphen breaks, tags, fillers.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value == softHyphen { return true }
        return CellWidth.of(scalar) == 0 && (scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .format)
    }

    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x200C || scalar.value == 0x200D
    }

    /// The invisible letters that name a flag's region.
    private static func isTag(_ scalar: Unicode.Scalar) -> Bool {
        (0xE0020...0xE007F).contains(scalar.value)
    }

    private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
        (0x1F1E6...0x1F1FF).contains(scalar.value)
    }

    /// A vowel or final consonant that follows the first consonant of its syllable.
    private static func isHangulPart(_ scalar: Unicode.Scalar) -> Bool {
        (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FB).contains(scalar.value)
    }

    /// A first consonant, or a syllable.
    private static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
        (0x1100...0x115F).contains(scalar.value) || (0xA960...0xA97C).contains(scalar.value) || (0xAC00...0xD7A3).contains(scalar.value)
    }
}
