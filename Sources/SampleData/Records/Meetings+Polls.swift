/// Polls in the room: a survey with a forum and a session.
extension Meetings {
    /// Asks a session's room; without respondents the answers were not kept, or are still to come.
    mutating func poll(
        _ session: String, _ question: PollWords.Question, respondents: Int?, in forum: inout ForumDraft, _ chance: inout Chance
    ) {
        let id = "\(forum.id)-\(session)-fraga"
        var record = SampleRecord(.surveys, id)
        record["name"] = (question.text + " (" + forum.name + ")").json
        record["programme"] = SeriesWords.table.rows.first { $0.id == forum.series }.map { .string($0.rest[0]) }
        record["forum"] = .string(forum.id)
        record["session"] = .string(session)
        record["slide"] = .integer(chance.number(2...14))
        record["period"] = forum.day.map { .string("\($0)") }
        record["method"] = Words("frågor på en duk", "kysymyksiä valkokankaalla", "questions on a screen").json
        record["respondents"] = respondents.map { .integer($0) }
        record["questions"] = [question.json(respondents, &chance)]
        polls.append(record)
        forum.agenda.change(session) { $0.polls.append(id) }
    }
}
