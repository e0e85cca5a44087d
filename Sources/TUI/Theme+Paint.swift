extension Theme {
    /// The paint of a style on a terminal with so many colours.
    ///
    /// Finding the nearest of 256 colours takes a while, so the terminal's edge keeps the paints of the few styles that there are.
    public func paint(_ style: Style, depth: ColourDepth) -> Paint {
        let isSelected = style.role == .selection || style.attributes.contains(.selected)
        var paint = Paint(attributes: style.attributes.subtracting(.selected))
        if style.role == .heading || style.role == .focus { paint.attributes.insert(.bold) }
        switch selectionBackground == nil ? .monochrome : depth {
        case .monochrome:
            paint.attributes.formUnion(Theme.standIn(style.role))
            if isSelected { paint.attributes.insert(.reverse) }
        case .eight, .sixteen:
            // The user's own sixteen colours may be anything; only reversed text is sure to be seen and read.
            if isSelected {
                paint.attributes.insert(.reverse)
            } else {
                paintFew(style.role, hasBright: depth == .sixteen, &paint)
            }
        case .indexed256:
            let behind = isSelected ? selectionBackground.map { $0.nearest256() } : nil
            paint.background = behind ?? Paint.own
            let colour = isSelected ? selectedForeground[style.role] : foreground[style.role]
            if let colour { paint.foreground = colour.nearest256(legibleOn: behind.map(RGB.init(index:)) ?? background) }
        case .direct:
            if isSelected, let selectionBackground { paint.background = selectionBackground.value }
            paint.foreground = (isSelected ? selectedForeground : foreground)[style.role]?.value ?? Paint.own
        }
        return paint
    }

    /// What tells a role apart where there are no colours.
    private static func standIn(_ role: Role) -> Style.Attributes {
        switch role {
        case .heading: .bold
        case .focus: [.bold, .underline]
        case .bad: .underline
        case .muted, .border: .dim
        default: []
        }
    }

    /// Indices of the terminal's colours, in ANSI's order: black, red, green, yellow, blue, magenta, cyan, white.
    private func paintFew(_ role: Role, hasBright: Bool, _ paint: inout Paint) {
        // On a dark background the bright variant is the one that can be read.
        let bright = hasBright && !isLight ? 8 : 0
        switch role {
        case .paper, .text, .heading, .selection: break
        // Bright black is invisible in too many terminals.
        case .muted, .border: paint.attributes.insert(.dim)
        case .good: paint.foreground = 2 + bright
        case .warning: paint.foreground = 3 + bright
        case .bad: paint.foreground = 1 + bright
        case .accent, .focus: paint.foreground = (isLight ? 4 : 6) + bright
        case .scale0, .scale1, .scale2, .scale3:
            let ramp = isLight ? [3, 2, 6, 4] : [4, 6, 2, 3]
            paint.foreground = ramp[role.step(from: .scale0)] + bright
        case .scale4: break
        case .scale5: paint.attributes.insert(.bold)
        case .series0, .series1, .series2, .series3, .series4, .series5, .series6, .series7:
            let number = role.step(from: .series0)
            paint.foreground = [6, 3, 2, 5, 4, 1][number % 6] + bright
            if number >= 6 { paint.attributes.insert(.bold) }
        }
    }
}

extension Role {
    fileprivate func step(from first: Role) -> Int {
        Int(rawValue) - Int(first.rawValue)
    }
}
