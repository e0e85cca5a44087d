import Model
import TUI

extension Palette {
    /// The commands that the typed words are found in, the best first.
    ///
    /// With nothing typed: those used last, those that do something here, all others. Else: whole names, names that begin so, other names,
    /// helps; of each those used last first.
    static func names(_ typed: String, in scene: Scene, here: [Command], recent: [String]) -> [Row] {
        let filter = TextQuery(typed)
        var ranked: [(rank: Int, order: Int, row: Row)] = []
        for (index, item) in PaletteItem.all.enumerated() {
            guard let (rank, name) = rank(of: item, typed, filter, scene.language) else { continue }
            let used = recent.firstIndex(of: item.id)
            let near = used ?? (here.contains(item.command) && item.collection == nil ? 100 : 200)
            let own = item.name(in: scene.language)
            let key = item.collection == nil ? scene.keymap.key(for: item.command) : ""
            ranked.append(
                (
                    rank, near * 1_000 + index,
                    Row(text: own, aside: name == own ? "" : name, help: item.help(in: scene.language), key: KeyLabel.of(key), item: item)
                ))
        }
        return ranked.sorted { ($0.rank, $0.order) < ($1.rank, $1.order) }.map(\.row)
    }

    /// How well an item answers to what was typed, the best first, and by which of its names; nil where it does not.
    private static func rank(
        of item: PaletteItem, _ typed: String, _ filter: TextQuery, _ language: any Language
    ) -> (rank: Int, name: String)? {
        let names = item.names(first: language)
        if filter.isEmpty { return (0, names[0]) }
        for (place, name) in names.enumerated() where PaletteWord.isSame(typed, name) { return (place == 0 ? 0 : 1, name) }
        for (place, name) in names.enumerated() where PaletteWord.begins(name, with: typed) { return (place == 0 ? 2 : 4, name) }
        for (place, name) in names.enumerated() where filter.matches(name) { return (place == 0 ? 3 : 5, name) }
        for speaker in [language] + Languages.all where filter.matches(item.name(in: speaker) + " " + item.help(in: speaker)) {
            return (speaker.tag == language.tag ? 6 : 7, item.name(in: speaker))
        }
        return nil
    }
}
