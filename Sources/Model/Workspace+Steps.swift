extension Workspace {
    /// The programme that a forum belongs to, through its series.
    public func programme(of forum: Forum) -> Programme? { find(find(forum.series)?.programme) }

    /// Steps that records name and their programme does not have. They are ids inside another record, so no link tells.
    func unknownSteps() -> [Problem] {
        var problems: [Problem] = []
        func check(_ step: String, _ programme: Programme?, _ basics: Basics) {
            guard let programme, !step.isEmpty, programme.step(step) == nil else { return }
            problems.append(Problem(file: basics.origin.file, offset: basics.origin.start, fault: .unknownStep(step, programme.name)))
        }
        for programme in all(Programme.self) { for entry in programme.progress { check(entry.step, programme, programme.basics) } }
        for forum in all(Forum.self) { check(forum.step, programme(of: forum), forum.basics) }
        for team in all(Team.self) { check(team.step, find(team.programme), team.basics) }
        for survey in all(Survey.self) { check(survey.step, find(survey.programme), survey.basics) }
        return problems
    }
}
