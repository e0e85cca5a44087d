/// The 240 colours of xterm's table that are the same on every terminal; the first 16 are the user's own and never chosen.
extension RGB {
    private static let cubeLevels = [0, 95, 135, 175, 215, 255]

    private static let indexed: [(colour: RGB, seen: Oklab)] = {
        let cube = cubeLevels.flatMap { red in cubeLevels.flatMap { green in cubeLevels.map { blue in red << 16 | green << 8 | blue } } }
        let greys = (0..<24).map { (8 + 10 * $0) * 0x010101 }
        return (cube + greys).map { (RGB($0), Oklab(RGB($0))) }
    }()

    private static let firstIndex = 16

    /// The index, 16 to 255, of the colour that looks most alike.
    public func nearest256() -> Int {
        nearest { _ in true } ?? RGB.firstIndex
    }

    /// The index of the colour that looks most alike among those that can be read on a background.
    func nearest256(legibleOn background: RGB) -> Int {
        nearest { $0.contrast(with: background) >= RGB.textContrast } ?? nearest256()
    }

    /// The colour of an index from 16 to 255.
    init(index: Int) {
        self = RGB.indexed[index - RGB.firstIndex].colour
    }

    private func nearest(where isAllowed: (RGB) -> Bool) -> Int? {
        let seen = Oklab(self)
        return RGB.indexed.indices
            .filter { isAllowed(RGB.indexed[$0].colour) }
            .min { RGB.indexed[$0].seen.squaredDistance(to: seen) < RGB.indexed[$1].seen.squaredDistance(to: seen) }
            .map { $0 + RGB.firstIndex }
    }
}
