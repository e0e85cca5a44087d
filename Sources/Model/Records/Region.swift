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

    public static let fields: [Field<Region>] =
        Field.common(\.basics) + [
            Field("name", \.names, isRequired: true), Field("aliases", \.aliases), Field("kind", \.kind, isRequired: true),
            Field("country", \.country), Field("codes", \.codes), Field("programmes", \.programmes), Field("members", \.members),
            Field("position", \.position), Field("population", \.population), Field("indicators", \.indicators),
            Field("geometry", \.geometry),
        ]

    /// A region's codes in the classifications; empty where it has none.
    public struct Codes: Shape {
        public var municipality = ""
        public var subRegion = ""
        public var region = ""
        public var nuts3 = ""
        public var iso3166 = ""
        public init() {}
        public static let fields: [Field<Codes>] = [
            Field("municipality", \.municipality), Field("subRegion", \.subRegion), Field("region", \.region), Field("nuts3", \.nuts3),
            Field("iso3166-2", \.iso3166),
        ]
    }

    /// A municipality of the region.
    public struct Member: Shape {
        public var code = ""
        public var name = Text.none
        public var position: Position?
        public var population: Quantity?
        public init() {}
        public static let fields: [Field<Member>] = [
            Field("code", \.code), Field("name", \.name), Field("position", \.position), Field("population", \.population),
        ]
    }

    /// A number at a date, such as a year's population.
    public struct Figure: Shape {
        public var date: EDTF?
        public var value: Quantity?
        public init() {}
        public static let fields: [Field<Figure>] = [Field("date", \.date), Field("value", \.value)]
    }

    /// A named figure with its unit.
    public struct Indicator: Shape {
        public var id = ""
        public var name = Text.none
        public var date: EDTF?
        public var value: Quantity?
        public var unit = Text.none
        public init() {}
        public static let fields: [Field<Indicator>] = [
            Field("id", \.id), Field("name", \.name), Field("date", \.date), Field("value", \.value), Field("unit", \.unit),
        ]
    }
}
