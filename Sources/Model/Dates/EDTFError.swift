/// What makes a text no date, and where: the column counts Unicode scalars from 1.
public struct EDTFError: Error, Hashable, Sendable {
    public let column: Int
    public let fault: EDTFFault

    /// What is wrong, and what would be right.
    public var sentence: String { fault.sentence }
}
