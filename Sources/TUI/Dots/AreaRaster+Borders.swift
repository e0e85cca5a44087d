extension AreaRaster {
    /// The dots at which areas end, one dot thick: each area's own dots beside nothing, and between two areas those of the lower number.
    ///
    /// O(dots).
    public func borders() -> DotPlane {
        var plane = DotPlane(dotsWide: width, dotsHigh: height)
        guard width > 0 else { return plane }
        for y in 0..<height {
            for x in 0..<width {
                let label = labels[y * width + x]
                if label != 0, isBorder(label, x, y) { plane.set(x, y) }
            }
        }
        return plane
    }

    /// True where one of the four dots beside belongs to none, or to an area of a higher number. What lies beyond the edge of the map is not known.
    @inline(__always) private func isBorder(_ label: UInt16, _ x: Int, _ y: Int) -> Bool {
        let place = y * width + x
        return x > 0 && ends(label, labels[place - 1]) || x + 1 < width && ends(label, labels[place + 1])
            || y > 0 && ends(label, labels[place - width]) || y + 1 < height && ends(label, labels[place + width])
    }

    @inline(__always) private func ends(_ label: UInt16, _ other: UInt16) -> Bool { other == 0 || other > label }

    /// The dots at which two areas meet, those of the lower number: what has nothing beside it has no border there.
    ///
    /// O(dots).
    public func sharedBorders() -> DotPlane {
        var plane = DotPlane(dotsWide: width, dotsHigh: height)
        for y in 0..<height {
            for x in 0..<width {
                let label = labels[y * width + x]
                if label != 0, self[x - 1, y] > label || self[x + 1, y] > label || self[x, y - 1] > label || self[x, y + 1] > label {
                    plane.set(x, y)
                }
            }
        }
        return plane
    }

    /// How many dots an area has.
    public func count(_ label: UInt16) -> Int { labels.reduce(0) { $1 == label ? $0 + 1 : $0 } }
}
