/// A colour of the screen in sRGB.
public struct RGB: Hashable, Sendable {
    public var red: UInt8
    public var green: UInt8
    public var blue: UInt8

    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// The colour of `#rrggbb` or `rrggbb`.
    public init?(hex: String) {
        let digits = hex.hasPrefix("#") ? hex.dropFirst() : hex[...]
        guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit), let value = Int(digits, radix: 16) else { return nil }
        self.init(value)
    }

    /// The colour of the number 0xRRGGBB.
    init(_ value: Int) {
        self.init(red: UInt8(value >> 16 & 0xFF), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
    }

    static let black = RGB(0x000000)
    static let white = RGB(0xFFFFFF)

    /// The number 0xRRGGBB.
    public var value: Int { Int(red) << 16 | Int(green) << 8 | Int(blue) }

    /// The contrast ratio of WCAG 2, from 1 for the same colour to 21 for black and white.
    public func contrast(with other: RGB) -> Double {
        let first = luminance
        let second = other.luminance
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    private var luminance: Double {
        let linear = self.linear
        return 0.2126 * linear.red + 0.7152 * linear.green + 0.0722 * linear.blue
    }

    /// The amounts of light, 0 to 1.
    var linear: (red: Double, green: Double, blue: Double) {
        (Gamma.linear[Int(red)], Gamma.linear[Int(green)], Gamma.linear[Int(blue)])
    }

    /// The colour itself, or the nearest in lightness that has this contrast with the background.
    ///
    /// Black or white has a contrast of at least 4.58 with any background, so 4.5 can always be had.
    public func legible(on background: RGB, contrast: Double = RGB.textContrast) -> RGB {
        if self.contrast(with: background) >= contrast { return self }
        let extreme = RGB.white.contrast(with: background) >= RGB.black.contrast(with: background) ? RGB.white : .black
        let step = extreme == .white ? 0.005 : -0.005
        var colour = Oklab(self)
        while colour.lightness > 0, colour.lightness < 1 {
            colour.lightness += step
            let candidate = colour.rgb
            if candidate.contrast(with: background) >= contrast { return candidate }
        }
        return extreme
    }

    /// What WCAG 2 asks of text.
    public static let textContrast = 4.5
}
