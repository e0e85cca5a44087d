import Front
import Model

extension JSONValue {
    /// Two records that may be one, for `lagesbild doubles --json`.
    public static func double(_ pair: DoublePair, in scene: Scene) -> JSONValue {
        var members = JSONMembers()
        members.add("first", "\(pair.first)")
        members.add("second", pair.secondName)
        members.add("weight", pair.weight)
        members.add("evidence", pair.sentences(in: scene).map { .string($0) })
        return .object(members)
    }
}

extension DoublePair {
    /// The second record; of a name that stands somewhere without a record, the name and where.
    public var secondName: String {
        switch second {
        case .record(let name): "\(name)"
        case .mention(let name, let place): "\(name) (\(place))"
        }
    }
}
