import Model
import TUI

/// What the keys mean in a table.
extension TablePane {
    func commands(in scene: Scene) -> [Command] {
        if chooser != nil { return [.mark, .open, .back, .zoomIn, .zoomOut, .panLeft, .panRight, .fit] }
        if let table = made.frequencies { return (table.rows.isEmpty ? [] : [.open]) + [.filter, .back] }
        guard let line else { return made.own.isEmpty ? [.columns] : [.filter, .columns] }
        var commands: [Command] = [.open]
        if !line.isHeading { commands.append(.related) }
        commands.append(.filter)
        if collection == .people || collection == .organisations { commands += [.copy, .copyCard, .addresses] }
        commands.append(.sort)
        if !source.isBesideMap { commands.append(.nextForm) }
        if let group { commands += [folded.contains(group.key) ? .zoomIn : .zoomOut, .fit] }
        commands += [.frequencies, .mark, .columns, .wide, .sortReversed, .invertMarks]
        if marks.last != nil { commands.append(.markRange) }
        if !source.isBesideMap, made.layout.hasEarlier { commands.append(.panLeft) }
        if !source.isBesideMap, made.layout.hasLater { commands.append(.panRight) }
        return levels.isEmpty ? commands : commands + [.back]
    }

    func name(of command: Command, in scene: Scene) -> String? {
        if chooser != nil { return chooserName(of: command, in: scene) }
        switch command {
        case .nextForm: return scene.language.name(of: .group)
        case .zoomIn: return scene.say(.unfoldGroup)
        case .zoomOut: return scene.say(.foldGroup)
        case .fit: return scene.say(.foldAll)
        case .open: return line?.isHeading == true && made.frequencies == nil ? scene.say(.fold) : nil
        default: return nil
        }
    }

    /// Beside a map its keys stay the map's, unless rows are in groups or columns are chosen.
    func obeys(_ command: Command) -> Bool {
        switch command {
        case .zoomIn, .zoomOut, .fit: chooser != nil || (view.group != nil && made.frequencies == nil)
        case .panLeft, .panRight: chooser != nil || !source.isBesideMap
        default: false
        }
    }

    mutating func perform(_ command: Command, in scene: Scene, _ selection: inout Selection) -> Reaction {
        if let chooser { return choose(command, chooser, in: scene) }
        if case .frequencies(_, let cursor) = levels.last, let table = made.frequencies { return count(command, table, cursor) }
        switch command {
        case _ where cursor.follow(command, height: made.height, count: made.lines.count): break
        case .mark: mark(in: scene)
        default: return change(command, in: scene)
        }
        choose(&selection, in: scene)
        return .done
    }

    /// Chooses the record under the cursor, or none.
    private func choose(_ selection: inout Selection, in scene: Scene) {
        if let name = nameCurrent(line, in: scene) { selection.choose(Target(name), in: scene.workspace) } else { selection.target = nil }
    }

    /// What changes how the table is shown, or leads out of it.
    private mutating func change(_ command: Command, in scene: Scene) -> Reaction {
        switch command {
        case .open: return line?.isHeading == true ? fold(nil) : line == nil ? .say(.label(.nothingToOpen)) : .enter
        case .right: return view.columns.count == 1 ? (line == nil ? .say(.label(.nothingToOpen)) : .enter) : moved(by: 1)
        case .left: return moved(by: -1)
        case .sort: view.sort(by: field, isReversed: false)
        case .sortReversed: view.sort(by: field, isReversed: true)
        case .wide: return turnWidth(in: scene)
        case .panLeft: return pan(by: -1, in: scene)
        case .panRight: return pan(by: 1, in: scene)
        case .group, .nextForm: return turnGroups()
        case .zoomIn: return fold(false)
        case .zoomOut: return fold(true)
        case .fit: return foldAll()
        case .frequencies: return openFrequencies()
        case .columns: openChooser()
        case .markRange: return markRange(in: scene)
        case .invertMarks: invertMarks(in: scene)
        default: return .ignored
        }
        return .done
    }

    private mutating func moved(by step: Int) -> Reaction {
        if self.step(by: step) { return .done }
        return step < 0 ? .leave : .say(.label(.noMoreColumns))
    }

    /// A click on a heading sorts by its column; one on a row chooses the row and the column.
    mutating func click(at point: Point, in scene: Scene, _ selection: inout Selection) {
        if chooser != nil || made.frequencies != nil { return clickAside(at: point) }
        let index = cursor.top + point.y - 1
        guard point.y == 0 || (point.y <= made.height && made.lines.indices.contains(index)) else { return }
        if let column = made.layout.column(at: point.x) { self.column = column }
        if point.y == 0 { return view.sort(by: field, isReversed: false) }
        let isAgain = cursor.position == index
        cursor.position = index
        if made.lines[index].isHeading, isAgain { _ = fold(nil) }
        choose(&selection, in: scene)
    }

    /// A click on a row of the column chooser or of a frequency table.
    private mutating func clickAside(at point: Point) {
        guard point.y > 0 else { return }
        if var chooser {
            let index = chooser.cursor.top + point.y - 1
            if chooser.entries.indices.contains(index) { chooser.cursor.position = index }
            self.chooser = chooser
        } else if case .frequencies(_, var cursor) = levels.last, let table = made.frequencies, point.y <= made.height {
            let index = cursor.top + point.y - 1
            if table.rows.indices.contains(index) { cursor.position = index }
            place(cursor)
        }
    }
}
