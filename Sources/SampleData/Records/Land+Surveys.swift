/// The survey of companies in seven areas.
extension Land {
    func surveyRecords() -> [SampleRecord] {
        var chance = chance("surveys")
        let asked = areas.filter { $0.id != "tankholmen" && $0.id != "diktarvik-balladvik" }
        return asked.enumerated().map { index, area in
            var record = SampleRecord(.surveys, "foretagsenkaten-\(area.id)")
            let respondents = chance.number(40...310)
            record["name"] = (Words("Företagsenkäten: ", "Yrityskysely: ", "The company survey: ") + area.name).json
            record["programme"] = .string(Programmes.year)
            record["step"] = "information"
            record["regions"] = [.string(area.id)]
            record["period"] = .string("\(calendar.month(-13 + index / 3))")
            record["method"] =
                (index % 2 == 0
                ? Words("telefonintervjuer", "puhelinhaastattelut", "interviews by telephone")
                : Words("webbenkät", "verkkokysely", "a questionnaire on the web")).json
            record["conductedBy"] = .string(actor("gissningsinstitutet").id)
            record["respondents"] =
                index == 2
                ? ["text": Words("drygt 150", "runsaat 150", "a little over 150").json, "atLeast": 150] : .integer(respondents)
            let questions = [PollWords.works, PollWords.knows, PollWords.needs, PollWords.portfolio]
            record["questions"] = .list(
                questions.map { $0.json(index == 2 ? 150 : respondents, region: area.id, &chance) }
                    + [PollWords.wishes.json(nil, &chance)])
            return record
        }
    }
}
