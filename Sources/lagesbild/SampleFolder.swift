import ArgumentParser
import Front
import Glibc
import Model
import SampleData
import Storage

/// A folder into which an invented workspace is written, unless there is something in it that somebody may miss.
struct SampleFolder {
    let path: String

    /// Writes the workspace where there is nothing, or a generated one in which nobody has worked since. Another folder is set aside under the
    /// day's name, if there is a day. Says a sentence and leaves with status 73 where that cannot be.
    func write(_ workspace: SampleWorkspace, settingAside day: Day? = nil, _ speaker: any Language) throws {
        var refusal = refusal()
        if let day, let reason = refusal, isAboutFiles(reason) { refusal = setAside(day, speaker) }
        if refusal == nil { refusal = replace(with: workspace) }
        if let refusal { try leave(refusal, speaker) }
    }

    /// Leaves where the folder is a link: it is somebody's own what that leads to.
    func refuseLink(_ speaker: any Language) throws {
        var status = stat()
        if unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK { try leave(.sampleIsLink(path), speaker) }
    }

    /// Whether the folder has this very workspace, as it was written or as somebody has worked on it since.
    func holds(_ workspace: SampleWorkspace) -> Bool {
        let marker = workspace.files.first { $0.path == Folder.marker }?.bytes
        return marker != nil && bytes(of: Folder.marker) == marker
    }

    private func leave(_ refusal: Phrase, _ speaker: any Language) throws {
        complain(speaker.say(refusal))
        throw ExitCode(Status.cannotCreate)
    }

    /// Why what is in the folder must stay; nil where it need not.
    private func refusal() -> Phrase? {
        if case .failure(let error) = WholeFolder.recover(path, isMade: SampleWorkspace.isGenerated, isWhole: isUntouched) {
            return .cannotBeWritten(path, reason: error.reason)
        }
        switch WholeFolder.isEmpty(path) {
        case .success(true): return nil
        case .success(false): break
        case .failure(let error): return .cannotBeWritten(path, reason: error.reason)
        }
        // The marker alone tells a foreign folder, however much is in it.
        guard let marker = bytes(of: Folder.marker), SampleWorkspace.isGenerated(marker) else { return .notForSample(path) }
        guard case .success(.some(let paths)) = WholeFolder.files(in: path) else { return .sampleWasChanged(path) }
        let files = paths.compactMap { file in bytes(of: file).map { (file, $0) } }
        return files.count == paths.count && isUntouched(files) ? nil : .sampleWasChanged(path)
    }

    private func isAboutFiles(_ refusal: Phrase) -> Bool {
        switch refusal {
        case .notForSample, .sampleWasChanged: true
        default: false
        }
    }

    /// Gives the folder the first name with the day that is free, and says so; the reason where it cannot be done.
    private func setAside(_ day: Day, _ speaker: any Language) -> Phrase? {
        var status = stat()
        var other = "\(path)-\(day)"
        var number = 1
        while unsafe lstat(other, &status) == 0 {
            number += 1
            other = "\(path)-\(day)-\(number)"
        }
        guard errno == ENOENT, unsafe rename(path, other) == 0 else {
            return .cannotBeWritten(other, reason: unsafe String(cString: strerror(errno)))
        }
        complain(speaker.say(.sampleSetAside(path, as: other)))
        return nil
    }

    private func replace(with workspace: SampleWorkspace) -> Phrase? {
        switch WholeFolder.write(workspace.files.map { ($0.path, $0.bytes) }, to: path, replacing: isUntouched) {
        case .success(true): nil
        case .success(false): .sampleWasChanged(path)
        case .failure(let error): .cannotBeWritten(path, reason: error.reason)
        }
    }

    private func isUntouched(_ files: [WholeFolder.File]) -> Bool {
        SampleWorkspace.isUntouched(files.map { SampleFile(path: $0.path, bytes: $0.bytes) })
    }

    private func bytes(of file: String) -> [UInt8]? {
        guard case .success(let bytes) = FileBytes.read("\(path)/\(file)") else { return nil }
        return bytes.array(0..<bytes.count)
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
