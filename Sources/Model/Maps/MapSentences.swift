// Every sentence about a map file: what is wrong, the bad value, and what would be right.

extension MapFault {
    /// What is wrong and what would be right, in English, with the feature's name before it.
    public var sentence: String { named(kind.sentence, between: "“", and: "”") }

    /// `sentence` as what is said of the feature; of the file it stands as it is.
    public func named(_ sentence: String, between opening: String, and closing: String) -> String {
        guard !feature.isEmpty else { return sentence }
        let label = feature.hasPrefix("#") ? feature : opening + feature + closing
        return "\(label): \(sentence.prefix(1).lowercased())\(sentence.dropFirst())"
    }

    /// A number as people write it: without a point where it is whole.
    public static func shown(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    }

    /// A position as it stands in a file.
    public static func shown(_ position: Position) -> String { "[\(shown(position.longitude)), \(shown(position.latitude))]" }
}

extension MapFault.Kind {
    fileprivate var sentence: String {
        switch self {
        case .syntax(let fault): fault.sentence
        case .duplicateMember(let name): JSONNotice(offset: 0, kind: .duplicateMember(name)).sentence
        case .unpairedSurrogate(let unit): JSONNotice(offset: 0, kind: .unpairedSurrogate(unit)).sentence
        case .wrongKind(let part, let found, let wanted):
            "\(part.name) is \(found.article); it should be \(wanted.map(\.article).joined(separator: " or "))."
        case .missingMember(let name): "The member \"\(name)\" is missing; add it."
        case .misplacedMember(let name, let type): "The member \"\(name)\" does not belong in a \(type); remove it."
        case .wrongType(let word, let allowed):
            "The type \(JSONText.quoted(word)) is not one of those that can stand here: \(allowed.joined(separator: ", "))."
        case .badBox: "The bbox is not a box; it should be four numbers, west, south, east and north, or six with heights."
        case .badTransform: "The transform is not one; it should have a scale and a translate of two numbers each."
        case .nestedCollections(let limit):
            "Geometry collections are nested more than \(limit) deep; at most \(limit) levels are read. Put the parts into one collection."
        case .notAPosition(let text): "\(text) is not a position; it should be [longitude, latitude], two numbers or more."
        case .numberTooLarge(let text): "The number \(text) is too large; a coordinate is in degrees."
        case .shortLine(let count): "The line has \(counted(count)); it needs at least 2."
        case .shortRing(let count): "The ring has \(counted(count)); it needs at least 4, the last the same as the first."
        case .openRing(let first, let last):
            "The ring ends at \(MapFault.shown(last)); it should end where it began, at \(MapFault.shown(first))."
        case .crossingRing(let place): "The ring crosses itself near \(MapFault.shown(place)); a border should not."
        case .overDateLine(let from, let to):
            "The longitude goes from \(MapFault.shown(from)) to \(MapFault.shown(to)) in one step; cut the shape at the date line, 180."
        case .notDegrees, .projected, .swapped, .otherSystem: placeSentence
        case .notAnArcIndex, .noSuchArc, .arcsDoNotMeet, .shortArc, .tooManyPositions: arcSentence
        }
    }

    private var placeSentence: String {
        switch self {
        case .notDegrees(let place):
            "\(MapFault.shown(place)) is not longitude and latitude in degrees; they lie within ±180 and ±90."
        case .projected(let place):
            "\(MapFault.shown(place)) looks like metres of EPSG:3067 or EPSG:3006; it should be longitude and latitude in degrees (WGS84)."
        case .swapped(let place):
            "\(MapFault.shown(place)) looks like latitude before longitude; write \(MapFault.shown(place.swapped))."
        case .otherSystem(let name, true):
            "The coordinates are of \(name) and have been converted; save the file with degrees of WGS84 and without crs."
        case .otherSystem(let name, false):
            "The member \"crs\" says that the coordinates are of \(name); they should be degrees of WGS84, and the file without crs."
        default: ""
        }
    }

    private var arcSentence: String {
        switch self {
        case .notAnArcIndex(let text): "\(text) is not the index of an arc; it should be a whole number."
        case .noSuchArc(let index, let count):
            "There is no arc \(index); the file has \(count) of them, counted from 0 or, backwards, from -1."
        case .arcsDoNotMeet(let end, let start):
            "An arc begins at \(MapFault.shown(start)) although the one before it ends at \(MapFault.shown(end)); the two should meet."
        case .shortArc(let count): "The arc has \(counted(count)); it needs at least 2."
        case .tooManyPositions(let limit): "The arcs are named so often that they make more than \(limit) positions; no more are read."
        default: ""
        }
    }

    private func counted(_ count: Int) -> String { count == 0 ? "no position" : count == 1 ? "1 position" : "\(count) positions" }
}

extension MapFault.Part {
    fileprivate var name: String {
        switch self {
        case .file: "The file's value"
        case .member(let name): "The member \"\(name)\""
        case .element(let name): "An element of \"\(name)\""
        }
    }
}
