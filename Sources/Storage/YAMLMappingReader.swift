/// Collects the settings of a file from its events, one at a time.
///
/// Free of libyaml, so that what is allowed in a settings file stands in one exhaustive switch.
struct YAMLMappingReader {
    let file: String
    private(set) var settings: [String: String] = [:]
    private(set) var isDone = false
    /// How many mappings are open: settings stand in the first and the second.
    private var depth = 0
    private var name: (text: String, place: YAMLError.Place)?
    private var documents = 0

    init(file: String) { self.file = file }

    mutating func take(_ event: YAMLEvent) throws(YAMLError) {
        switch event.kind {
        case .documentStart:
            documents += 1
            guard documents == 1 else { throw error(event, "A second document begins here; a settings file is one document.") }
        case .mappingStart: try openMapping(event)
        case .mappingEnd: depth -= 1
        case .scalar(let text): try takeScalar(text, event)
        case .sequenceStart:
            throw error(event, name.map { "“\($0.text)” is a list; it must be a single value." } ?? "A list stands here; \(Self.expected)")
        case .alias: throw error(event, "An alias (*) stands here; write the value itself.")
        case .streamEnd: isDone = true
        case .other: break
        }
    }

    private static let expected = "a settings file holds lines like “name: value”."

    private mutating func openMapping(_ event: YAMLEvent) throws(YAMLError) {
        if depth > 0 {
            guard let outer = name else { throw error(event, "A mapping is used as a name; \(Self.expected)") }
            guard depth < 2 else { throw error(event, "“\(outer.text)” is nested too deep; one level below the top is allowed.") }
        }
        name = nil
        depth += 1
    }

    private mutating func takeScalar(_ text: String, _ event: YAMLEvent) throws(YAMLError) {
        guard depth > 0 else {
            if text.isEmpty { return }  // a document of comments only
            throw error(event, "“\(text)” stands alone; \(Self.expected)")
        }
        guard let setting = name else {
            name = (text, event.place)
            return
        }
        guard settings.updateValue(text, forKey: setting.text) == nil else {
            throw YAMLError(file: file, place: setting.place, sentence: "“\(setting.text)” stands twice; keep one of them.")
        }
        name = nil
    }

    private func error(_ event: YAMLEvent, _ sentence: String) -> YAMLError {
        YAMLError(file: file, place: event.place, sentence: sentence)
    }
}
