/// One change of the views. Another dashboard may have kept its own since they were read: this is done to what is there then.
public enum ViewsChange: Equatable, Sendable {
    case keep(SavedView)
    /// The name of the view.
    case remove(String)
    /// What the screens of a folder are narrowed to; empty for nothing.
    case context(folder: String, String)
}

extension Views {
    public mutating func apply(_ change: ViewsChange) {
        switch change {
        case .keep(let view): keep(view)
        case .remove(let name): remove(name)
        case .context(let folder, let filter): setContext(of: folder, filter)
        }
    }
}
