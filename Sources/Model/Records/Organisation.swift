/// A company, school, authority, association or network.
public struct Organisation: Record {
    public static let collection = RecordCollection.organisations

    public var basics = Basics()
    public var names = Text.none
    public var shortName = Text.none
    public var aliases: [Text] = []
    /// Records that look like this one and are not.
    public var distinctFrom: [ID<Organisation>] = []
    public var sector: Sector?
    public var region: ID<Region>?
    public var url = ""

    public init() {}
    public var title: Text { names }

    public static let required: [StaticString] = ["id", "name"]

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "name": try reader.read(&names)
        case "shortName": try reader.read(&shortName)
        case "aliases": try reader.read(&aliases)
        case "distinctFrom": try reader.read(&distinctFrom)
        case "sector": try reader.read(&sector)
        case "region": try reader.read(&region)
        case "url": try reader.read(&url)
        default: try basics.read(member, from: &reader)
        }
    }
}

/// The part of society that an organisation or a participant comes from.
public enum Sector: String, Word {
    case company, education, `public`, association, research, funder, network
}
