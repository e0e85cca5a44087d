/// A series of forums: of one programme, with its purpose, members and changing hosts.
public struct Series: Record {
    public static let collection = RecordCollection.series

    public var basics = Basics()
    public var names = Text.none
    public var programme: ID<Programme>?
    public var kind: Kind?
    public var region: ID<Region>?
    public var period: EDTF?
    public var purpose = Text.none
    public var members: [Text] = []
    public var hosts: [Host] = []
    public var contacts: [Contact] = []

    public enum Kind: String, Word {
        case futures, conference, webinar, training
        case situationPicture = "situation-picture"
        case networkDays = "network-days"
    }

    public init() {}
    public var title: Text { names }
    public var date: EDTF? { period }

    public static let required: [StaticString] = ["id", "name"]

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "name": try reader.read(&names)
        case "programme": try reader.read(&programme)
        case "kind": try reader.read(&kind)
        case "region": try reader.read(&region)
        case "period": try reader.read(&period)
        case "purpose": try reader.read(&purpose)
        case "members": try reader.read(&members)
        case "hosts": try reader.read(&hosts)
        case "contacts": try reader.read(&contacts)
        default: try basics.read(member, from: &reader)
        }
    }

    /// Who held a forum of the series.
    public struct Host: Shape {
        public var organisation: ID<Organisation>?
        public var forum: ID<Forum>?
        public init() {}

        public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
            switch member {
            case "organisation": try reader.read(&organisation)
            case "forum": try reader.read(&forum)
            default: try reader.skip()
            }
        }
    }
}
