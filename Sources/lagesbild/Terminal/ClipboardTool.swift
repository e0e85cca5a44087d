/// A program that puts its standard input on the clipboard.
struct ClipboardTool: Hashable, Sendable {
    let name: String
    let arguments: [String]

    static let wayland = ClipboardTool(name: "wl-copy", arguments: [])
    static let xclip = ClipboardTool(name: "xclip", arguments: ["-selection", "clipboard", "-in"])
    static let xsel = ClipboardTool(name: "xsel", arguments: ["--clipboard", "--input"])
    /// With `-w` it hands the text on to the terminal that it is shown in, which it does not do with what programs in it send.
    static let tmux = ClipboardTool(name: "tmux", arguments: ["load-buffer", "-w", "-"])

    /// The tools that reach the clipboard of who sits before the screen, the best first.
    ///
    /// Over ssh a screen of this machine is somebody else's: only one that ssh itself hands on, which has a host in its name, is ours.
    static func usable(_ environment: (String) -> String?) -> [ClipboardTool] {
        let isRemote = environment("SSH_CONNECTION") != nil || environment("SSH_TTY") != nil
        var tools: [ClipboardTool] = []
        if !isRemote, environment("WAYLAND_DISPLAY") != nil { tools.append(wayland) }
        if let display = environment("DISPLAY"), !isRemote || display.first != ":" { tools += [xclip, xsel] }
        if environment("TMUX") != nil { tools.append(tmux) }
        return tools
    }
}
