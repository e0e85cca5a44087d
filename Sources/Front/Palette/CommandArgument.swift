import Model

/// What a command takes after its name.
enum CommandArgument: Sendable, Hashable {
    /// A filter of a collection; nil for what a screen of several kinds finds.
    case filter(RecordCollection?)
    case theme, language, names
    /// Fields of the table: in which order, which columns, grouped by which.
    case order, columns, group
    /// The name of a saved view; one to save.
    case view, newView
    case context
    case file
    case words
    case record
}

extension Command {
    /// What the command takes after its name; nil where it takes nothing.
    var argument: CommandArgument? {
        switch self {
        case .openRegions: .filter(.regions)
        case .openForums: .filter(.forums)
        case .openTeams: .filter(.teams)
        case .openProjects: .filter(.projects)
        case .openOverview, .openContacts, .openTimeline, .openDay, .openProblems, .filter: .filter(nil)
        case .theme: .theme
        case .language: .language
        case .names: .names
        case .sort: .order
        case .columns: .columns
        case .group: .group
        case .saveView: .newView
        case .views: .view
        case .context: .context
        case .export: .file
        case .find: .words
        case .open: .record
        default: nil
        }
    }

    /// True where the command says nothing without its argument.
    var needsArgument: Bool {
        switch self {
        case .theme, .language, .export: true
        default: false
        }
    }
}
