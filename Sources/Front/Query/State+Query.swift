import Model
import TUI

/// Help with a query while it is typed: what is wrong with it, and what its last word can become.
extension State {
    /// The completions of the word at the cursor of the line that is typed; made when the line has changed.
    var completions: [QueryCompletion] { offered?.completions ?? [] }

    /// Makes the completions anew where the line is another.
    mutating func offerCompletions() {
        guard let line = queryLine, let scene else {
            offered = nil
            return
        }
        guard offered?.line != line else { return }
        offered = (line, QueryCompletion.all(line.text, cursor: line.cursor, on: queryCollection, in: scene))
    }

    private var queryLine: LineEdit? {
        switch prompt {
        case .filter(let line): place.panes[place.focus].isAsked ? line : nil
        case .find(let line): line
        case .none, .help, .palette, .saveView, .views: nil
        }
    }

    /// The collection that the line asks; nil for all.
    private var queryCollection: RecordCollection? {
        if case .filter = prompt, let scene { place.panes[place.focus].collection(in: scene) } else { nil }
    }

    /// Puts the likeliest completion into the line; nil where there is none.
    func completed(_ line: LineEdit, needsField: Bool) -> LineEdit? {
        guard let first = completions.first else { return nil }
        let word = Array(line.text)[first.range]
        if needsField, !word.contains(where: { ":<>=".contains($0) }) { return nil }
        let (text, cursor) = first.applied(to: line.text)
        guard text != line.text else { return nil }
        return LineEdit(text, cursor: cursor)
    }

    /// Draws above the line what is wrong, else the completions with the one that Tab takes first.
    func drawQueryAid(on surface: inout Surface) {
        let row = Rect(x: 0, y: frame.keys.y - 1, width: size.width, height: 1)
        guard queryLine != nil, frame.body.height > 3 else { return }
        if case .filter = prompt, let fault = place.panes[place.focus].fault, !(fault.isUnfinished && !completions.isEmpty) {
            surface.inside(row) {
                $0.put(String(repeating: " ", count: size.width), x: 0, y: 0)
                $0.put(settings.language.say(fault.phrase), x: 1, y: 0, style: .bad, limit: size.width - 2)
            }
            return
        }
        let offered = completions
        guard !offered.isEmpty else { return }
        surface.inside(row) {
            $0.put(String(repeating: " ", count: size.width), x: 0, y: 0)
            var x = 1 + $0.put("Tab ", x: 1, y: 0, style: .accent)
            for (index, completion) in offered.enumerated() {
                guard x + completion.text.cellWidth < size.width - 1 else { break }
                x += $0.put(completion.text, x: x, y: 0, style: index == 0 ? .text : .muted) + 2
            }
        }
    }
}
