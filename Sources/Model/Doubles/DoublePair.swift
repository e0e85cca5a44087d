/// Two records of people or of organisations that may be one, or a record and a name that stands somewhere without it, with what speaks for it.
public struct DoublePair: Sendable, Equatable {
    /// The record that comes first in the folder.
    public var first: RecordName
    public var second: Party
    /// The spellings first, then what both have in common.
    public var evidence: [Evidence]
    /// The larger the surer.
    public var weight: Int

    public enum Party: Sendable, Equatable {
        case record(RecordName)
        /// A participant of a forum or a member of a team that is only a name there.
        case mention(String, in: RecordName)
    }

    public enum Evidence: Sendable, Equatable {
        /// Two spellings of the same letters: their order of words, capitals, blanks and the code of their accents aside.
        case sameSpelling(String, String)
        /// Two spellings that so many slips tell apart: a letter more, a letter less, another letter, or two that changed places.
        case spelling(String, String, distance: Int)
        /// Two spellings of which one has letters for given names that the other has in full.
        case initials(String, String)
        /// A forum, team, organisation, region, project, publication that both have to do with.
        case shared(RecordName)
        /// The same address or number, as the first record spells it.
        case sameContact(String)
    }
}
