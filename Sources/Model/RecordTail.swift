import Synchronization

/// The second half of a large file's records, read by another thread while the first half is being read.
///
/// Where the half begins is a guess: a place that looks like the end of one record and the beginning of the next. The reader of the first half
/// proves it right by coming to that very byte as the start of a record of the same list; then what was read from there on is what it would have
/// read itself. A guess that is never proved, and a tail in which anything stands twice or is no JSON, is thrown away: it costs time and nothing
/// else.
public final class RecordTail: Sendable {
    let collection: RecordCollection
    /// Where the first record of the tail starts.
    let start: Int
    private let bytes: Bytes
    private let file: Int
    private let found = Mutex<Found?>(nil)

    /// What stands between the start and the end of the list.
    struct Found: Sendable {
        var table: any RecordTable
        var links: [UnresolvedLink]
        var problems: [Problem]
        var notices: [JSONNotice]
        /// The byte that closes the list.
        var end: Int
    }

    /// Files from this size on are worth a second thread.
    static let least = 1 << 21

    /// Looks for the place; nil where the file is small or does not begin with a list of records.
    init?(_ bytes: Bytes, file: Int, least: Int = RecordTail.least) {
        guard bytes.count >= least else { return nil }
        var reader = JSONReader(bytes)
        guard (try? reader.enterObject()) != nil, let name = try? reader.member(), let collection = RecordCollection(rawValue: name.text),
            (try? reader.enterArray()) != nil, (try? reader.element()) == true, (try? reader.skip()) != nil
        else { return nil }
        // From the last byte of the first record to the first name of the second.
        let seam = reader.offset - 1
        guard (try? reader.element()) == true else { return nil }
        let second = reader.offset
        guard (try? reader.enterObject()) != nil, (try? reader.member()) != nil,
            let place = bytes.view.first(bytes.array(seam..<reader.offset), from: second + (bytes.count - second) / 2)
        else { return nil }
        (self.bytes, self.file, self.collection) = (Bytes(sharing: bytes), file, collection)
        start = place + second - seam
    }

    /// Reads the tail. To be called once, on a thread of its own.
    public func read() {
        var reader = RecordReader(bytes, file: file)
        reader.json.begin(at: start, in: [.object, .array])
        var table = collection.type.emptyTable
        table.reserveCapacity((bytes.count - start) / 1024)
        do throws(JSONError) {
            while try reader.json.element() {
                let linkCount = reader.links.count
                switch try table.read(from: &reader) {
                case .added(let position): reader.setSource(of: linkCount, collection, position)
                case .refused: reader.links.removeSubrange(linkCount...)
                case .duplicate: return
                }
            }
        } catch {
            return
        }
        let read = Found(
            table: table, links: reader.links, problems: reader.problems, notices: reader.json.notices, end: reader.offset - 1)
        found.withLock { $0 = read }
    }

    /// What was read; nil before that, and where it is of no use.
    func take() -> Found? { found.withLock { $0.take() } }
}
