import Glibc
import Testing

@testable import Model

/// The elementary functions against those of the C library.
@Suite struct MapsElementaryTests {
    /// Whether two numbers differ by no more than 1e-12 of the larger, or of 1.
    private func areClose(_ one: Double, _ other: Double) -> Bool {
        one == other || abs(one - other) <= 1e-12 * max(1, abs(one), abs(other))
    }

    @Test("Every function agrees with the C library within 1e-12 wherever a map asks")
    func agreesWithTheLibrary() {
        for step in -20_000...20_000 {
            let x = Double(step) * 0.000_817
            #expect(areClose(Elementary.sine(x), sin(x)), "sine of \(x)")
            #expect(areClose(Elementary.cosine(x), cos(x)), "cosine of \(x)")
            #expect(areClose(Elementary.arctangent(x), atan(x)), "arctangent of \(x)")
            #expect(areClose(Elementary.exponential(x), exp(x)), "exponential of \(x)")
            #expect(areClose(Elementary.hyperbolicSine(x), sinh(x)), "hyperbolic sine of \(x)")
            #expect(areClose(Elementary.hyperbolicCosine(x), cosh(x)), "hyperbolic cosine of \(x)")
            #expect(areClose(Elementary.hyperbolicTangent(x), tanh(x)), "hyperbolic tangent of \(x)")
            #expect(areClose(Elementary.logarithm(abs(x)), log(abs(x))), "logarithm of \(abs(x))")
            let part = x / 17
            #expect(areClose(Elementary.arcsine(part), asin(part)), "arcsine of \(part)")
            #expect(areClose(Elementary.inverseHyperbolicTangent(part), atanh(part)), "inverse hyperbolic tangent of \(part)")
        }
    }

    @Test("The functions are odd or even, and undo one another")
    func laws() {
        for step in 1...1000 {
            let x = Double(step) * 0.0157
            #expect(Elementary.sine(-x) == -Elementary.sine(x))
            #expect(Elementary.cosine(-x) == Elementary.cosine(x))
            #expect(Elementary.arctangent(-x) == -Elementary.arctangent(x))
            #expect(areClose(Elementary.logarithm(Elementary.exponential(x)), x))
            #expect(areClose(Elementary.tangent(Elementary.arctangent(x)), x))
            #expect(areClose(Elementary.sine(x) * Elementary.sine(x) + Elementary.cosine(x) * Elementary.cosine(x), 1))
        }
    }

    @Test("At the edges they answer what the C library answers")
    func edges() {
        #expect(Elementary.exponential(1000) == .infinity && Elementary.exponential(-1000) == 0)
        #expect(Elementary.logarithm(0) == -.infinity && Elementary.logarithm(-1).isNaN && Elementary.logarithm(.infinity) == .infinity)
        #expect(areClose(Elementary.arctangent(.infinity), .pi / 2) && Elementary.arctangent(.nan).isNaN)
        #expect(Elementary.sine(.infinity).isNaN && Elementary.cosine(.nan).isNaN)
        #expect(Elementary.exponential(709.5).isFinite && areClose(Elementary.exponential(709.5) / exp(709.5), 1))
        for (y, x) in [(1.0, -1.0), (-1, -1), (0, -1), (1, 0), (-1, 0), (0, 0), (1, 1)] {
            #expect(areClose(Elementary.arctangent(y, over: x), atan2(y, x)))
        }
    }
}
