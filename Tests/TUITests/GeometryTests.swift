import TUI
import Testing

@Suite struct GeometryTests {
    @Test func partsOfASplitCoverTheWholeForEveryWidth() {
        for size in 0...20 {
            for asked in -3...25 {
                let whole = Rect(x: 3, y: -2, width: size, height: size)
                for (left, right) in [whole.split(left: asked), whole.split(right: asked)] {
                    #expect(left.x == 3 && left.endX == right.x && right.endX == whole.endX)
                    #expect(left.height == size && right.height == size && left.y == -2 && right.y == -2)
                }
                for (top, bottom) in [whole.split(top: asked), whole.split(bottom: asked)] {
                    #expect(top.y == -2 && top.endY == bottom.y && bottom.endY == whole.endY)
                    #expect(top.width == size && bottom.width == size && top.x == 3 && bottom.x == 3)
                }
                #expect(whole.split(left: asked).left.width == min(max(asked, 0), size))
                #expect(whole.split(right: asked).right.width == min(max(asked, 0), size))
                #expect(whole.split(top: asked).top.height == min(max(asked, 0), size))
                #expect(whole.split(bottom: asked).bottom.height == min(max(asked, 0), size))
            }
        }
    }

    @Test func anInsetStaysInsideItsRectangle() {
        for size in 0...9 {
            for margin in 0...9 {
                let outer = Rect(x: 1, y: 1, width: size, height: 2 * size)
                let inner = outer.inset(by: margin)
                #expect(inner.x >= outer.x && inner.endX <= outer.endX && inner.y >= outer.y && inner.endY <= outer.endY)
                #expect(inner.width == max(0, size - 2 * margin))
            }
        }
    }

    @Test func anIntersectionIsWhatBothContain() {
        let first = Rect(x: 0, y: 0, width: 5, height: 4)
        for x in -6...6 {
            for y in -6...6 {
                let second = Rect(x: x, y: y, width: 3, height: 2)
                let both = first.intersection(second)
                for column in -8...8 {
                    for row in -8...8 {
                        let point = Point(x: column, y: row)
                        #expect(both.contains(point) == (first.contains(point) && second.contains(point)))
                    }
                }
            }
        }
    }

    @Test func noSizeIsNegative() {
        #expect(Size(width: -1, height: -9) == Size(width: 0, height: 0))
        var rect = Rect(x: 0, y: 0, width: 3, height: 3)
        rect.width = -4
        #expect(rect.width == 0 && rect.isEmpty)
    }
}
