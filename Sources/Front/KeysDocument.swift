/// docs/keys.md: the keyboard in every language, made of the table of bindings, so that the page says what the program does.
public enum KeysDocument {
    /// The page's lines.
    public static func lines(languages: [any Language] = Languages.all) -> [String] {
        ["# Lägesbild", "", "<!-- Written by `make golden` from Sources/Front/Keymap.swift. -->"] + languages.flatMap(section)
    }

    /// A language's table: the keys, the command's name, what it does, and the name by which a configuration knows it.
    private static func section(_ language: any Language) -> [String] {
        let heading = language.say(.language(language.tag))
        let head = ["", "## \(heading.prefix(1).uppercased())\(heading.dropFirst())", "", "| | | | |", "| --- | --- | --- | --- |"]
        return head
            + Keymap.bindings.map { binding in
                let keys = binding.keys.map { "`\($0)`" }.joined(by: " · ")
                return
                    "| \(keys) | \(language.name(of: binding.command)) | \(language.help(of: binding.command)) | `\(binding.command.rawValue)` |"
            }
    }
}
