import Glibc
import Testing

@testable import Model

/// Metres to degrees, against the way there by another formula.
@Suite struct MapsProjectionTests {
    /// The map of a place by Karney's series of the third flattening, which shares nothing with the way back but the ellipsoid.
    private func project(_ position: Position, meridian: Double) -> (easting: Double, northing: Double) {
        let f = 1 / 298.257_222_101
        let n = f / (2 - f)
        let e = sqrt(f * (2 - f))
        let radius = 6_378_137 / (1 + n) * (1 + n * n / 4 + n * n * n * n / 64)
        let alpha = [
            n / 2 - 2 * n * n / 3 + 5 * pow(n, 3) / 16 + 41 * pow(n, 4) / 180, 13 * n * n / 48 - 3 * pow(n, 3) / 5 + 557 * pow(n, 4) / 1440,
            61 * pow(n, 3) / 240 - 103 * pow(n, 4) / 140, 49561 * pow(n, 4) / 161_280,
        ]
        let latitude = position.latitude * .pi / 180
        let longitude = (position.longitude - meridian) * .pi / 180
        let t = sinh(asinh(tan(latitude)) - e * atanh(e * sin(latitude)))
        let xi = atan2(t, cos(longitude))
        let eta = atanh(sin(longitude) / sqrt(1 + t * t))
        var (x, y) = (eta, xi)
        for (index, a) in alpha.enumerated() {
            let k = Double(2 * index + 2)
            x += a * cos(k * xi) * sinh(k * eta)
            y += a * sin(k * xi) * cosh(k * eta)
        }
        return (500_000 + 0.9996 * radius * x, 0.9996 * radius * y)
    }

    @Test("Every place of Finland and Sweden comes back from its map within a millimetre", arguments: [27.0, 15.0])
    func roundTrip(meridian: Double) {
        for longitude in stride(from: 10.0, through: 32, by: 0.5) {
            for latitude in stride(from: 54.5, through: 70.5, by: 0.5) {
                let place = Position(longitude: longitude, latitude: latitude)
                let (easting, northing) = project(place, meridian: meridian)
                let back = TransverseMercator(centralMeridian: meridian).position(easting: easting, northing: northing)
                // A millimetre of latitude is 9e-9 degrees; of longitude at least that.
                #expect(abs(back.latitude - latitude) < 9e-9 && abs(back.longitude - longitude) < 1.8e-8, "\(place)")
            }
        }
    }

    @Test("The example of JHS 197 comes out as printed there")
    func printedExample() {
        let place = TransverseMercator.epsg3067.position(easting: 106_256.35958, northing: 6_715_706.37705)
        #expect(abs(place.latitude - 60.385_106_872) < 2e-8 && abs(place.longitude - 19.848_136_78) < 5e-8, "\(place)")
    }

    @Test("The middle of the map is the central meridian")
    func middle() {
        #expect(TransverseMercator.epsg3067.position(easting: 500_000, northing: 7_000_000).longitude == 27)
        #expect(TransverseMercator.epsg3006.position(easting: 500_000, northing: 6_500_000).longitude == 15)
    }
}
