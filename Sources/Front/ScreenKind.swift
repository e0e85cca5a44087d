/// The screens that a digit or a letter opens.
public enum ScreenKind: String, CaseIterable, Sendable, Hashable {
    case overview, regions, forums, teams, projects, contacts, timeline, day, problems

    /// The command that opens the screen.
    public var command: Command {
        switch self {
        case .overview: .openOverview
        case .regions: .openRegions
        case .forums: .openForums
        case .teams: .openTeams
        case .projects: .openProjects
        case .contacts: .openContacts
        case .timeline: .openTimeline
        case .day: .openDay
        case .problems: .openProblems
        }
    }
}
