/// Where each area of a programme stands in each of its steps.
///
/// A cell is the programme's own progress entry where there is one. Else it follows from the forums, surveys and teams of that step and
/// region: all that are expected held is held, some is under way, only planned ones is planned, none is unknown.
public struct Matrix: Sendable {
    public let programme: Programme
    public let rows: [Row]

    /// An area with its cells in the order of the steps.
    public struct Row: Sendable {
        public let region: Region
        public let cells: [Cell]
        public let openPromises: [RecordName]
    }

    /// An area's state in a step, and what it follows from.
    public struct Cell: Sendable {
        public let step: ProgrammeStep
        public let state: Progress.State
        public let entry: Progress?
        /// The forums, surveys and teams of the step and region, in order.
        public let records: [RecordName]
        public let held: Int
        public let expected: Int
        /// The date that all of it shares, or the entry's; nil where it is not known or differs.
        public let date: EDTF?
        /// How many answered, where the step's only record is a survey that says so.
        public let respondents: Quantity?
    }

    init(_ programme: Programme, in workspace: Workspace) {
        self.programme = programme
        let pieces = Pieces(programme, workspace)
        let promises = workspace.openPromises()
        let regions = workspace.all(Region.self)
        rows = regions.indices.lazy
            .filter { regions[$0].programmes.contains(ID(programme.id)) }
            .map { position in
                let region = regions[position]
                let cells = programme.steps.indices.map { step in
                    Self.cell(programme, programme.steps[step], region, pieces[step: step, region: position])
                }
                return Row(region: region, cells: cells, openPromises: promises[position])
            }
    }

    /// The row of an area.
    public func row(of region: String) -> Row? { rows.first { $0.region.id == region } }

    private static func cell(_ programme: Programme, _ step: ProgrammeStep, _ region: Region, _ pieces: [Piece]) -> Cell {
        let entry = programme.progress.first { $0.step == step.id && $0.region?.raw == region.id }
        let held = pieces.filter { $0.state == .held }.count
        let expected = step.perRegion ?? max(1, pieces.count)
        var state = Progress.State.unknown
        if held >= expected {
            state = .held
        } else if held > 0 || pieces.contains(where: { $0.state == .underWay }) {
            state = .underWay
        } else if !pieces.isEmpty {
            state = .planned
        }
        let shared = pieces.allSatisfy { $0.date?.text == pieces[0].date?.text } ? pieces.first?.date : nil
        return Cell(
            step: step, state: entry?.state ?? state, entry: entry, records: pieces.map(\.name), held: held, expected: expected,
            date: entry?.date ?? shared, respondents: pieces.count == 1 ? pieces[0].respondents : nil)
    }

    /// A record that counts for a cell.
    private struct Piece {
        let name: RecordName
        let state: Progress.State
        let date: EDTF?
        let number: Int
        var respondents: Quantity?
    }

    /// The programme's records by step and region.
    private struct Pieces {
        private let steps: [ProgrammeStep]
        private let regions: Table<Region>
        /// One list for each region and step, all steps of a region together.
        private var lists: [[Piece]]

        init(_ programme: Programme, _ workspace: Workspace) {
            steps = programme.steps
            regions = workspace.all(Region.self)
            lists = Array(repeating: [], count: steps.count * regions.count)
            for forum in workspace.all(Forum.self) where forum.status != .cancelled && workspace.programme(of: forum)?.id == programme.id {
                let state: Progress.State = forum.status == .held ? .held : .planned
                add(Piece(name: forum.name, state: state, date: forum.date, number: forum.number ?? 0), forum.step, forum.region)
            }
            for survey in workspace.all(Survey.self) where survey.programme?.raw == programme.id && survey.forum == nil {
                let piece = Piece(name: survey.name, state: .held, date: survey.date, number: 0, respondents: survey.respondents)
                for region in survey.regions { add(piece, survey.step, region) }
            }
            for team in workspace.all(Team.self) where team.programme?.raw == programme.id {
                let isDone = !team.outcomes.isEmpty || !team.modules.isEmpty && team.modules.allSatisfy { $0.state == .held }
                add(Piece(name: team.name, state: isDone ? .held : .underWay, date: nil, number: 0), team.step, team.region)
            }
        }

        private mutating func add(_ piece: Piece, _ step: String, _ region: ID<Region>?) {
            guard let region = region.flatMap({ regions.position(id: $0.raw) }), let step = steps.firstIndex(where: { $0.id == step })
            else { return }
            lists[region * steps.count + step].append(piece)
        }

        subscript(step step: Int, region region: Int) -> [Piece] { lists[region * steps.count + step].sorted { $0.number < $1.number } }
    }
}

extension Workspace {
    /// The promises that are still to be kept, for each region by its position: of itself, or of a forum, team or project of it.
    func openPromises() -> [[RecordName]] {
        let regions = all(Region.self)
        var found = [[RecordName]](repeating: [], count: regions.count)
        for note in all(Note.self) where note.isOpenPromise {
            guard let about = note.about?.name else { continue }
            var ids: [String?] = []
            switch about.collection {
            case .regions: ids = [about.id]
            case .forums: ids = [find(ID<Forum>(about.id))?.region?.raw]
            case .teams: ids = [find(ID<Team>(about.id))?.region?.raw]
            case .projects: ids = find(ID<Project>(about.id))?.regions.map(\.raw) ?? []
            default: break
            }
            for id in ids { if let id, let region = regions.position(id: id) { found[region].append(note.name) } }
        }
        return found
    }
}
