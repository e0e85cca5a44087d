import Model

/// What is chosen: the only state that panes share, so that moving in one follows in all. Records are remembered by id.
public struct Selection: Sendable, Equatable {
    /// The programme that the first two screens are about; nil stands for the first.
    public var programme: String? {
        get { self[.programmes] }
        set { self[.programmes] = newValue }
    }
    /// The series that the forum screen is about; nil stands for the first.
    public var series: String? {
        get { self[.series] }
        set { self[.series] = newValue }
    }
    /// The collection that the contact screen shows.
    public var contacts = RecordCollection.people
    /// The target under the cursor: what the detail shows and what `related` is about.
    public var target: Target?
    /// What was chosen last, on whatever screen: where the timeline and the day begin.
    public private(set) var latest: Target?
    /// The cell of the matrix under the cursor, while the matrix leads.
    public private(set) var cell: MatrixChoice?
    /// What the line of several records under the cursor comes to, while no target is chosen.
    var summary: TableSummary?
    private var chosen = [String?](repeating: nil, count: RecordCollection.allCases.count)

    public init() {}

    /// The id chosen in a collection.
    public subscript(collection: RecordCollection) -> String? {
        get { chosen[collection.index] }
        set { chosen[collection.index] = newValue }
    }

    /// Chooses a cell of the matrix, and its region with it.
    public mutating func choose(_ cell: MatrixChoice, in workspace: Workspace) {
        choose(Target(RecordName(.regions, cell.region)), in: workspace)
        self.cell = cell
    }

    /// Chooses a record; a forum's series and a programme become what their screens are about.
    public mutating func choose(_ target: Target, in workspace: Workspace) {
        self.target = target
        latest = target
        (cell, summary) = (nil, nil)
        chosen[target.record.collection.index] = target.record.id
        switch target.record.collection {
        case .forums: series = workspace.find(ID<Forum>(target.record.id))?.series?.raw ?? series
        case .people, .organisations, .publications, .surveys: contacts = target.record.collection
        case .programmes, .series, .regions, .teams, .projects, .flows, .notes: break
        }
    }
}

/// A cell of the matrix: a step of a programme in a region.
public struct MatrixChoice: Sendable, Hashable {
    public let programme: String
    public let step: String
    public let region: String
}
