import Glibc
import Storage
import TUI

/// Finds the theme: the one asked for, else the light or the dark one by what the terminal says of itself.
enum Themes {
    static let dark = "lagesbild-dark"
    static let light = "lagesbild-light"

    /// The theme, and what was wrong with the one asked for.
    static func choose(_ asked: String?) -> (Theme, complaint: String?) {
        let name = asked ?? environment("LAGESBILD_THEME") ?? (hasLightBackground ? light : dark)
        let file = name.contains("/") ? name : folder.map { "\($0)/\(name).yaml" }
        guard let file else { return (.monochrome, "there is no folder of themes") }
        do throws(YAMLError) {
            let scheme = try YAMLFile.read(file)
            do throws(ThemeError) { return (try Theme(scheme: scheme), nil) } catch { return (.monochrome, "\(file): \(error)") }
        } catch {
            return (.monochrome, "\(error)")
        }
    }

    /// What some terminals say in COLORFGBG: the numbers of the text's and the paper's colours.
    private static var hasLightBackground: Bool {
        guard let paper = environment("COLORFGBG")?.split(separator: ";").last.flatMap({ Int($0) }) else { return false }
        return paper == 7 || paper >= 9
    }

    /// The folder of themes: beside the installed program in share/lagesbild, else in the source tree that it was built in.
    private static var folder: String? {
        guard let program = unsafe realpath("/proc/self/exe", nil) else { return nil }
        defer { unsafe free(program) }
        var above = unsafe String(cString: program)
        while let slash = above.lastIndex(of: "/") {
            above = String(above[..<slash])
            for folder in ["\(above)/share/lagesbild/themes", "\(above)/themes"] where isReadable("\(folder)/\(dark).yaml") {
                return folder
            }
        }
        return nil
    }

    private static func isReadable(_ path: String) -> Bool { unsafe access(path, R_OK) == 0 }
}
