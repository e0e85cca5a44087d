/// What is wrong with a YAML file, and where: `file:line:column: sentence`.
public struct YAMLError: Error, Hashable, Sendable, CustomStringConvertible {
    public var file: String
    /// From 1; nil where the whole file is meant.
    public var place: Place?
    public var sentence: String

    public struct Place: Hashable, Sendable {
        public var line: Int
        public var column: Int
    }

    init(file: String, place: Place? = nil, sentence: String) {
        self.file = file
        self.place = place
        self.sentence = sentence
    }

    public var description: String {
        guard let place else { return "\(file): \(sentence)" }
        return "\(file):\(place.line):\(place.column): \(sentence)"
    }
}
