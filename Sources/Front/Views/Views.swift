import Model

/// What a user has named and chosen to stay: views, and what every screen is narrowed to. They lie in the user's own settings, for all folders;
/// what a folder is narrowed to is of that folder.
public struct Views: Sendable, Equatable {
    /// What the screens of a folder are narrowed to.
    struct Context: Sendable, Equatable {
        var folder: String
        var filter: String
        var others: [KeptMember] = []
    }

    /// In the order in which they were saved.
    public internal(set) var saved: [SavedView] = []
    var contexts: [Context] = []
    var others: [KeptMember] = []

    public init() {}

    /// The view of this name; case and marks on letters do not count.
    public func view(_ name: String) -> SavedView? { index(of: name).map { saved[$0] } }

    /// The names that are nearest to what was typed.
    public func nearest(to name: String) -> [String] { PaletteWord.nearest(name, among: saved.map(\.name)) }

    func index(of name: String) -> Int? {
        saved.firstIndex { $0.name == name } ?? saved.firstIndex { PaletteWord.isSame(name, $0.name) }
    }

    /// Keeps a view, in the place of the one of its name.
    mutating func keep(_ view: SavedView) {
        guard let index = index(of: view.name) else { return saved.append(view) }
        var view = view
        (view.others, view.columnOthers, view.orderOthers) = (saved[index].others, saved[index].columnOthers, saved[index].orderOthers)
        saved[index] = view
    }

    mutating func remove(_ name: String) { index(of: name).map { _ = saved.remove(at: $0) } }

    /// What a folder is narrowed to; empty for nothing.
    public func context(of folder: String) -> String { contexts.first { $0.folder == folder }?.filter ?? "" }

    mutating func setContext(of folder: String, _ filter: String) {
        let index = contexts.firstIndex { $0.folder == folder }
        switch (index, filter.isEmpty) {
        case (let index?, true): contexts.remove(at: index)
        case (let index?, false): contexts[index].filter = filter
        case (nil, true): break
        case (nil, false): contexts.append(Context(folder: folder, filter: filter))
        }
    }
}
