import CYaml

/// What libyaml found, as far as a settings file knows it.
struct YAMLEvent {
    enum Kind: Equatable {
        case documentStart, mappingStart, mappingEnd, sequenceStart, alias, streamEnd
        case scalar(String)
        /// The start of the stream, the end of a document: nothing to act on.
        case other
    }

    var kind: Kind
    var place: YAMLError.Place
}

/// The events of a YAML text, pulled one by one from libyaml.
///
/// The parser holds pointers into `bytes` and into itself, so both lie in memory of their own until `close`.
@safe struct YAMLEvents {
    struct Fault: Error {
        var place: YAMLError.Place
        var sentence: String
    }

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let bytes: UnsafeMutableBufferPointer<UInt8>

    init(_ text: [UInt8]) {
        unsafe bytes = .allocate(capacity: text.count)
        _ = unsafe bytes.initialize(from: text)
        unsafe parser = .allocate(capacity: 1)
        unsafe parser.initialize(to: yaml_parser_t())
        unsafe yaml_parser_initialize(parser)
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    mutating func close() {
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
        unsafe bytes.deallocate()
    }

    mutating func next() -> Result<YAMLEvent, Fault> {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &event) == 1 else { return .failure(fault()) }
        defer { unsafe yaml_event_delete(&event) }
        return unsafe .success(YAMLEvent(kind: kind(event), place: place(event.start_mark)))
    }

    private func kind(_ event: yaml_event_t) -> YAMLEvent.Kind {
        switch unsafe event.type {
        case YAML_DOCUMENT_START_EVENT: .documentStart
        case YAML_MAPPING_START_EVENT: .mappingStart
        case YAML_MAPPING_END_EVENT: .mappingEnd
        case YAML_SEQUENCE_START_EVENT: .sequenceStart
        case YAML_ALIAS_EVENT: .alias
        case YAML_STREAM_END_EVENT: .streamEnd
        case YAML_SCALAR_EVENT:
            unsafe .scalar(
                String(decoding: UnsafeBufferPointer(start: event.data.scalar.value, count: event.data.scalar.length), as: UTF8.self))
        default: .other
        }
    }

    private func place(_ mark: yaml_mark_t) -> YAMLError.Place { .init(line: Int(mark.line) + 1, column: Int(mark.column) + 1) }

    private func fault() -> Fault {
        let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "no memory"
        guard unsafe parser.pointee.error == YAML_READER_ERROR else {
            return unsafe Fault(place: place(parser.pointee.problem_mark), sentence: "This is no YAML: \(problem).")
        }
        // The reader knows only the offset in bytes.
        let before = unsafe Array(bytes[..<parser.pointee.problem_offset])
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let column = before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count { $0 & 0xC0 != 0x80 } + 1
        return Fault(place: .init(line: line, column: column), sentence: "This is no UTF-8 text: \(problem).")
    }
}
