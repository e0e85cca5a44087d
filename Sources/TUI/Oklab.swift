/// A colour as the eye sees it: lightness and two opponent axes, after Björn Ottosson's Oklab.
///
/// Distances in it are distances to the eye, and lightness moves without changing the hue.
struct Oklab {
    var lightness: Double
    var a: Double
    var b: Double

    init(lightness: Double, a: Double, b: Double) {
        self.lightness = lightness
        self.a = a
        self.b = b
    }

    init(_ colour: RGB) {
        let (red, green, blue) = colour.linear
        let long = Gamma.root(3, of: 0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
        let medium = Gamma.root(3, of: 0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
        let short = Gamma.root(3, of: 0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
        lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
        a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
        b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    }

    /// The colour on a screen, its channels clamped.
    var rgb: RGB {
        let long = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
        let medium = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
        let short = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
        return RGB(
            red: Gamma.encoded(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
            green: Gamma.encoded(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
            blue: Gamma.encoded(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short))
    }

    private func cube(_ number: Double) -> Double { number * number * number }

    /// The square of the distance to another colour.
    func squaredDistance(to other: Oklab) -> Double {
        let lightness = lightness - other.lightness
        let a = a - other.a
        let b = b - other.b
        return lightness * lightness + a * a + b * b
    }

    /// The colour so far on the way to another, 0 here and 1 there.
    func mixed(with other: Oklab, _ fraction: Double) -> Oklab {
        Oklab(
            lightness: lightness + (other.lightness - lightness) * fraction,
            a: a + (other.a - a) * fraction,
            b: b + (other.b - b) * fraction)
    }
}
