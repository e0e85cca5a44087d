/// What is wrong with a map file, and with which of its features.
public struct MapFault: Sendable, Equatable {
    /// The feature by its name or id, or as # and its number; empty for what concerns the file.
    public var feature = ""
    public var kind: Kind
    public var standing: Standing

    public init(feature: String = "", kind: Kind, standing: Standing? = nil) {
        self.feature = feature
        self.kind = kind
        self.standing = standing ?? kind.standing
    }

    /// What a fault means for the file.
    public enum Standing: Int, Sendable, Comparable {
        /// Valid by the standard, and yet hardly what was meant.
        case doubtful
        /// Valid by the standard, but not among what Lägesbild promises to support.
        case outside
        /// Against the standard.
        case invalid

        public static func < (one: Standing, other: Standing) -> Bool { one.rawValue < other.rawValue }
    }

    /// The value that is meant.
    public enum Part: Sendable, Equatable {
        case file
        case member(String)
        /// An element of the array that the member holds.
        case element(of: String)
    }

    /// What is wrong, with the bad value.
    public enum Kind: Sendable, Equatable {
        // The text
        case syntax(JSONFault)
        case duplicateMember(String)
        case unpairedSurrogate(UInt16)

        // The objects
        case wrongKind(Part, found: JSONKind, wanted: [JSONKind])
        case missingMember(String)
        case misplacedMember(String, type: String)
        case wrongType(String, allowed: [String])
        case badBox
        case badTransform
        case nestedCollections(limit: Int)

        // The coordinates
        /// What stands where a position should be, as it is spelled.
        case notAPosition(String)
        case numberTooLarge(String)
        case shortLine(Int)
        case shortRing(Int)
        case openRing(first: Position, last: Position)
        case crossingRing(near: Position)
        case overDateLine(from: Double, to: Double)

        // Where on Earth
        case notDegrees(Position)
        /// A position that is likely one in metres, EPSG:3067 or EPSG:3006.
        case projected(Position)
        /// Latitude before longitude, as it seems.
        case swapped(Position)
        /// The file says that its coordinates are of another system than WGS84.
        case otherSystem(String, isConverted: Bool)

        // The arcs of a topology
        case notAnArcIndex(String)
        case noSuchArc(Int, count: Int)
        case arcsDoNotMeet(Position, Position)
        case shortArc(Int)
        case tooManyPositions(limit: Int)
    }
}

extension MapFault.Kind {
    /// What it means, where the place does not decide otherwise.
    var standing: MapFault.Standing {
        switch self {
        case .crossingRing, .overDateLine: .doubtful
        case .syntax(.tooDeep), .duplicateMember, .unpairedSurrogate, .nestedCollections, .otherSystem, .tooManyPositions: .outside
        case .syntax, .wrongKind, .missingMember, .misplacedMember, .wrongType, .badBox, .badTransform, .notAPosition, .numberTooLarge,
            .shortLine, .shortRing, .openRing, .notDegrees, .projected, .swapped, .notAnArcIndex, .noSuchArc, .arcsDoNotMeet, .shortArc:
            .invalid
        }
    }

    /// Whether two faults of one feature say the same, so that the first is enough.
    func isLike(_ other: Self) -> Bool {
        switch (self, other) {
        case (.badBox, .badBox), (.notAPosition, .notAPosition), (.numberTooLarge, .numberTooLarge), (.shortLine, .shortLine),
            (.shortRing, .shortRing), (.openRing, .openRing), (.crossingRing, .crossingRing), (.overDateLine, .overDateLine),
            (.notDegrees, .notDegrees), (.projected, .projected), (.swapped, .swapped), (.notAnArcIndex, .notAnArcIndex),
            (.noSuchArc, .noSuchArc), (.arcsDoNotMeet, .arcsDoNotMeet), (.shortArc, .shortArc), (.wrongType, .wrongType):
            true
        case (.wrongKind(let part, _, _), .wrongKind(let otherPart, _, _)): part == otherPart
        default: self == other
        }
    }
}
