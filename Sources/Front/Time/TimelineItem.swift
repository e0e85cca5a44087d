import Model

/// Something that has a time, or ought to have one: a period, a forum, a publication, what another source says of them.
struct TimelineItem: Sendable {
    /// What Enter opens; a part of the record where it is a step or a session.
    let target: Target
    /// Where it lies on the axis; nil for what lies on the shelf.
    let span: TimeSpan?
    let date: EDTF?
    let kind: Kind
    /// How far it has come, where the folder says so.
    var state: Progress.State?
    /// True where its span is that of an agenda's clock times.
    var isTimed = false

    enum Kind: Sendable, Equatable {
        /// A programme, or a step of it: what others lie within.
        case frame
        case period
        case forum
        case note
        /// What another source says instead of the item before.
        case rival(source: String)
    }

    /// True for what is a record, rather than a frame for others or something said of one.
    var isRecord: Bool {
        switch kind {
        case .frame, .rival: false
        case .period, .forum: true
        case .note: target.record.collection != .regions && target.record.collection != .programmes
        }
    }
}
