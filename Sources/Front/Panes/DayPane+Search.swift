import Model
import TUI

/// Finding sessions by their title, people and room; in all rooms.
extension DayPane {
    /// Looks the filter up, where that was not done yet.
    mutating func search(_ sheet: DaySheet, _ scene: Scene) {
        guard found == nil, !filter.isEmpty, let layout else { return }
        let words = DayWords(sheet: sheet, scene: scene)
        let index = self.index ?? FoldedTexts(sheet.plan.slots.indices.map(words.searched))
        self.index = index
        let wanted = TextQuery(filter)
        found = wanted.isEmpty ? nil : index.entries(matching: wanted).sorted { layout.rank[$0] < layout.rank[$1] }
    }

    mutating func filterChanged(in scene: Scene, _ selection: inout Selection) {
        guard let sheet, let layout else { return }
        search(sheet, scene)
        // What is found at the cursor or after it in time comes before what was.
        let rank = cursor.map { layout.rank[$0] } ?? 0
        guard let hit = found?.first(where: { layout.rank[$0] >= rank }) ?? found?.first else { return }
        cursor = hit
        selection.choose(sheet.target(of: hit), in: scene.workspace)
    }

    /// The next of what was found, beginning anew after the last.
    mutating func stepMatch(_ direction: Int) -> Reaction {
        guard let layout, let found, !found.isEmpty else { return .say(.noMatch(filter)) }
        let rank = cursor.map { layout.rank[$0] } ?? -1
        let next = direction > 0 ? found.first { layout.rank[$0] > rank } : found.last { layout.rank[$0] < rank }
        cursor = next ?? (direction > 0 ? found[0] : found[found.count - 1])
        return .done
    }
}
