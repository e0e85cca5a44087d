import Glibc

/// A shell in a tmux of its own: a real terminal between the test and the program, with job control.
final class Tmux {
    private let folder: TemporaryFolder
    private let socket: String

    /// Starts a shell; `environment` is what its programs see.
    init(width: Int = 80, height: Int = 24, environment: [String: String?] = [:]) throws {
        folder = try TemporaryFolder()
        socket = folder.file("tmux")
        let shell =
            ["env", "-i"] + Program.environment(environment.merging(["PS1": "ready> "]) { $1 }) + ["bash", "--norc", "--noprofile", "-i"]
        try command(["-f", "/dev/null", "new-session", "-d", "-x", "\(width)", "-y", "\(height)"] + shell)
        guard try shows("ready>") else { throw Child.Failure(call: "bash in tmux", code: -1) }
    }

    deinit {
        _ = try? command(["kill-server"])
    }

    /// Types a line into the shell.
    func type(_ line: String) throws {
        try command(["send-keys", "-l", line])
        try press("Enter")
    }

    /// Presses keys by tmux' names.
    func press(_ keys: String...) throws {
        try command(["send-keys"] + keys)
    }

    func resize(width: Int, height: Int) throws {
        try command(["resize-window", "-x", "\(width)", "-y", "\(height)"])
    }

    /// What the screen shows, line by line.
    func screen() throws -> String { try command(["capture-pane", "-p"]) }

    /// Waits until the screen shows the text.
    func shows(_ text: String) throws -> Bool { try shows { $0.contains(text) } }

    func shows(_ condition: (String) -> Bool) throws -> Bool { try holds { condition(try screen()) } }

    /// What tells programs that they run in this tmux; its shells have an environment without.
    var mark: String { "TMUX=\(socket),0,0" }

    /// What was copied last.
    func buffer() throws -> String { (try? command(["show-buffer"])) ?? "" }

    /// Sets an option of the server.
    func set(_ option: String, _ value: String) throws { try command(["set", "-s", option, value]) }

    /// The program that the shell has started.
    func front() throws -> pid_t? {
        let shell = try command(["display-message", "-p", "#{pane_pid}"]).trimmed
        return try Command.run(["cat", "/proc/\(shell)/task/\(shell)/children"]).output.split(separator: " ").first.flatMap { pid_t($0) }
    }

    var isOnAlternateScreen: Bool { get throws { try command(["display-message", "-p", "#{alternate_on}"]).trimmed == "1" } }

    var reportsMouse: Bool { get throws { try command(["display-message", "-p", "#{mouse_any_flag}"]).trimmed == "1" } }

    @discardableResult
    private func command(_ arguments: [String]) throws -> String {
        let command = try Command.run(["tmux", "-S", socket, "-u"] + arguments)
        guard command.status == 0 else { throw Child.Failure(call: "tmux \(arguments): \(command.errors)", code: command.status) }
        return command.output
    }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == "\n" }.prefix { $0 != "\n" }) }
}
