/// Splitting, the whole of the layout: two parts that cover the rectangle without a gap, whatever is asked for.
///
/// The parts come in reading order, left before right and top before bottom. More than there is gives all of it to the asked part and leaves
/// the other empty; less than nothing gives nothing.
extension Rect {
    /// The left columns, and the rest.
    public func split(left columns: Int) -> (left: Rect, right: Rect) {
        let first = min(max(0, columns), width)
        return (
            Rect(x: x, y: y, width: first, height: height),
            Rect(x: x + first, y: y, width: width - first, height: height)
        )
    }

    /// The rest, and the right columns.
    public func split(right columns: Int) -> (left: Rect, right: Rect) {
        split(left: width - min(max(0, columns), width))
    }

    /// The top rows, and the rest.
    public func split(top rows: Int) -> (top: Rect, bottom: Rect) {
        let first = min(max(0, rows), height)
        return (
            Rect(x: x, y: y, width: width, height: first),
            Rect(x: x, y: y + first, width: width, height: height - first)
        )
    }

    /// The rest, and the bottom rows.
    public func split(bottom rows: Int) -> (top: Rect, bottom: Rect) {
        split(top: height - min(max(0, rows), height))
    }
}
