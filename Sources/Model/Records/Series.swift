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

    public static let fields: [Field<Series>] =
        Field.common(\.basics) + [
            Field("name", \.names, isRequired: true), Field("programme", \.programme), Field("kind", \.kind), Field("region", \.region),
            Field("period", \.period), Field("purpose", \.purpose), Field("members", \.members), Field("hosts", \.hosts),
            Field("contacts", \.contacts),
        ]

    /// Who held a forum of the series.
    public struct Host: Shape {
        public var organisation: ID<Organisation>?
        public var forum: ID<Forum>?
        public init() {}
        public static let fields: [Field<Host>] = [Field("organisation", \.organisation), Field("forum", \.forum)]
    }
}
