import Synchronization

/// The matrices of one workspace that were asked for so far.
final class MatrixMemo: Sendable {
    /// By the programme's id. Programmes are few.
    private let known = Mutex<[(programme: String, matrix: Matrix)]>([])

    func matrix(of programme: Programme, in workspace: Workspace) -> Matrix {
        if let known = known.withLock({ $0.first { $0.programme == programme.id }?.matrix }) { return known }
        let matrix = Matrix(programme, in: workspace)
        known.withLock { $0.append((programme.id, matrix)) }
        return matrix
    }
}
