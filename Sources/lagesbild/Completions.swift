import ArgumentParser
import Exchange
import Front

/// `lagesbild completions SHELL`: a script that completes commands, options and ids.
struct Completions: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print a script that completes commands, options, collections and ids.",
        discussion: """
            bash: lagesbild completions bash > ~/.local/share/bash-completion/completions/lagesbild
            zsh:  lagesbild completions zsh > a folder of your fpath, as _lagesbild
            fish: lagesbild completions fish > ~/.config/fish/completions/lagesbild.fish
            """)

    enum Shell: String, ExpressibleByArgument, CaseIterable { case bash, zsh, fish }

    @Argument(help: "The shell: bash, zsh or fish.")
    var shell: Shell

    func run() {
        let kind: CompletionShell =
            switch shell {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        Output.write([Lagesbild.completionScript(for: kind)] + (shell == .bash ? [Self.bashWithoutSubcommand] : []))
    }

    /// Has bash complete a line without a subcommand as one of `open`, which it stands for, and its first word as a folder too: the script of
    /// the library knows no default subcommand, and would offer names of subcommands where an option's value is wanted.
    private static let bashWithoutSubcommand = #"""

        _lagesbild_or_open() {
            if [[ "${COMP_WORDS[1]}" == -* || ("${COMP_CWORD}" -gt 1 && "${COMP_WORDS[1]}" == */*) ]]; then
                local -ar typed=("${COMP_WORDS[@]}")
                local -a COMP_WORDS=("${typed[0]}" open "${typed[@]:1}")
                local -i COMP_CWORD="$((COMP_CWORD + 1))"
                local COMP_LINE="${typed[0]} open${COMP_LINE#"${typed[0]}"}"
                local -i COMP_POINT="$((COMP_POINT + 5))"
            fi
            _lagesbild "${@}"
            if [[ "${COMP_CWORD}" -eq 1 && "${#COMPREPLY[@]}" -eq 0 ]]; then
                mapfile -t COMPREPLY < <(compgen -d -- "${2}")
            fi
        }

        complete -o filenames -F _lagesbild_or_open lagesbild
        """#
}
