import Model
import TUI

/// Walking from area to area, zooming and panning.
extension MapPane {
    /// The part of the window by which a key pans.
    static let panned = 0.2

    mutating func walk(
        _ direction: MapWalk.Direction, _ picture: MapPicture, _ selection: inout Selection, _ scene: Scene
    ) -> Reaction {
        guard let now = selection[.regions], let start = scene.atlas?.area(of: now)?.centre else {
            return choose(picture.stops.first?.id, &selection, scene)
        }
        if let last = lastStep, last.to == now, last.direction == direction.opposite {
            lastStep = (now, last.from, direction)
            return choose(last.from, &selection, scene)
        }
        guard let hit = MapWalk.nearest(from: start, direction, among: picture.stops.map(\.point)) else {
            return .say(.label(.nothingThatWay))
        }
        lastStep = (now, picture.stops[hit].id, direction)
        return choose(picture.stops[hit].id, &selection, scene)
    }

    /// Steps in reading order, through what the filter finds if there is one.
    mutating func step(_ direction: Int, _ selection: inout Selection, _ scene: Scene) -> Reaction {
        let stops = matches
        guard !stops.isEmpty else { return .say(.noMatch(filter)) }
        let now = stops.firstIndex { $0.id == selection[.regions] }
        let next = now.map { ($0 + direction + stops.count) % stops.count } ?? 0
        return choose(stops[next].id, &selection, scene)
    }

    func choose(_ id: String?, _ selection: inout Selection, _ scene: Scene) -> Reaction {
        guard let id else { return .say(.label(.notOnMap)) }
        selection.choose(Target(RecordName(.regions, id)), in: scene.workspace)
        return .done
    }

    mutating func zoom(by factor: Double, around point: SIMD2<Double>?, _ picture: MapPicture) -> Reaction {
        var next = picture.camera
        next.zoom(by: factor, around: point ?? picture.anchor)
        next = picture.limited(next)
        guard next.metresPerDot != picture.camera.metresPerDot else { return .say(.label(.zoomLimit)) }
        look(through: next, picture)
        return .done
    }

    mutating func pan(_ right: Double, _ up: Double, _ picture: MapPicture) {
        var next = picture.camera
        next.pan(right, up, in: picture.size)
        look(through: picture.limited(next), picture)
    }

    /// Takes another camera; the one that fits is none of its own.
    mutating func look(through next: MapCamera, _ picture: MapPicture) {
        camera = next.isSame(as: picture.fitted) ? nil : next
        opened = nil
    }
}
