/// The transfer curve of sRGB by arithmetic alone: this target imports nothing, not even the mathematics of the C library.
enum Gamma {
    /// The amount of light, 0 to 1, of each value of a channel.
    static let linear: [Double] = (0...255).map { value in
        let encoded = Double(value) / 255
        if encoded <= 0.04045 { return encoded / 12.92 }
        // x^2.4 = x² · (x²)^(1/5)
        let base = (encoded + 0.055) / 1.055
        return base * base * root(5, of: base * base)
    }

    /// The value of a channel for an amount of light; what no screen can show is clamped.
    static func encoded(_ light: Double) -> UInt8 {
        if light <= 0 { return 0 }
        // x^(1/2.4) = (x^(1/12))^5
        let base = root(12, of: light)
        let encoded = light <= 0.0031308 ? light * 12.92 : 1.055 * base * base * base * base * base - 0.055
        // Rounded by hand: `rounded()` calls the C library.
        return UInt8(min(encoded, 1) * 255 + 0.5)
    }

    /// The root of a number that is not negative, by Newton's method: from a power of two above it the guesses fall until the last bit.
    static func root(_ degree: Int, of number: Double) -> Double {
        if number <= 0 { return 0 }
        let exponent = Int(number.exponent)
        var guess = Double(sign: .plus, exponent: (exponent - (exponent < 0 ? degree - 1 : 0)) / degree + 1, significand: 1)
        while true {
            let power = (1..<degree).reduce(1.0) { product, _ in product * guess }
            let next = ((Double(degree) - 1) * guess + number / power) / Double(degree)
            if next >= guess { return guess }
            guess = next
        }
    }
}
