/// The six kinds of JSON value; true and false are of one kind.
public enum JSONKind: Hashable, Sendable, CaseIterable {
    case object, array, string, number, boolean, null
}
