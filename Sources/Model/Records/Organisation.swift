/// A company, school, authority, association or network.
public struct Organisation: Record {
    public static let collection = RecordCollection.organisations

    public var basics = Basics()
    public var names = Text.none
    public var shortName = Text.none
    public var aliases: [Text] = []
    public var sector: Sector?
    public var region: ID<Region>?
    public var url = ""

    public init() {}
    public var title: Text { names }

    public static let fields: [Field<Organisation>] =
        Field.common(\.basics) + [
            Field("name", \.names, isRequired: true), Field("shortName", \.shortName), Field("aliases", \.aliases),
            Field("sector", \.sector), Field("region", \.region), Field("url", \.url),
        ]
}

/// The part of society that an organisation or a participant comes from.
public enum Sector: String, Word {
    case company, education, `public`, association, research, funder, network
}
