import Model
import TUI

extension Scene {
    /// A record's page, or what is related to it, as lines of text with nothing in them that a terminal obeys.
    public func lines(of target: Target, isRelated: Bool, width: Int) -> [String] {
        let forum = target.record.collection == .forums ? workspace.find(ID<Forum>(target.record.id)) : nil
        let session = forum.flatMap { forum in target.part.flatMap { Pages.session($0, of: forum, in: self) } }
        let page = isRelated ? Pages.related(to: target.record, in: self) : session ?? Pages.record(target.record, in: self)
        return PageLayout(page, width: width).rows.map { row in
            var line = String(repeating: " ", count: row.indent) + row.spans.map(\.text).joined(by: "")
            while line.last == " " { line.removeLast() }
            return line.cut(to: .max)
        }
    }
}
