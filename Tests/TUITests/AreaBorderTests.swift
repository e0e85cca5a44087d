import TUI
import Testing

/// Areas beside each other, and the lines between them.
@Suite struct AreaBorderTests {
    private let width = 90
    private let height = 60
    private let view = DotView(left: 0, top: 60, scale: 1)

    /// A rectangle cut into a grid whose inner corners chance has moved: quads, or two triangles of each.
    private func mesh(_ numbers: inout SeededNumbers, inTriangles: Bool) -> [[SIMD2<Double>]] {
        let (across, down) = (Int.random(in: 2...7, using: &numbers), Int.random(in: 2...6, using: &numbers))
        let step = SIMD2(Double(width) / Double(across), Double(height) / Double(down))
        // Triangles need quads that are convex.
        let most = inTriangles ? 0.24 : 0.45
        let corners = (0...down).map { row in
            (0...across).map { column in
                let isInner = row > 0 && row < down && column > 0 && column < across
                let shift =
                    isInner
                    ? SIMD2(Double.random(in: -most...most, using: &numbers), Double.random(in: -most...most, using: &numbers))
                    : SIMD2(0, 0)
                return (SIMD2(Double(column), Double(row)) + shift) * step
            }
        }
        return (0..<down).flatMap { row in
            (0..<across).flatMap { column -> [[SIMD2<Double>]] in
                let quad = [corners[row][column], corners[row][column + 1], corners[row + 1][column + 1], corners[row + 1][column]]
                return inTriangles ? [[quad[0], quad[1], quad[2]], [quad[2], quad[3], quad[0]]] : [quad]
            }
        }
    }

    private func raster(_ areas: [[SIMD2<Double>]]) -> AreaRaster {
        var raster = AreaRaster(width: width, height: height)
        for (number, ring) in areas.enumerated() { raster.fill(ring, ends: [ring.count], seenBy: view, label: UInt16(number + 1)) }
        return raster
    }

    @Test("Areas that cover a rectangle leave no dot between them and share none", arguments: [false, true])
    func meshCovers(inTriangles: Bool) {
        var numbers = SeededNumbers(seed: 11)
        for _ in 0..<40 {
            let areas = mesh(&numbers, inTriangles: inTriangles)
            #expect(raster(areas).count(0) == 0)
            // Each alone has as many dots as together: none was taken from another.
            let alone = areas.reduce(0) { $0 + raster([$1]).count(1) }
            #expect(alone == width * height)
            // The other way round the same edges give the same dots.
            let turned = areas.map { Array($0.reversed()) }
            #expect(raster(turned).labels == raster(areas).labels)
        }
    }

    /// The dots that are set.
    private func dots(_ plane: DotPlane) -> Set<SIMD2<Int>> {
        Set((0..<height).flatMap { y in (0..<width).filter { plane.has($0, y) }.map { SIMD2($0, y) } })
    }

    /// Whether one can go from any dot to any other, slantwise too.
    private func isOnePiece(_ dots: Set<SIMD2<Int>>) -> Bool {
        guard let first = dots.first else { return true }
        var reached: Set = [first]
        var open = [first]
        while let dot = open.popLast() {
            for dy in -1...1 {
                for dx in -1...1 {
                    let next = dot &+ SIMD2(dx, dy)
                    if dots.contains(next), reached.insert(next).inserted { open.append(next) }
                }
            }
        }
        return reached == dots
    }

    private let beside = [SIMD2(1, 0), SIMD2(-1, 0), SIMD2(0, 1), SIMD2(0, -1)]

    @Test("A border's dots are those beside nothing or beside an area of a higher number, on one side only", arguments: [false, true])
    func bordersByDefinition(inTriangles: Bool) {
        var numbers = SeededNumbers(seed: 12)
        for _ in 0..<8 {
            let areas = mesh(&numbers, inTriangles: inTriangles).filter { _ in Int.random(in: 0..<4, using: &numbers) > 0 }
            let raster = raster(areas)
            let (borders, shared) = (dots(raster.borders()), dots(raster.sharedBorders()))
            for y in 0..<height {
                for x in 0..<width where raster[x, y] > 0 {
                    let own = raster[x, y]
                    let around = beside.map { SIMD2(x, y) &+ $0 }.filter { $0.x >= 0 && $0.y >= 0 && $0.x < width && $0.y < height }
                    let others = around.map { raster[$0.x, $0.y] }
                    #expect(borders.contains(SIMD2(x, y)) == others.contains { $0 == 0 || $0 > own })
                    #expect(shared.contains(SIMD2(x, y)) == others.contains { $0 > own })
                }
            }
            #expect(shared.isSubset(of: borders) && borders.allSatisfy { raster[$0.x, $0.y] > 0 })
        }
    }

    @Test("The border of a shape without holes is one line, and so is the one that two areas share")
    func bordersAreWhole() {
        var numbers = SeededNumbers(seed: 13)
        for _ in 0..<30 {
            let shape = AreaRasterTests.star(SIMD2(45, 30), 12...26, Int.random(in: 5...14, using: &numbers), &numbers)
            #expect(isOnePiece(dots(raster([shape]).borders())))
            #expect(dots(raster([shape]).sharedBorders()).isEmpty)
            // A jagged line from top to bottom cuts the rectangle in two.
            let cut = (0...6).map { SIMD2(Double.random(in: 30...60, using: &numbers), Double($0) * 10) }
            let left = cut + [SIMD2(0, 60), SIMD2(0, 0)]
            let right = cut.reversed() + [SIMD2(90, 0), SIMD2(90, 60)]
            let shared = dots(raster([left, right]).sharedBorders())
            #expect(isOnePiece(shared) && shared.contains { $0.y == 0 } && shared.contains { $0.y == height - 1 })
            #expect(dots(raster([left, right]).borders()) == shared)
        }
    }

    @Test("No dot of a window's edge is a border for lying there, and nothing at all has none")
    func edgeOfTheWindow() {
        let whole = [SIMD2(0.0, 0.0), SIMD2(90, 0), SIMD2(90, 60), SIMD2(0, 60)]
        #expect(dots(raster([whole]).borders()).isEmpty)
        #expect(AreaRaster(width: 0, height: 5).borders().cells.isEmpty && AreaRaster(width: 0, height: 5).sharedBorders().cells.isEmpty)
    }
}
