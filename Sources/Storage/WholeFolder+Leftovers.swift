import Glibc

/// What is left in a folder by a process that was ended while it wrote: the folder is made whole again, from what it says of itself.
extension WholeFolder {
    /// The two folders in which a process keeps, while it writes, what is new and what is old. Each is empty or has a marker at any moment.
    struct Leftover {
        let process: Int32
        var fresh: String { Self.fresh(of: process) }
        var former: String { Self.former(of: process) }

        static func fresh(of process: Int32) -> String { ".\(process).new" }
        static func former(of process: Int32) -> String { ".\(process).old" }

        /// The process that would give a folder this name; nil for other names.
        static func process(of name: String) -> Int32? {
            guard name.hasPrefix("."), name.hasSuffix(".new") || name.hasSuffix(".old"), let process = Int32(name.dropFirst().dropLast(4)),
                process > 0
            else { return nil }
            return name == fresh(of: process) || name == former(of: process) ? process : nil
        }

        /// Whether another process has this number now. What bears this process' own number is of one that had it before.
        var isAtWork: Bool { process != getpid() && (kill(process, 0) == 0 || errno != ESRCH) }
    }

    /// Brings a folder to what was in it before a process was ended that wrote to it, or to what was to be in it, and clears away the rest.
    ///
    /// `isWhole` tells whether files are all of a workspace and as they were made, `isMade` whether a marker is of one that was made. What they
    /// do not vouch for stays. Fails where a process is still at work.
    public static func recover(
        _ path: String, isMade: ([UInt8]) -> Bool, isWhole: ([File]) -> Bool
    ) -> Result<Void, FileError> {
        let names = (entries(of: path) ?? []).filter { isFolder("\(path)/\($0)") }
        let leftovers = Set(names.compactMap(Leftover.process)).map { Leftover(process: $0) }
        if leftovers.contains(where: \.isAtWork) {
            errno = EBUSY
            return .failure(FileError())
        }
        for leftover in leftovers {
            guard let here = contents(of: path, passingOver: leftovers.flatMap { [$0.fresh, $0.former] }) else { break }
            let (fresh, former) = ("\(path)/\(leftover.fresh)", "\(path)/\(leftover.former)")
            let (new, old) = (contents(of: fresh), contents(of: former))
            let hadOld = entries(of: former)?.isEmpty == false
            if isWhole(here) || here.isEmpty && !hadOld {
                clear(former, isMade)
            } else if let old, hadOld, isWhole(here + old) {
                guard moveIn(entries(of: former) ?? [], from: former, to: path) else { return .failure(FileError()) }
                unsafe rmdir(former)
            } else if let new, isWhole(here + new), !hadOld || old.map(isWhole) == true {
                guard moveIn(entries(of: fresh) ?? [], from: fresh, to: path) else { return .failure(FileError()) }
                clear(former, isMade)
            } else {
                continue
            }
            clear(fresh, isMade)
        }
        return .success(())
    }

    /// False for a link to a folder.
    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Removes a folder that a process left, if it is empty or what was made lies in it.
    private static func clear(_ path: String, _ isMade: ([UInt8]) -> Bool) {
        if unsafe rmdir(path) == 0 { return }
        guard case .success(let marker) = FileBytes.read("\(path)/\(Folder.marker)"), isMade(marker.array(0..<marker.count)) else { return }
        remove(path)
    }
}
