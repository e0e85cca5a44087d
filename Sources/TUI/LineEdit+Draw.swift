extension LineEdit {
    /// Draws the line, scrolled so that the cursor is in sight, and puts the terminal's cursor there.
    public func draw(on surface: inout Surface, x: Int, y: Int, width: Int, style: Style = .text) {
        guard width > 0 else { return }
        let part = Rect(x: x, y: y, width: width, height: 1)
        let view = view(width: width)
        surface.fill(part, style: style)
        surface.inside(part) { surface in
            if view.isScrolled { surface.put("…", x: 0, y: 0, style: style) }
            surface.put(view.text, x: view.isScrolled ? 1 : 0, y: 0, style: style)
            surface.cursor = Point(x: view.column, y: 0)
        }
    }

    /// What of the line is shown, and in which column the cursor stands.
    private func view(width: Int) -> (text: String, column: Int, isScrolled: Bool) {
        let before = String(text.prefix(cursor)).cellWidth
        if text.cellWidth < width || before < width - 2 { return (text, before, false) }
        // The last column is for the cursor behind the text, or for the mark that the text goes on.
        let lastColumn = max(0, cursor == text.count ? width - 1 : width - 2)
        let isScrolled = lastColumn > 0
        let mark = isScrolled ? 1 : 0
        // No more can be in sight, so that a page of pasted text is measured as soon as a word is.
        var beforeCursor = text.prefix(cursor).suffix(4 * width + 64)
        // Measured anew each time: what a character takes depends on those before it.
        while mark + String(beforeCursor).cellWidth > lastColumn { beforeCursor.removeFirst() }
        return (String(beforeCursor + text.dropFirst(cursor)), mark + String(beforeCursor).cellWidth, isScrolled)
    }
}
