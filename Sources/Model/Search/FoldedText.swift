/// One text, folded to be looked through: its letters between two separators.
struct FoldedText {
    private(set) var folded = FoldedBytes()
    /// How many blanks were left out at the beginning.
    private let blanks: Int

    init(_ text: String) {
        folded.appendSeparator()
        blanks = folded.appendTrimmed(text)
        folded.appendSeparator()
    }

    /// The letters between the separators.
    var letters: Range<Int> { 1..<folded.count - 1 }

    /// Where a pattern occurs first among the letters.
    func range(of pattern: TextPattern) -> Range<Int>? {
        let needle = Needle(pattern)
        return folded.withView { text in
            pattern.folded.withView { text.first(needle, $0, in: letters) }
        }.map { $0..<$0 + needle.count - needle.lead - needle.tail }
    }

    /// The part of the text that the letters were folded from.
    func range(_ letters: Range<Int>, in text: String) -> Range<String.Index> { ranges([letters], in: text)[0] }

    /// The parts of the text that ranges of letters were folded from.
    func ranges(_ ranges: [Range<Int>], in text: String) -> [Range<String.Index>] {
        let scalars = text.unicodeScalars
        // Every scalar that begins a letter has become one, of one or more bytes.
        let beginnings = scalars.indices.filter { Folding.beginsLetter(scalars[$0]) }
        var next = blanks
        var places: [String.Index] = []
        for byte in folded.bytes[letters] {
            if byte & 0xC0 != 0x80 { next += 1 }
            places.append(beginnings[next - 1])
        }
        let end = beginnings.indices.contains(next) ? beginnings[next] : text.endIndex
        return ranges.map { places[$0.lowerBound - 1]..<($0.upperBound - 1 < places.count ? places[$0.upperBound - 1] : end) }
    }
}
