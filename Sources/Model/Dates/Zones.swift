/// The time zones that a folder names, read once, and the zone of the machine.
public struct Zones: Sendable {
    private var known: [String: Zone] = [:]
    /// The machine's zone, where it was asked for: for a workspace that names none.
    public let machine: Zone?

    /// - Parameter zones: the zones by the names under which the folder knows them. Those that are built in need not be among them.
    public init(_ zones: [(name: String, zone: Zone)] = [], machine: Zone? = nil) {
        for (name, zone) in zones { known[name] = zone }
        self.machine = machine
    }

    /// The zone of this name; nil where it is not known.
    public subscript(name: String) -> Zone? { known[name] ?? Zone.builtIn(name) }
}
