/// Something that is valid JSON and yet means different things to different readers: to be shown, not to be refused.
public struct JSONNotice: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// A member whose name, after unescaping and byte by byte, is also that of an earlier one.
        case duplicateMember(String)
        /// An escaped half of a surrogate pair without its other half.
        case unpairedSurrogate(UInt16)
    }

    /// The byte where it begins: the quotation mark of the later name, the backslash of the escape.
    public var offset: Int
    public var kind: Kind
}
