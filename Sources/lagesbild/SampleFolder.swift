import ArgumentParser
import Front
import Model
import SampleData
import Storage

/// A folder into which an invented workspace is written, unless there is something in it that somebody may miss.
struct SampleFolder {
    let path: String

    /// What may be in the folder already.
    enum Former {
        /// Nothing, or a generated workspace in which nobody has worked since.
        case untouched
        /// Nothing, or a generated workspace, whatever has become of it.
        case generated
    }

    /// Writes the workspace. Says a sentence and leaves with status 73 where that cannot be.
    func write(_ workspace: SampleWorkspace, over former: Former, _ speaker: any Language) throws {
        var refusal = refusal(over: former)
        if refusal == nil, case .failure(let error) = WholeFolder.write(workspace.files.map { ($0.path, $0.bytes) }, to: path) {
            refusal = .cannotBeWritten(path, reason: error.reason)
        }
        guard let refusal else { return }
        complain(speaker.say(refusal))
        throw ExitCode(Status.cannotCreate)
    }

    /// Why what is in the folder must stay; nil where it need not.
    private func refusal(over former: Former) -> Phrase? {
        switch WholeFolder.isEmpty(path) {
        case .success(true): return nil
        case .success(false): break
        case .failure(let error): return .cannotBeWritten(path, reason: error.reason)
        }
        // The marker alone tells a foreign folder, however much is in it.
        guard let marker = bytes(of: Folder.marker), SampleWorkspace.isGenerated(marker) else { return .notForSample(path) }
        if former == .generated { return nil }
        guard case .success(.some(let paths)) = WholeFolder.files(in: path) else { return .sampleWasChanged(path) }
        let files = paths.compactMap { file in bytes(of: file).map { SampleFile(path: file, bytes: $0) } }
        return files.count == paths.count && SampleWorkspace.isUntouched(files) ? nil : .sampleWasChanged(path)
    }

    private func bytes(of file: String) -> [UInt8]? {
        guard case .success(let bytes) = FileBytes.read("\(path)/\(file)") else { return nil }
        return bytes.array(0..<bytes.count)
    }

    /// Whether the folder has this very workspace, as it was written or as somebody has worked on it since.
    func holds(_ workspace: SampleWorkspace) -> Bool {
        let marker = workspace.files.first { $0.path == Folder.marker }?.bytes
        return marker != nil && bytes(of: Folder.marker) == marker
    }
}

/// A day that a workspace can be made for, as it is written on the command line.
struct SampleDay: ExpressibleByArgument {
    let day: Day

    init?(argument: String) {
        guard let day = Day(argument), SampleWorkspace.days.contains(day) else { return nil }
        self.day = day
    }
}
