/// An area: a municipality, several of them, a sub-region, a region or a county.
public struct Region: Record {
    public static let collection = RecordCollection.regions

    public var basics = Basics()
    public var names = Text.none
    public var aliases: [Text] = []
    public var kind: Kind?
    public var country = ""
    public var codes = Codes()
    public var programmes: [ID<Programme>] = []
    public var members: [Member] = []
    public var position: Position?
    public var population: [Figure] = []
    public var indicators: [Indicator] = []
    /// The ids of the map features that make up the region.
    public var geometry: [String] = []

    public enum Kind: String, Word {
        case municipality, municipalities, region, county
        case subRegion = "sub-region"
    }

    public init() {}
    public var title: Text { names }

    public static let required: [StaticString] = ["id", "name", "kind"]

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "name": try reader.read(&names)
        case "aliases": try reader.read(&aliases)
        case "kind": try reader.read(&kind)
        case "country": try reader.read(&country)
        case "codes": try reader.read(&codes)
        case "programmes": try reader.read(&programmes)
        case "members": try reader.read(&members)
        case "position": try reader.read(&position)
        case "population": try reader.read(&population)
        case "indicators": try reader.read(&indicators)
        case "geometry": try reader.read(&geometry)
        default: try basics.read(member, from: &reader)
        }
    }

    /// A region's codes in the classifications; empty where it has none.
    public struct Codes: Shape {
        public var municipality = ""
        public var subRegion = ""
        public var region = ""
        public var nuts3 = ""
        public var iso3166 = ""
        public init() {}

        public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
            switch member {
            case "municipality": try reader.read(&municipality)
            case "subRegion": try reader.read(&subRegion)
            case "region": try reader.read(&region)
            case "nuts3": try reader.read(&nuts3)
            case "iso3166-2": try reader.read(&iso3166)
            default: try reader.skip()
            }
        }
    }

    /// A municipality of the region.
    public struct Member: Shape {
        public var code = ""
        public var name = Text.none
        public var position: Position?
        public var population: Quantity?
        public init() {}

        public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
            switch member {
            case "code": try reader.read(&code)
            case "name": try reader.read(&name)
            case "position": try reader.read(&position)
            case "population": try reader.read(&population)
            default: try reader.skip()
            }
        }
    }

    /// A number at a date, such as a year's population.
    public struct Figure: Shape {
        public var date: EDTF?
        public var value: Quantity?
        public init() {}

        public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
            switch member {
            case "date": try reader.read(&date)
            case "value": try reader.read(&value)
            default: try reader.skip()
            }
        }
    }

    /// A named figure with its unit.
    public struct Indicator: Shape {
        public var id = ""
        public var name = Text.none
        public var date: EDTF?
        public var value: Quantity?
        public var unit = Text.none
        public init() {}

        public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
            switch member {
            case "id": try reader.read(&id)
            case "name": try reader.read(&name)
            case "date": try reader.read(&date)
            case "value": try reader.read(&value)
            case "unit": try reader.read(&unit)
            default: try reader.skip()
            }
        }
    }
}
