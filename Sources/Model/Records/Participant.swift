/// Somebody at a forum: a person, an organisation, or a name that is neither yet.
public struct Participant: Shape {
    public var id = ""
    public var person: ID<Person>?
    public var organisation: ID<Organisation>?
    public var name = Text.none
    /// How many stand behind the entry ("three ministries").
    public var count: Int?
    public var sector: Sector?
    public var role = Text.none
    public var status: Status?
    public var sessions: [String] = []
    public var from = ""
    public var to = ""

    public enum Status: String, Word { case invited, registered, present, absent }

    public init() {}
    public static let fields: [Field<Participant>] = [
        Field("id", \.id, isRequired: true), Field("person", \.person), Field("organisation", \.organisation), Field("name", \.name),
        Field("count", \.count), Field("sector", \.sector), Field("role", \.role), Field("status", \.status),
        Field("sessions", \.sessions), Field("from", \.from), Field("to", \.to),
    ]
}
