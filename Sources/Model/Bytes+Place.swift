extension Bytes {
    /// The line and the column of `offset`, both counted from 1, the column in Unicode scalars.
    ///
    /// A line ends with LF, so CRLF is one end and its CR the last column of the line. `offset` should begin a character.
    public func lineAndColumn(at offset: Int) -> (line: Int, column: Int) {
        linesAndColumns(at: [offset])[0]
    }

    /// The lines and columns of `offsets`, which must ascend, in one pass over the bytes: for files with many problems.
    public func linesAndColumns(at offsets: [Int]) -> [(line: Int, column: Int)] {
        var places: [(line: Int, column: Int)] = []
        places.reserveCapacity(offsets.count)
        var index = 0
        var line = 1
        var column = 1
        for offset in offsets {
            precondition(index <= offset, "offsets must ascend")
            while index < min(offset, count) {
                let byte = view[index]
                if byte == 0x0A {
                    line += 1
                    column = 1
                } else if !byte.isContinuation {
                    column += 1
                }
                index += 1
            }
            places.append((line, column))
        }
        return places
    }
}

extension UInt8 {
    /// Whether this byte goes on with a character that an earlier one began.
    fileprivate var isContinuation: Bool { self & 0xC0 == 0x80 }
}
