import Model

/// Notes of every kind, about what there is in the folder.
extension Land {
    func noteRecords(_ forums: [ForumDraft], projects: [String]) -> [SampleRecord] {
        var chance = chance("notes")
        return NoteWords.table.rows.compactMap { row in
            let about = row.rest[0].split(separator: " ").map(String.init)
            let forum = about[0] == "forum" ? forums.first { $0.id == about[1] } : nil
            guard let target = target(about, projects) else { return nil }
            var record = SampleRecord(.notes, "\(row.id)-\(chance.suffix())")
            record["kind"] = .string(row.id)
            record["about"] = target
            record["text"] = row.words.json
            record["created"] = .string("\(written(forum, &chance))")
            record["author"] = .string(chance.one(of: travellers).name)
            let area = forum?.area ?? areas.first { $0.id == about[1] || about[1].hasPrefix("\($0.id)-team") }
            let speakers = area.map { people(in: $0) } ?? travellers
            switch row.id {
            case "promise": promise(&record, row.rest, speakers, &chance)
            case "input": input(&record, row.rest)
            case "quote": record["saidBy"] = .string(chance.one(of: speakers).id)
            case "note" where chance.holds(30): record["private"] = true
            default: break
            }
            return record
        }
    }

    /// The record that a line names by its collection's singular; nil where there are fewer projects than that.
    private func target(_ about: [String], _ projects: [String]) -> JSONValue? {
        guard about[0] == "project" else {
            let collection = about[0] == "series" ? about[0] : "\(about[0])s"
            return ["collection": .string(collection), "id": .string(about[1]), "session": about.count > 2 ? .string(about[2]) : nil]
        }
        guard let index = Int(about[1]), projects.indices.contains(index) else { return nil }
        return ["collection": "projects", "id": .string(projects[index])]
    }

    /// On the day of the forum or the next, where it is about one that has been; else some weeks ago.
    private func written(_ forum: ForumDraft?, _ chance: inout Chance) -> Day {
        let day = calendar.day(chance.number(1...5), weeks: -chance.number(2...40))
        guard let forum, let held = forum.day, forum.isHeld else { return day }
        return min(held.advanced(by: chance.number(0...1)), calendar.today)
    }

    private func promise(_ record: inout SampleRecord, _ cells: [String], _ people: [Inhabitant], _ chance: inout Chance) {
        let status = cells[1]
        let maker = chance.one(of: people)
        record["saidBy"] = .string(maker.id)
        record["owner"] = .string(chance.holds(70) ? maker.id : actors[maker.actor].id)
        record["due"] = Int(cells[2]).map { .string("\(calendar.today.advanced(by: $0))") }
        record["status"] = .string(status)
        if status == "done" { record["proof"] = NoteWords.proof.json }
        if status == "dropped" { record["reason"] = NoteWords.reason.json }
    }

    /// What the land asks of somebody; some of it has been passed on.
    private func input(_ record: inout SampleRecord, _ cells: [String]) {
        record["recipient"] = .string(actor(cells[1]).id)
        if cells.count > 2, let days = Int(cells[2]) { record["forwarded"] = .string("\(calendar.today.advanced(by: -days))") }
    }
}
