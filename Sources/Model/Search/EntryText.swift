/// Where the letters of one entry stand.
struct EntryText {
    let names: Range<Int>
    let context: Range<Int>
    let set: LetterSet

    @inline(__always) init(_ texts: FoldedTexts, _ entry: Int) {
        let range = texts.range(of: entry)
        let middle = min(Int(texts.contexts[entry]), range.upperBound)
        // Each range ends before the separator of its last text.
        names = range.lowerBound..<(middle < range.upperBound ? max(range.lowerBound, middle &- 1) : range.upperBound)
        context = middle..<range.upperBound
        set = LetterSet(letters: texts.letters[entry], pairs: texts.pairs[entry])
    }

    /// All of it, without the separator after the last text.
    var all: Range<Int> { names.lowerBound..<context.upperBound }
}
