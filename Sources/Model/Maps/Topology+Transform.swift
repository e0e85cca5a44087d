extension Topology {
    /// From the grid of whole numbers to coordinates.
    struct Transform {
        var scale: (Double, Double)
        var translate: (Double, Double)

        func position(_ x: Double, _ y: Double) -> Position {
            Position(longitude: x * scale.0 + translate.0, latitude: y * scale.1 + translate.1)
        }
    }
}

extension MapReader {
    mutating func readTransform(_ json: inout JSONReader) throws(JSONError) -> Topology.Transform? {
        let start = json.offset
        guard try hasKind([.object], of: .member("transform"), &json) else { return nil }
        var scale: [Double]?
        var translate: [Double]?
        try json.enterObject()
        while let name = try json.member() {
            switch name {
            case "scale" where scale == nil: scale = try readPair(&json)
            case "translate" where translate == nil: translate = try readPair(&json)
            default: try json.skip()
            }
        }
        guard let scale, let translate, scale.count == 2, translate.count == 2 else {
            report(.badTransform, at: start)
            return nil
        }
        return Topology.Transform(scale: (scale[0], scale[1]), translate: (translate[0], translate[1]))
    }

    /// Reads an array of numbers; empty where it is none.
    private func readPair(_ json: inout JSONReader) throws(JSONError) -> [Double] {
        var numbers: [Double] = []
        guard try json.kind() == .array else {
            try json.skip()
            return []
        }
        var isWhole = true
        try json.enterArray()
        while try json.element() {
            guard try json.kind() == .number else {
                isWhole = false
                try json.skip()
                continue
            }
            let number = try json.number().double
            if numbers.count < 3, number.isFinite { numbers.append(number) } else { isWhole = false }
        }
        return isWhole ? numbers : []
    }

    /// A place that the transform has led to; nil, and a fault, where its numbers have become too large to be any.
    mutating func place(_ place: Position, at offset: Int) throws(JSONError) -> Position? {
        guard !place.longitude.isFinite || !place.latitude.isFinite else { return place }
        // The number in the file that led there.
        var json = JSONReader(bytes, from: offset)
        try json.enterArray()
        _ = try json.element()
        if place.longitude.isFinite {
            try json.skip()
            _ = try json.element()
        }
        let range = try json.skip()
        report(.numberTooLarge(excerpt(range)), at: range.lowerBound)
        return nil
    }
}
