/// Something written down about a record: a note, a decision, a promise, an input, a question, a quote, a lesson.
public struct Note: Record {
    public static let collection = RecordCollection.notes

    public var basics = Basics()
    public var kind: Kind?
    public var about: About?
    public var text = Text.none
    /// When it was written, as the file has it.
    public var created = ""
    public var author = Text.none
    public var saidBy: ID<Person>?
    public var isPrivate = false
    /// Who made a promise: a person or an organisation.
    public var owner: Owner?
    public var due: EDTF?
    public var status: Status?
    public var proof = Text.none
    public var reason = Text.none
    /// Whom an input is for.
    public var recipient: ID<Organisation>?
    public var forwarded = RawValue()

    public enum Kind: String, Word { case note, decision, promise, input, question, quote, lesson }
    public enum Status: String, Word { case open, doing, done, dropped }

    public init() {}
    public var title: Text { text }
    public var date: EDTF? { due }

    /// True for a promise that is still to be kept.
    public var isOpenPromise: Bool { kind == .promise && (status == nil || status == .open || status == .doing) }

    public static let required: [StaticString] = ["id", "kind", "about", "text"]

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "kind": try reader.read(&kind)
        case "about": try reader.read(&about)
        case "text": try reader.read(&text)
        case "created": try reader.read(&created)
        case "author": try reader.read(&author)
        case "saidBy": try reader.read(&saidBy)
        case "private": try reader.read(&isPrivate)
        case "owner": try reader.read(&owner)
        case "due": try reader.read(&due)
        case "status": try reader.read(&status)
        case "proof": try reader.read(&proof)
        case "reason": try reader.read(&reason)
        case "recipient": try reader.read(&recipient)
        case "forwarded": try reader.read(&forwarded)
        default: try basics.read(member, from: &reader)
        }
    }

    /// The record, and the session in it, that a note is about.
    public struct About: Shape {
        var collection: CollectionWord?
        var id = ""
        public var session = ""
        public init() {}

        public static let required: [StaticString] = ["collection", "id"]

        public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
            switch member {
            case "collection": try reader.read(&collection)
            case "id": try reader.read(&id)
            case "session": try reader.read(&session)
            default: try reader.skip()
            }
        }
        public var name: RecordName? { collection.map { RecordName($0.collection, id) } }

        public static func read(from reader: inout RecordReader) throws(JSONError) -> About? {
            guard try reader.expect(.object) else { return nil }
            let start = reader.offset
            var value = About()
            try reader.object(&value)
            if let name = value.name { reader.link(to: name.collection, name.id, at: start) }
            return value
        }
    }

    /// A person or an organisation, whichever has the id.
    public struct Owner: Readable {
        public let id: String

        public static func read(from reader: inout RecordReader) throws(JSONError) -> Owner? {
            guard try reader.expect(.string) else { return nil }
            let start = reader.offset
            let id = try reader.text()
            reader.link(to: .people, or: .organisations, id, at: start)
            return Owner(id: id)
        }
    }
}

/// The name of a collection, as a note spells it.
struct CollectionWord: Word {
    let collection: RecordCollection
    var rawValue: String { collection.rawValue }
    init?(rawValue: String) {
        guard let collection = RecordCollection(rawValue: rawValue) else { return nil }
        self.collection = collection
    }
    init(_ collection: RecordCollection) { self.collection = collection }
    static let allCases = RecordCollection.allCases.map(CollectionWord.init)
}
