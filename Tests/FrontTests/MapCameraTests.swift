import Model
import TUI
import Testing

@testable import Front

/// The part of the plane that a map shows.
@Suite struct MapCameraTests {
    private let size = Size(width: 60, height: 30)

    private func camera(_ numbers: inout SeededNumbers) -> MapCamera {
        let corner = SIMD2(Double.random(in: -1e6...1e6, using: &numbers), Double.random(in: -1e6...1e6, using: &numbers))
        let extent = SIMD2(Double.random(in: 5e3...1e6, using: &numbers), Double.random(in: 5e3...1e6, using: &numbers))
        return MapCamera(showing: PlaneBox([corner, corner + extent]), in: size)
    }

    private func length(_ way: SIMD2<Double>) -> Double { (way * way).sum().squareRoot() }

    @Test("What is to be shown is in the window, whatever its shape and the window's, and with air around it")
    func showing() {
        var numbers = SeededNumbers(seed: 71)
        for _ in 0..<300 {
            let size = Size(width: .random(in: 1...200, using: &numbers), height: .random(in: 1...60, using: &numbers))
            let centre = SIMD2(Double.random(in: -1e6...1e6, using: &numbers), Double.random(in: -1e6...1e6, using: &numbers))
            let half = SIMD2(Double.random(in: 1...1e6, using: &numbers), Double.random(in: 1...1e6, using: &numbers))
            let camera = MapCamera(showing: PlaneBox([centre - half, centre + half]), in: size)
            let seen = camera.box(in: size)
            #expect(seen.contains(centre - half) && seen.contains(centre + half))
            #expect(camera.metresPerDot == MapCamera.least || seen.width < 2 * half.x * 1.07 || seen.height < 2 * half.y * 1.07)
        }
        for box in [PlaneBox(), PlaneBox([SIMD2(5, 5)]), PlaneBox([SIMD2(-1e9, 0), SIMD2(1e9, 0)])] {
            let camera = MapCamera(showing: box, in: Size(width: 0, height: 0))
            #expect(camera.centre.x.isFinite && (MapCamera.least...MapCamera.most).contains(camera.metresPerDot))
        }
    }

    @Test("Nearer and farther again is the same place, and the point under the pointer stays under it")
    func zooming() {
        var numbers = SeededNumbers(seed: 72)
        for _ in 0..<300 {
            let before = camera(&numbers)
            let box = before.box(in: size)
            let share = SIMD2(Double.random(in: 0...1, using: &numbers), Double.random(in: 0...1, using: &numbers))
            let point = box.least + (box.most - box.least) * share
            var camera = before
            for factor in [MapCamera.step, 1 / MapCamera.step, 1 / MapCamera.step, MapCamera.step] {
                let dot = camera.view(in: size).dot(point)
                camera.zoom(by: factor, around: point)
                #expect(length(camera.view(in: size).dot(point) - dot) < 1e-6)
            }
            #expect(length(camera.centre - before.centre) < 1e-3 && (camera.metresPerDot / before.metresPerDot - 1).magnitude < 1e-12)
        }
    }

    @Test("However often one zooms, a dot is between ten metres and all that there is")
    func zoomLimits() {
        var numbers = SeededNumbers(seed: 73)
        for factor in [MapCamera.step, 1 / MapCamera.step] {
            var camera = camera(&numbers)
            let point = camera.centre + SIMD2(1000, 1000)
            for _ in 0..<200 { camera.zoom(by: factor, around: point) }
            #expect(camera.metresPerDot == (factor > 1 ? MapCamera.least : MapCamera.most) && camera.centre.x.isFinite)
        }
    }

    @Test("There and back by panning is the same place, and a whole window's width shows what lay beside")
    func panning() {
        var numbers = SeededNumbers(seed: 74)
        for _ in 0..<100 {
            let before = camera(&numbers)
            var camera = before
            camera.pan(0.2, -0.3, in: size)
            #expect(camera.centre.x > before.centre.x && camera.centre.y < before.centre.y)
            camera.pan(-0.2, 0.3, in: size)
            #expect(length(camera.centre - before.centre) < 1e-3)
            camera.pan(1, 0, in: size)
            #expect((camera.box(in: size).least.x - before.box(in: size).most.x).magnitude < 1e-3)
        }
    }

    @Test("What is revealed is in sight, away from the edge, and what is there already moves nothing")
    func revealing() {
        var numbers = SeededNumbers(seed: 75)
        for _ in 0..<300 {
            let before = camera(&numbers)
            let point = SIMD2(Double.random(in: -3e6...3e6, using: &numbers), Double.random(in: -3e6...3e6, using: &numbers))
            var camera = before
            camera.reveal(point, in: size)
            let dot = camera.view(in: size).dot(point)
            #expect((11.99...108.01).contains(dot.x) && (11.99...108.01).contains(dot.y))
            #expect(camera.metresPerDot == before.metresPerDot)
            let again = camera
            camera.reveal(point, in: size)
            #expect(length(camera.centre - again.centre) < 1e-6)
        }
    }
}
