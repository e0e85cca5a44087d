import TUI
import Testing

@Suite struct SurfaceTests {
    private func surface(_ width: Int, _ height: Int) -> Surface {
        Surface(size: Size(width: width, height: height))
    }

    @Test func nothingIsDrawnOutsideItsWindow() {
        var numbers = SeededNumbers(seed: 4)
        for _ in 0..<1_000 {
            var board = surface(14, 6)
            for y in 0..<6 { board.put(String(repeating: "#", count: 14), x: 0, y: y) }
            let rects = (0..<2).map { _ in
                Rect(
                    x: .random(in: -4...14, using: &numbers), y: .random(in: -3...6, using: &numbers),
                    width: .random(in: 0...16, using: &numbers), height: .random(in: 0...8, using: &numbers))
            }
            let text = numbers.text(pieces: 8)
            let x = Int.random(in: -6...16, using: &numbers)
            board.inside(rects[0]) { outer in
                outer.inside(rects[1]) { inner in
                    for y in -2...8 { inner.put(text, x: x, y: y, style: .bad, limit: y % 2 == 0 ? nil : 5) }
                    inner.fill(Rect(x: x, y: 1, width: 3, height: 9), style: .good)
                    inner.restyle(Rect(x: -9, y: -9, width: 40, height: 3)) { $0.selected() }
                    inner[x, 2] = .blank(.accent)
                    inner.cursor = Point(x: x, y: 0)
                }
            }
            let window = Rect(x: rects[0].x + rects[1].x, y: rects[0].y + rects[1].y, width: rects[1].width, height: rects[1].height)
                .intersection(rects[0]).intersection(board.bounds)
            for row in 0..<6 {
                for column in 0..<14 where !window.contains(Point(x: column, y: row)) {
                    #expect(board.cluster(board[column, row]) == "#" && board[column, row].style == .text)
                }
            }
            if let cursor = board.cursor { #expect(window.contains(cursor)) }
        }
    }

    @Test func wideGlyphsAreAlwaysWhole() {
        var numbers = SeededNumbers(seed: 5)
        var board = surface(12, 1)
        for _ in 0..<5_000 {
            let x = Int.random(in: -4...12, using: &numbers)
            switch Int.random(in: 0..<4, using: &numbers) {
            case 0: board.fill(Rect(x: x, y: 0, width: 3, height: 1), style: .good)
            case 1: board[x, 0] = .blank(.muted)
            case 2: board.put("ab", x: x, y: 0)
            default: board.put(numbers.text(pieces: 4), x: x, y: 0, limit: .random(in: 0...9, using: &numbers))
            }
            for column in 0..<12 where board[column, 0].width == 2 { #expect(board[column + 1, 0].width == 0 && column < 11) }
            for column in 0..<12 where board[column, 0].width == 0 { #expect(column > 0 && board[column - 1, 0].width == 2) }
        }
    }

    @Test func puttingTakesTheColumnsOfTheTextUpToTheLimit() {
        var numbers = SeededNumbers(seed: 6)
        for _ in 0..<3_000 {
            let text = numbers.text(pieces: 7)
            let limit = Int.random(in: 0...12, using: &numbers)
            var board = surface(20, 1)
            #expect(board.put(text, x: 2, y: 0, limit: limit) == min(text.cellWidth, limit), "\(text.debugDescription) at \(limit)")
            var unseen = board
            #expect(unseen.put(text, x: 2, y: 7, limit: limit) == min(text.cellWidth, limit))
            #expect(unseen == board)
        }
    }

    @Test func limitsOfAnySizeAreTaken() {
        var board = surface(6, 1)
        #expect(board.put("abc", x: 2, y: 0, limit: .max) == 3)
        #expect(board.put("abc", x: 2, y: 0, limit: .min) == 0)
        #expect(board.put("abc", x: 9, y: 0, limit: 2) == 0)
        #expect(board.rows() == ["  abc"])
    }

    @Test func whatIsCutIsMarked() {
        var board = surface(8, 5)
        board.put("lägesbild", x: 0, y: 0)
        board.put("lägesbild", x: 0, y: 1, limit: 4)
        board.put("a検検検検", x: 0, y: 2)
        board.put("ab検検", x: 0, y: 3, limit: 5)
        board.put("abcdefgh", x: 0, y: 4)
        #expect(board.rows() == ["lägesbi…", "läg…", "a検検検…", "ab検…", "abcdefgh"])
    }

    @Test func aColumnThatHalfAGlyphWouldTakeIsBlank() {
        var board = surface(6, 2)
        for y in 0..<2 { board.put("######", x: 0, y: y) }
        board.put("a検検", x: 0, y: 0, limit: 4)
        board.put("検b", x: -1, y: 1)
        #expect(board.rows() == ["a検…##", " b####"])
        board.put("検検検", x: 0, y: 0, limit: 4)
        #expect(board.rows()[0] == "検… ##")
    }

    @Test func aWindowHasCoordinatesOfItsOwn() {
        var board = surface(10, 4)
        board.inside(Rect(x: 2, y: 1, width: 5, height: 9)) { window in
            #expect(window.size == Size(width: 5, height: 3))
            window.put("abcdefgh", x: 0, y: 0)
            window.inside(Rect(x: -1, y: 1, width: 4, height: 1)) { $0.put("wxyz", x: 0, y: 0) }
            window.cursor = Point(x: 1, y: 2)
        }
        #expect(board.rows() == ["", "  abcd…", "  xyz", ""])
        #expect(board.cursor == Point(x: 3, y: 3))
        #expect(board.size == Size(width: 10, height: 4))
    }

    @Test func outsideReadsBlankAndForgets() {
        var board = surface(3, 2)
        let before = board
        for (x, y) in [(-1, 0), (3, 0), (0, -1), (0, 2)] {
            board[x, y] = .blank(.bad)
            #expect(board[x, y] == .blank)
        }
        #expect(board == before)
    }

    @Test func rowsAreEqualWhenTheyLookTheSame() {
        var first = surface(6, 2)
        var second = surface(6, 2)
        first.put("e\u{301}🇸🇪", x: 0, y: 0)
        second.put("🇫🇮", x: 0, y: 1)
        second.put("e\u{301}🇸🇪", x: 0, y: 0)
        #expect(first.hasSameRow(0, as: second) && !first.hasSameRow(1, as: second) && first != second)
        second.fill(Rect(x: 0, y: 1, width: 6, height: 1), style: .paper)
        #expect(first == second)
        second.put("e\u{300}", x: 0, y: 0)
        #expect(!first.hasSameRow(0, as: second))
        first.cursor = Point(x: 0, y: 0)
        #expect(first != second)
    }

    @Test func styleRunsNameWhatIsNotPlain() {
        var board = surface(20, 2)
        board.put("Region", x: 0, y: 0, style: .heading)
        board.put("plain", x: 7, y: 0)
        board.put("x", x: 13, y: 0, style: .muted)
        board.put("chosen", x: 0, y: 1, style: .bad.selected())
        #expect(board.styleRuns() == ["0-5 heading bold, 13-13 muted", "0-5 bad selected"])
    }

    @Test func aRowIsReadAsCellsOfEightBytes() {
        var board = surface(4, 2)
        board.put("検a", x: 0, y: 1)
        let widths = board.withRow(1) { row in row.indices.map { row[$0].width } }
        #expect(widths == [2, 0, 1, 1])
        #expect(MemoryLayout<Cell>.size == 8 && MemoryLayout<Cell>.stride == 8)
    }

    @Test func everySizeFromNothingUpwardsCanBeDrawnOn() {
        for width in 0...5 {
            for height in 0...5 {
                var board = surface(width, height)
                for y in -1...5 { board.put("検å👨‍👩‍👧abc", x: -1, y: y) }
                board.fill(Rect(x: -1, y: -1, width: 9, height: 9), style: .text)
                #expect(board.rows() == Array(repeating: "", count: height))
            }
        }
    }
}
