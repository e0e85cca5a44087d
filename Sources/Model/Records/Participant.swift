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

    public static let required: [StaticString] = ["id"]

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "id": try reader.read(&id)
        case "person": try reader.read(&person)
        case "organisation": try reader.read(&organisation)
        case "name": try reader.read(&name)
        case "count": try reader.read(&count)
        case "sector": try reader.read(&sector)
        case "role": try reader.read(&role)
        case "status": try reader.read(&status)
        case "sessions": try reader.read(&sessions)
        case "from": try reader.read(&from)
        case "to": try reader.read(&to)
        default: try reader.skip()
        }
    }
}
