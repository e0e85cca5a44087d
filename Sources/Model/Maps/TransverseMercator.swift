/// From metres on a transverse Mercator map of the GRS80 ellipsoid to degrees: Krüger's series as Lantmäteriet prints them.
///
/// Right to a millimetre within the zone, hence for all of Finland and Sweden. ETRS89 and WGS84 count as the same, for they differ by less than a metre.
struct TransverseMercator {
    /// The longitude of the map's middle, in degrees.
    let centralMeridian: Double
    let scale = 0.9996
    let falseEasting = 500_000.0

    /// ETRS-TM35FIN, the map of all of Finland.
    static let epsg3067 = TransverseMercator(centralMeridian: 27)
    /// SWEREF 99 TM, the map of all of Sweden.
    static let epsg3006 = TransverseMercator(centralMeridian: 15)

    /// The longitude and latitude of a place on the map.
    func position(easting: Double, northing: Double) -> Position {
        let ellipsoid = Ellipsoid.grs80
        let xi = northing / (scale * ellipsoid.meridianRadius)
        let eta = (easting - falseEasting) / (scale * ellipsoid.meridianRadius)
        var conformalXi = xi
        var conformalEta = eta
        for (index, coefficient) in ellipsoid.inverse.enumerated() {
            let multiple = Double(2 * (index + 1))
            conformalXi -= coefficient * Elementary.sine(multiple * xi) * Elementary.hyperbolicCosine(multiple * eta)
            conformalEta -= coefficient * Elementary.cosine(multiple * xi) * Elementary.hyperbolicSine(multiple * eta)
        }
        let conformalLatitude = Elementary.arcsine(Elementary.sine(conformalXi) / Elementary.hyperbolicCosine(conformalEta))
        let longitude = Elementary.arctangent(Elementary.hyperbolicSine(conformalEta), over: Elementary.cosine(conformalXi))
        let sine = Elementary.sine(conformalLatitude)
        let square = sine * sine
        let series = ellipsoid.latitude.reversed().reduce(0) { $0 * square + $1 }
        let latitude = conformalLatitude + sine * Elementary.cosine(conformalLatitude) * series
        let degree = Double.pi / 180
        return Position(longitude: centralMeridian + longitude / degree, latitude: latitude / degree)
    }

    /// The coefficients of the series, which depend on the ellipsoid's flattening only.
    private struct Ellipsoid {
        var meridianRadius: Double
        /// Of the sines of 2ξ, 4ξ, 6ξ and 8ξ.
        var inverse: [Double]
        /// Of the powers of the squared sine of the conformal latitude.
        var latitude: [Double]

        static let grs80 = Ellipsoid(radius: 6_378_137, flattening: 1 / 298.257_222_101)

        init(radius: Double, flattening: Double) {
            let n = flattening / (2 - flattening)
            let e2 = flattening * (2 - flattening)
            let (n2, n3, n4) = (n * n, n * n * n, n * n * n * n)
            let (e4, e6, e8) = (e2 * e2, e2 * e2 * e2, e2 * e2 * e2 * e2)
            meridianRadius = radius / (1 + n) * (1 + n2 / 4 + n4 / 64)
            inverse = [
                n / 2 - 2 * n2 / 3 + 37 * n3 / 96 - n4 / 360,
                n2 / 48 + n3 / 15 - 437 * n4 / 1440,
                17 * n3 / 480 - 37 * n4 / 840,
                4397 * n4 / 161_280,
            ]
            latitude = [
                e2 + e4 + e6 + e8,
                -(7 * e4 + 17 * e6 + 30 * e8) / 6,
                (224 * e6 + 889 * e8) / 120,
                -(4279 * e8) / 1260,
            ]
        }
    }
}
