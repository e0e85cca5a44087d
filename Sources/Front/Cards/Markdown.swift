/// Markdown's own signs.
public enum Markdown {
    /// A text of one line that means only itself.
    public static func escaped(_ text: String) -> String {
        var escaped = ""
        for (index, scalar) in text.unicodeScalars.enumerated() {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", "|": escaped += "\\"
            case "#" where index == 0, "-" where index == 0, "+" where index == 0, ">" where index == 0: escaped += "\\"
            case "\n", "\r", "\t":
                escaped += " "
                continue
            default: break
            }
            escaped.unicodeScalars.append(scalar)
        }
        return escaped
    }
}
