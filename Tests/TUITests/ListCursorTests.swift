import TUI
import Testing

@Suite struct ListCursorTests {
    @Test func theChosenRowIsAlwaysInSightAndNoRowIsWasted() {
        var numbers = SeededNumbers(seed: 9)
        for _ in 0..<20_000 {
            let count = Int.random(in: 0...30, using: &numbers)
            let height = Int.random(in: 0...12, using: &numbers)
            var cursor = ListCursor(position: .random(in: -5...40, using: &numbers), top: .random(in: -5...40, using: &numbers))
            switch Int.random(in: 0..<5, using: &numbers) {
            case 0: cursor.move(by: .random(in: -40...40, using: &numbers), count: count)
            case 1: cursor.page(by: .random(in: -3...3, using: &numbers), height: height, count: count)
            case 2: cursor.home()
            case 3: cursor.end(count: count)
            default: break
            }
            cursor.reveal(height: height, count: count)
            #expect(cursor.position >= 0 && cursor.position <= max(0, count - 1))
            #expect(cursor.top >= 0 && cursor.top <= max(0, count - height))
            if count > 0, height > 0 { #expect(cursor.position >= cursor.top && cursor.position < cursor.top + height) }
        }
    }

    @Test func theViewScrollsBeforeTheEdgeIsReached() {
        var cursor = ListCursor()
        for _ in 0..<8 {
            cursor.move(by: 1, count: 20)
            cursor.reveal(height: 10, count: 20)
        }
        #expect(cursor == ListCursor(position: 8, top: 1))
        cursor.end(count: 20)
        cursor.reveal(height: 10, count: 20)
        #expect(cursor == ListCursor(position: 19, top: 10))
    }

    @Test func movesStopAtTheEndsHoweverFar() {
        var cursor = ListCursor(position: 5)
        cursor.move(by: .max, count: 9)
        #expect(cursor.position == 8)
        cursor.move(by: .min, count: 9)
        #expect(cursor.position == 0)
        cursor.move(by: 1, count: 0)
        #expect(cursor.position == 0)
    }
}
