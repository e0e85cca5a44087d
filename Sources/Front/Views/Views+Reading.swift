import Model

/// What is wrong with a file of views, and the byte where it shows.
public struct ViewsFault: Error, Equatable {
    public let offset: Int
    public let fault: Problem.Fault

    init(_ offset: Int, _ fault: Problem.Fault) {
        (self.offset, self.fault) = (offset, fault)
    }

    init(_ error: JSONError) { self.init(error.offset, .syntax(error.fault)) }
}

extension Views {
    /// Reads a file of views. One that is broken is refused whole: half of it, written again, would have lost the rest.
    public init(_ bytes: Bytes) throws(ViewsFault) {
        var reader = JSONReader(bytes)
        do throws(JSONError) { try reader.enterObject() } catch { throw ViewsFault(error) }
        while let name = try reader.nextMember() {
            switch name {
            case "views":
                try reader.forEachElement { (reader: inout JSONReader) throws(ViewsFault) in saved.append(try SavedView(from: &reader)) }
            case "contexts":
                try reader.forEachElement { (reader: inout JSONReader) throws(ViewsFault) in contexts.append(try Context(from: &reader)) }
            default: others.append(try reader.keptMember(name))
            }
        }
        do throws(JSONError) { try reader.end() } catch { throw ViewsFault(error) }
    }
}

extension SavedView {
    init(from reader: inout JSONReader) throws(ViewsFault) {
        self.init(name: "", screen: .overview)
        let start = reader.offset
        var hasScreen = false
        do throws(JSONError) { try reader.enterObject() } catch { throw ViewsFault(error) }
        while let member = try reader.nextMember() {
            switch member {
            case "name": name = try reader.text()
            case "screen":
                screen = try reader.word(ScreenKind.allCases)
                hasScreen = true
            case "collection": collection = try reader.word(RecordCollection.allCases)
            case "filter": filter = try reader.text()
            case "columns":
                try reader.forEachElement { (reader: inout JSONReader) throws(ViewsFault) in
                    columns.append(try Column(from: &reader, &columnOthers))
                }
            case "order":
                try reader.forEachElement { (reader: inout JSONReader) throws(ViewsFault) in
                    order.append(try Order(from: &reader, &orderOthers))
                }
            case "group": group = try reader.word(FieldName.allCases)
            default: others.append(try reader.keptMember(member))
            }
        }
        if name.isEmpty { throw ViewsFault(start, .missingMember("name")) }
        if !hasScreen { throw ViewsFault(start, .missingMember("screen")) }
    }
}

extension SavedView.Column {
    fileprivate init(from reader: inout JSONReader, _ known: inout [FieldMembers]) throws(ViewsFault) {
        var field: FieldName?
        var others: [KeptMember] = []
        var width: Int?
        let start = reader.offset
        do throws(JSONError) { try reader.enterObject() } catch { throw ViewsFault(error) }
        while let member = try reader.nextMember() {
            switch member {
            case "field": field = try reader.word(FieldName.allCases)
            case "width": width = try reader.integer()
            default: others.append(try reader.keptMember(member))
            }
        }
        guard let field else { throw ViewsFault(start, .missingMember("field")) }
        if !others.isEmpty { known.append(FieldMembers(field: field, members: others)) }
        self.init(field, width: width.map { max(1, min($0, 500)) })
    }
}

extension SavedView.Order {
    fileprivate init(from reader: inout JSONReader, _ known: inout [FieldMembers]) throws(ViewsFault) {
        var field: FieldName?
        var others: [KeptMember] = []
        var isReversed = false
        let start = reader.offset
        do throws(JSONError) { try reader.enterObject() } catch { throw ViewsFault(error) }
        while let member = try reader.nextMember() {
            switch member {
            case "field": field = try reader.word(FieldName.allCases)
            case "reversed": do throws(JSONError) { isReversed = try reader.boolean() } catch { throw ViewsFault(error) }
            default: others.append(try reader.keptMember(member))
            }
        }
        guard let field else { throw ViewsFault(start, .missingMember("field")) }
        if !others.isEmpty { known.append(FieldMembers(field: field, members: others)) }
        self.init(field, isReversed: isReversed)
    }
}

extension Views.Context {
    fileprivate init(from reader: inout JSONReader) throws(ViewsFault) {
        self.init(folder: "", filter: "")
        let start = reader.offset
        do throws(JSONError) { try reader.enterObject() } catch { throw ViewsFault(error) }
        while let member = try reader.nextMember() {
            switch member {
            case "folder": folder = try reader.text()
            case "filter": filter = try reader.text()
            default: others.append(try reader.keptMember(member))
            }
        }
        if folder.isEmpty { throw ViewsFault(start, .missingMember("folder")) }
    }
}

extension JSONReader {
    fileprivate mutating func nextMember() throws(ViewsFault) -> JSONString? {
        do throws(JSONError) { return try member() } catch { throw ViewsFault(error) }
    }

    fileprivate mutating func text() throws(ViewsFault) -> String {
        do throws(JSONError) { return try string().text } catch { throw ViewsFault(error) }
    }

    fileprivate mutating func integer() throws(ViewsFault) -> Int? {
        do throws(JSONError) { return try number().integer } catch { throw ViewsFault(error) }
    }

    /// One of some words; of those that it is not, the nearest are told.
    fileprivate mutating func word<Word: RawRepresentable<String>>(_ all: [Word]) throws(ViewsFault) -> Word {
        do throws(JSONError) { _ = try kind() } catch { throw ViewsFault(error) }
        let start = offset
        let spelled = try text()
        if let word = Word(rawValue: spelled) { return word }
        throw ViewsFault(start, .unknownWord(spelled, allowed: PaletteWord.nearest(spelled, among: all.map(\.rawValue))))
    }

    fileprivate mutating func keptMember(_ name: JSONString) throws(ViewsFault) -> KeptMember {
        do throws(JSONError) {
            let range = try skip()
            return KeptMember(name: name.text, json: bytes.string(range))
        } catch { throw ViewsFault(error) }
    }

    fileprivate mutating func forEachElement(_ body: (inout JSONReader) throws(ViewsFault) -> Void) throws(ViewsFault) {
        do throws(JSONError) { try enterArray() } catch { throw ViewsFault(error) }
        while true {
            do throws(JSONError) { if try !element() { return } } catch { throw ViewsFault(error) }
            try body(&self)
        }
    }
}
