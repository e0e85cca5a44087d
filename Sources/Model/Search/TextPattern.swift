/// One thing that a text is to have: `word`, `'exact`, `^prefix`, `suffix$`, `"a phrase with blanks"` or `^whole$`.
///
/// A letter typed plain matches it with any diacritic; typed with one, it matches only that.
public struct TextPattern: Sendable, Hashable {
    /// Its letters; where it is bound to the beginning or the end of a text, the separator that stands there.
    let folded: FoldedBytes
    /// True if it may also be looked for with letters left out, or with a slip.
    let isWord: Bool

    /// Reads the operators `'`, `^` and `$` as fzf does; nil where nothing is left to look for.
    public init?(_ token: String) {
        var rest = token.unicodeScalars[...]
        let isBoundBehind = rest.last == "$" && rest.count > 1
        if isBoundBehind { rest.removeLast() }
        let first = rest.first
        let isExact = first.map(TextQueryReader.isApostrophe) ?? false
        if isExact || first == "^" { rest.removeFirst() }
        self.init(String(rest), begins: first == "^", ends: isBoundBehind, isWord: !isExact)
    }

    /// A pattern of this text as it stands: what a quoted phrase is.
    public init?(literal: String) { self.init(literal, begins: false, ends: false, isWord: false) }

    init?(_ text: String, begins: Bool, ends: Bool, isWord: Bool) {
        var folded = FoldedBytes()
        if begins { folded.appendSeparator() }
        folded.append(text)
        guard folded.count > (begins ? 1 : 0) else { return nil }
        if ends { folded.appendSeparator() }
        self.folded = folded
        self.isWord = isWord && !begins && !ends
    }

    /// Whether it occurs in a text.
    public func matches(_ text: String) -> Bool { FoldedText(text).range(of: self) != nil }

    /// Where it occurs first in a text.
    public func range(in text: String) -> Range<String.Index>? {
        let folded = FoldedText(text)
        return folded.range(of: self).map { folded.range($0, in: text) }
    }
}
