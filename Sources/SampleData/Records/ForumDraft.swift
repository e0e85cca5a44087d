import Model

/// A forum while it is made.
struct ForumDraft: Sendable {
    let id: String
    let name: Words
    let series: String
    /// The first day, where it is one.
    let day: Day?
    /// The date as the record has it.
    let date: String?
    var status: String
    var timeZone = ""
    var step: String?
    var area: Area?
    var number: Int?
    var place: JSONValue?
    var hosts: [String] = []
    var audience: Words?
    var attendance: JSONValue?
    var participants: [JSONValue] = []
    var agenda = AgendaPlan()
    var versions: [JSONValue] = []
    var outcomes: [Words] = []
    var materials: [JSONValue] = []
    var contacts: [Inhabitant] = []
    var summary: Words?
    var conflicts: [JSONValue] = []

    /// A forum of a day, or of several.
    init(_ id: String, _ name: Words, series: String, day: Day, days: Int = 1, today: Day) {
        (self.id, self.name, self.series, self.day) = (id, name, series, day)
        let last = day.advanced(by: days - 1)
        date = days > 1 ? "\(day)/\(last)" : "\(day)"
        status = last < today ? "held" : day <= today ? "confirmed" : "planned"
    }

    /// A forum of which the day is not known, if anything is.
    init(_ id: String, _ name: Words, series: String, date: String?, status: String = "held") {
        (self.id, self.name, self.series, self.date, self.status) = (id, name, series, date, status)
        day = nil
    }

    var isHeld: Bool { status == "held" }

    var record: SampleRecord {
        var record = SampleRecord(.forums, id)
        record["name"] = name.json
        record["summary"] = summary?.json
        record["series"] = .string(series)
        record["step"] = step.map { .string($0) }
        record["region"] = area.map { .string($0.id) }
        record["number"] = number.map { .integer($0) }
        record["date"] = date.map { .string($0) }
        record["timeZone"] = timeZone.isEmpty ? nil : .string(timeZone)
        record["place"] = place
        record["hosts"] = .strings(hosts)
        record["status"] = .string(status)
        record["audience"] = audience?.json
        record["attendance"] = attendance
        record["participants"] = .list(participants)
        record["agenda"] = agenda.json(from: day ?? Day(number: 0))
        record["agendaVersions"] = .list(versions)
        record["outcomes"] = .list(outcomes.map(\.json))
        record["materials"] = .list(materials)
        record["contacts"] = .list(contacts.map { ["person": .string($0.id), "role": Self.contactRole.json] })
        record["conflicts"] = .list(conflicts)
        return record
    }

    private static let contactRole = Words("frågor om forumet", "foorumia koskevat kysymykset", "questions on the forum")
}
