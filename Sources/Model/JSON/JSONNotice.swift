/// Something that is valid JSON and yet means different things to different readers: to be shown, not to be refused.
public struct JSONNotice: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        /// A member whose name, after unescaping and byte by byte, is also that of an earlier one, which stands at `first`.
        case duplicateMember(name: String, first: Int)
        /// An escaped half of a surrogate pair without its other half.
        case unpairedSurrogate(UInt16)
    }

    /// The byte where it begins: the quotation mark of the later name, the backslash of the escape.
    public var offset: Int
    public var reason: Reason
}
