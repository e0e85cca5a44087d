/// The system that a file says its coordinates are of, by its older member `crs`, which RFC 7946 has left out.
enum CoordinateSystem: Equatable {
    /// Degrees of WGS84, the only system that RFC 7946 knows, however it is spelled.
    case degrees
    /// A map in metres that can be turned into degrees.
    case map(name: String, centralMeridian: Double)
    case other(name: String)

    /// Understands `EPSG:3067`, `urn:ogc:def:crs:EPSG::3067`, `http://www.opengis.net/def/crs/EPSG/0/3067` and what is like them.
    init(named name: String) {
        let parts = name.lowercased().split { ":/#.".contains($0) }
        let plain = String(name.lowercased().filter { !" _-".contains($0) })
        if ["wgs84", "crs84"].contains(plain) || ["crs84", "crs84h"].contains(parts.last) {
            self = .degrees
            return
        }
        // The code is the last number after the word; those before it are versions of the registry.
        let isEPSG = parts.contains("epsg") || Int(name) != nil
        switch isEPSG ? parts.last(where: { $0.allSatisfy(\.isNumber) }) : nil {
        case "4326", "4979": self = .degrees
        case "3067": self = .map(name: "EPSG:3067", centralMeridian: 27)
        case "3006": self = .map(name: "EPSG:3006", centralMeridian: 15)
        case let code?: self = .other(name: "EPSG:\(code)")
        case nil where plain.contains("tm35fin"): self = .map(name: "EPSG:3067", centralMeridian: 27)
        case nil where plain.contains("sweref99tm"): self = .map(name: "EPSG:3006", centralMeridian: 15)
        case nil: self = .other(name: name)
        }
    }

    /// Reads the member's value: its name, the address of a definition, or the number of the EPSG. Nil where it says none of these.
    static func read(from reader: inout JSONReader) throws(JSONError) -> CoordinateSystem? {
        guard try reader.kind() == .object else {
            try reader.skip()
            return nil
        }
        var name: String?
        try reader.enterObject()
        while let member = try reader.member() {
            guard member == "properties", try reader.kind() == .object else {
                try reader.skip()
                continue
            }
            try reader.enterObject()
            while let property = try reader.member() {
                let isName = property == "name" || property == "href" || property == "code"
                switch try reader.kind() {
                case .string where isName && name == nil: name = try reader.string().text
                case .number where isName && name == nil: name = try reader.number().text
                default: try reader.skip()
                }
            }
        }
        return name.map(CoordinateSystem.init(named:))
    }
}
