import Model

/// What time the edge says it is.
public enum Clock: Sendable, Hashable {
    /// The machine's clock, with the day that it is where the machine is.
    case machine(Moment, day: Day)
    /// A time that was told, by the clocks of the workspace's zone.
    case told(LocalTime)

    /// The day that the program calls today.
    public var day: Day {
        switch self {
        case .machine(_, let day): day
        case .told(let local): local.day
        }
    }

    /// The moment, in a workspace of this zone.
    func moment(in zone: Zone) -> Moment {
        switch self {
        case .machine(let moment, _): moment
        case .told(let local): zone.moment(of: local)
        }
    }
}
