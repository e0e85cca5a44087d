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

    /// What a name that was typed leads to.
    enum Named {
        case found(Theme)
        case broken(complaint: String)
        case unknown(nearest: [String])
    }

    /// The theme of a name or a file; of a name its end is enough.
    static func named(_ typed: String) -> Named {
        let names = names
        let wanted = typed.lowercased()
        guard
            let name = typed.contains("/")
                ? typed : names.first(where: { $0 == wanted }) ?? names.first(where: { $0.hasSuffix("-" + wanted) })
        else { return .unknown(nearest: names) }
        let (theme, complaint) = choose(name)
        return complaint.map { .broken(complaint: $0) } ?? .found(theme)
    }

    /// The names of the themes in the folder of themes.
    static var names: [String] {
        guard let folder, let listing = unsafe opendir(folder) else { return [] }
        defer { unsafe closedir(listing) }
        var names: [String] = []
        while let entry = unsafe readdir(listing) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name.hasSuffix(".yaml"), !name.hasPrefix(".") { names.append(String(name.dropLast(5))) }
        }
        return names.sorted()
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
