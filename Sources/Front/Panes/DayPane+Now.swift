import Model
import TUI

/// From day to day, and to now.
extension DayPane {
    mutating func turnDay(_ step: Int) -> Reaction {
        guard let next = place.map({ ($0 + step + days.count) % days.count }) ?? nearest(step), days[next] != day else {
            return .say(.label(.nothingToTurn))
        }
        day = days[next]
        return .done
    }

    /// The next day, or the one before, where the day that is shown is none of those that are stepped through.
    private func nearest(_ step: Int) -> Int? {
        let now = day?.earliest?.number ?? .max
        let places = days.indices.filter { step > 0 ? days[$0].earliest?.number ?? .max > now : days[$0].earliest?.number ?? .max < now }
        return step > 0 ? places.first ?? days.indices.first : places.last ?? days.indices.last
    }

    /// To now on this day; else to the day that is today's, or the nearest.
    mutating func now(in scene: Scene) -> Reaction {
        guard let nearest = scene.nearest(of: days) else { return .ignored }
        if days[nearest] != day {
            day = days[nearest]
        } else {
            goToNow(in: scene)
        }
        return day?.day == scene.today ? .done : .say(.label(.nearestDay))
    }

    /// Puts the cursor on what goes on now in its column, else on what comes next.
    mutating func goToNow(in scene: Scene) {
        guard let layout, let sheet else { return }
        let own = layout.order.filter { layout.columnOfSlot[$0] == nil || layout.columnOfSlot[$0] == column }
        let words = DayWords(sheet: sheet, scene: scene)
        let next = own.first { sheet.times[$0].start.map { $0 > scene.now } ?? false }
        guard let hit = own.first(where: words.isOn) ?? next ?? own.last(where: { sheet.times[$0].start != nil }) else { return }
        cursor = hit
        top = layout.box(of: hit).rows.lowerBound - gridHeight / 3
    }
}
