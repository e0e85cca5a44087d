/// Something that is wrong with the data: what, in which file and where. It is shown until it is fixed.
public struct Problem: Sendable {
    /// The index of the file in the workspace's list.
    public let file: Int
    /// The byte in the file at which it shows.
    public let offset: Int
    public let fault: Fault

    /// What is wrong. The sentences are in the languages; they say what is wrong and what would be right.
    public enum Fault: Sendable, Equatable {
        case syntax(JSONFault)
        case unpairedSurrogate
        case duplicateMember(String)
        case notACollectionFile(found: JSONKind)
        case unknownCollection(String)
        case wrongType(member: String, expected: JSONKind, found: JSONKind)
        case missingMember(String)
        case emptyID
        case controlCharacterInID
        case duplicateID(RecordName, firstFile: String)
        case danglingReference(RecordName)
        case unknownStep(String, RecordName)
        case unknownWord(String, allowed: [String])
        case badDate(String, EDTFError)
        case seasonInterval(String)
        case notAnInteger(String)
        case badPosition
        case missingWorkspaceFile
        case unreadable(reason: String)
        case linkOutside
        case conflictCopy
        /// A region names a map feature that no map has.
        case unknownFeature(String, RecordName)
        /// A region could be found on a map only by a name that other regions have too.
        case sharedMapName(String, RecordName)
        case map(MapFault)
        /// A time zone that is none of those of the machine.
        case unknownTimeZone(String)
        /// A time of an agenda that is no local time.
        case badTime(String)
        /// A time of an agenda that the clocks of its zone pass over, and what they show instead.
        case skippedTime(String, zone: String, shown: LocalTime)
        /// Something ends before it starts.
        case endBeforeStart(start: String, end: String)
        /// A session that lasts no time.
        case minutesNotPositive(String)
    }
}
