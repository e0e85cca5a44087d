import TUI

/// Which panes of a place are seen, and where: three, two or one by the room that there is.
enum Arrangement {
    /// A pane's number in its place, and its window.
    struct Window: Equatable {
        let pane: Int
        let rect: Rect
    }

    /// From this width on there are three panes, if the place has them.
    static let threePanes = 116
    /// From this width on there are two.
    static let twoPanes = 72

    /// The windows of a place in the body of the screen. A zoomed place, or a narrow body, shows the focused pane alone.
    static func windows(of place: Place, in body: Rect) -> [Window] {
        if place.isZoomed || place.panes.count == 1 { return [Window(pane: place.focus, rect: body)] }
        switch place.kind {
        case .screen(.overview): return overview(place, body)
        case .screen(.regions): return listMapDetail(place, body)
        case .screen(.forums): return body.width >= threePanes ? seriesForumsDetail(body) : listAndDetail(place, body)
        case .record: return body.width >= threePanes ? beside(body, left: body.width * 3 / 5) : alone(place, body)
        case .screen(.timeline), .screen(.day): return pictureAndDetail(place, body)
        case .screen, .related, .find, .doubles: return listAndDetail(place, body)
        }
    }

    private static func alone(_ place: Place, _ body: Rect) -> [Window] { [Window(pane: place.focus, rect: body)] }

    private static func beside(_ body: Rect, left: Int) -> [Window] {
        let parts = body.split(left: left)
        return [Window(pane: 0, rect: parts.left), Window(pane: 1, rect: parts.right)]
    }

    private static func listAndDetail(_ place: Place, _ body: Rect) -> [Window] {
        if body.width < twoPanes { return alone(place, body) }
        return beside(body, left: min(76, body.width * 11 / 20))
    }

    /// List, map, detail; where there is room for two, the map and the one of the others that the keyboard is nearer to.
    private static func listMapDetail(_ place: Place, _ body: Rect) -> [Window] {
        if body.width < twoPanes { return alone(place, body) }
        if body.width < threePanes {
            if place.focus == Place.detail {
                let parts = body.split(right: max(34, body.width * 9 / 20))
                return [Window(pane: Place.map, rect: parts.left), Window(pane: Place.detail, rect: parts.right)]
            }
            let parts = body.split(left: body.width * 2 / 5)
            return [Window(pane: 0, rect: parts.left), Window(pane: Place.map, rect: parts.right)]
        }
        let outer = body.split(left: min(52, body.width * 3 / 10))
        let inner = outer.right.split(right: min(60, max(40, body.width * 3 / 10)))
        return [
            Window(pane: 0, rect: outer.left), Window(pane: Place.map, rect: inner.left), Window(pane: Place.detail, rect: inner.right),
        ]
    }

    /// Series, forums, detail. The series are the third pane, for the forums lead.
    private static func seriesForumsDetail(_ body: Rect) -> [Window] {
        let outer = body.split(left: body.width * 11 / 20)
        let inner = outer.left.split(top: min(14, outer.left.height * 2 / 5))
        return [Window(pane: 2, rect: inner.top), Window(pane: 0, rect: inner.bottom), Window(pane: 1, rect: outer.right)]
    }

    /// The timeline or the day has the most of the screen; its detail stands beside it where there is room, else below.
    private static func pictureAndDetail(_ place: Place, _ body: Rect) -> [Window] {
        if body.width >= threePanes { return beside(body, left: body.width - min(48, body.width * 3 / 10)) }
        if body.height < 12 { return alone(place, body) }
        let parts = body.split(bottom: min(9, body.height * 3 / 10))
        return [Window(pane: 0, rect: parts.top), Window(pane: 1, rect: parts.bottom)]
    }

    /// The matrix above its detail; on a wide screen the programme stands below the matrix and the detail beside them.
    private static func overview(_ place: Place, _ body: Rect) -> [Window] {
        if body.width >= threePanes {
            let outer = body.split(left: body.width * 13 / 20)
            let natural = place.panes[0].naturalHeight(width: outer.left.width) ?? 16
            let inner = outer.left.split(top: max(8, min(natural, outer.left.height * 3 / 5)))
            return [Window(pane: 0, rect: inner.top), Window(pane: 2, rect: inner.bottom), Window(pane: 1, rect: outer.right)]
        }
        // A low screen shows a page alone when it has the focus.
        if body.height < 8 || (place.focus != 0 && body.height < 16) { return alone(place, body) }
        let below = place.focus == 2 ? 2 : 1
        let natural = place.panes[0].naturalHeight(width: body.width) ?? 14
        let rows = body.height >= 18 ? min(body.height - 6, natural) : max(4, body.height - 5)
        let parts = body.split(top: rows)
        return [Window(pane: 0, rect: parts.top), Window(pane: below, rect: parts.bottom)]
    }
}
