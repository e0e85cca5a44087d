/// What a record can be asked for: the columns of tables, the fields of filters, the members of what is printed.
///
/// The raw value is the field's stable name on the command line and in files for others. A field means the same in every collection that has
/// it; where a collection has no such member, the field may follow from its links (the regions of a person are those of the organisations).
public enum FieldName: String, CaseIterable, Sendable, Hashable {
    // What a record is
    case id, name, kind, status, number, summary, alias
    case shortName = "short-name"
    case code, country, sector, tag, source, text
    // When
    case date, period, due, created
    // Where, and part of what
    case region, programme, step, series, forum, place, from, to
    // Who
    case organisation, person, host, lead, partner, organiser, contact, member, author, publisher, owner, recipient
    case conductedBy = "conducted-by"
    case saidBy = "said-by"
    case title, role, email, phone, url
    // How much
    case budget, population, change, attended, registered, expected, respondents, value, unit
    case forums, teams, projects, participants, sessions, promises
    // What it is about
    case about, session, material, question, challenge, outcome, fund, method, audience, purpose, aim, group
    case programmeCode = "programme-code"

    /// What kind of values the field has, the same in every collection.
    public var kind: FieldKind {
        switch self {
        case .id, .code, .country, .tag, .email, .phone, .url, .programmeCode, .step: .code
        case .kind, .sector, .status: .word
        case .date, .period, .due, .created: .date
        case .budget: .money
        case .number, .population, .attended, .registered, .expected, .respondents, .value: .number
        case .change: .share
        case .forums, .teams, .projects, .participants, .sessions, .promises: .count
        case .region, .programme, .series, .forum, .from, .to, .organisation, .person, .host, .lead, .partner, .organiser, .contact,
            .author,
            .publisher, .owner, .recipient, .conductedBy, .saidBy, .about:
            .record
        case .name, .summary, .alias, .shortName, .source, .text, .place, .member, .title, .role, .unit, .session, .material, .question,
            .challenge, .outcome, .fund, .method, .audience, .purpose, .aim, .group:
            .text
        }
    }
}

extension FieldName {
    /// True where a record can have several values: what is written for programs has a list then, however many there are.
    public var isList: Bool {
        switch self {
        case .alias, .code, .tag, .source, .sector, .region, .programme, .place, .organisation, .person, .host, .partner, .organiser,
            .contact,
            .member, .author, .title, .email, .phone, .url, .forum, .step, .session, .material, .question, .outcome, .aim:
            true
        case .id, .name, .kind, .status, .number, .summary, .shortName, .country, .text, .date, .period, .due, .created, .series, .from,
            .to,
            .lead, .publisher, .owner, .recipient, .conductedBy, .saidBy, .role, .budget, .population, .change, .attended, .registered,
            .expected, .respondents, .value, .unit, .forums, .teams, .projects, .participants, .sessions, .promises, .about, .challenge,
            .fund, .method, .audience, .purpose, .group, .programmeCode:
            false
        }
    }
}

/// What kind of values a field has: how they are compared, aligned and added up.
public enum FieldKind: Sendable, Hashable {
    /// Words of people, in their languages.
    case text
    /// Letters for programs: ids, codes, addresses.
    case code
    /// One of the words that the data folder spells out; projects spell their status as text.
    case word
    case date
    case number
    /// A change in per cent.
    case share
    /// How many of something a record has.
    case count
    case money
    /// Another record.
    case record

    /// True where values can be more or less, and are added up below a table.
    public var isNumeric: Bool {
        switch self {
        case .number, .share, .count, .money: true
        case .text, .code, .word, .date, .record: false
        }
    }

    /// True where a sum of the values says something.
    public var isSummed: Bool { self == .money || self == .number || self == .count }
}
