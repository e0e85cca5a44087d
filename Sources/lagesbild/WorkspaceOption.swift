import ArgumentParser
import Front
import Glibc
import Storage
import TUI

/// The folder that every command works on.
struct WorkspaceOption: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The workspace.", valueName: "dir"), completion: .directory)
    var folder: String?

    /// The folder named on the command line, by LAGESBILD_FOLDER, or the nearest parent that is a workspace. Says a sentence and leaves
    /// with status 66 where there is none.
    static func find(_ named: String?, _ language: any Language) throws -> Folder {
        if let named = named ?? environment("LAGESBILD_FOLDER") {
            let folder = Folder(named)
            guard folder.isWorkspace else {
                complain(language.say(.noWorkspace(named)))
                throw ExitCode(Status.noInput)
            }
            return folder
        }
        guard let current = currentFolder(), let folder = Folder.nearest(from: current) else {
            complain(language.say(.noWorkspaceAbove))
            throw ExitCode(Status.noInput)
        }
        return folder
    }
}

/// The value of an environment variable that is set and not empty.
func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name).map({ unsafe String(cString: $0) }), !value.isEmpty else { return nil }
    return value
}

/// Writes a line to standard error. What an argument or a file smuggles in is shown as symbols, never obeyed.
func complain(_ sentence: String) {
    let line = "lagesbild: \(sentence.cut(to: .max))\n"
    _ = unsafe line.utf8CString.withUnsafeBufferPointer { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count - 1) }
}

func currentFolder() -> String? {
    guard let path = unsafe getcwd(nil, 0) else { return nil }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
}
