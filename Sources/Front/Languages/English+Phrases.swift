import Model

extension English {
    public func say(_ phrase: Phrase) -> String {
        switch phrase {
        case .collectionCount(let collection, let count): counted(collection, count)
        case .count(let count): number(Double(count))
        case .more(let count): "… and \(number(Double(count))) more"
        case .areaCount(let count): plural(count, "area", "areas")
        case .stepForums(let step, let count, 0): "\(step): \(plural(count, "forum", "forums"))"
        case .stepForums(let step, let count, let withoutDay) where count == withoutDay:
            "\(step): \(plural(count, "forum", "forums")), day unknown"
        case .stepForums(let step, let count, let withoutDay):
            "\(step): \(plural(count, "forum", "forums")), day unknown for \(withoutDay)"
        case .expectedRegions(let step, let expected, let all, 0):
            "\(step): \(expected) of \(plural(all, "area", "areas")), which ones unknown"
        case .expectedRegions(let step, let expected, let all, let known):
            "\(step): \(expected) of \(plural(all, "area", "areas")), \(known) known"
        case .expectedInStep(let count): "\(count) areas take this step; which ones they are is not known."
        case .expectedOf(let expected, let all): "\(expected) of \(all)"
        case .heldOf(let held, let expected): "\(held)/\(expected)"
        case .respondentCount(let count): "n = \(count)"
        case .withoutDay(let count): "day unknown for \(count)"
        case .sessionCount(let count): plural(count, "session", "sessions")
        case .personCount(let count): plural(count, "person", "people")
        case .pollCount(let count): plural(count, "poll", "polls")
        case .filmCount(let count): plural(count, "film", "films")
        case .nothingRecorded(let state): "\(say(.state(state))): no record here"
        case .noRecord(let step, let area, let state): "\(step), \(area): \(say(.state(state))). The folder holds no record of it."
        case .ownEntry(let step, let area, let state):
            "\(step), \(area): \(say(.state(state))), by the programme's own entry; there is no record."
        case .noOpenPromises(let area): "\(area) has no open promises"
        case .memberCount(let count): plural(count, "municipality", "municipalities")
        case .percent(let value): "\(value)%"
        case .base(let count): "n = \(count)"
        case .minutes(let count): "\(count) min"
        case .attended(let count): "\(count) attended"
        case .registered(let count): "\(count) registered"
        case .expected(let count): "\(count) expected"
        case .parallel(let count): "\(count) in parallel"
        case .slide(let number): "slide \(number)"
        case .emptyCollection(let collection):
            "No \(counted(collection, 0).drop { $0 != " " }.dropFirst()) in this folder. A record is a file in \(collection.rawValue)/."
        case .emptyFilter(let text): "Nothing matches “\(text)”. Esc shows all again."
        case .label(let label): say(label)
        case .quitHint(let key): "\(key) quits"
        case .atTop(let key): "You are at the top; \(key) quits"
        case .loaded(let count): "Read again: \(plural(count, "record", "records"))"
        case .reading(let count): "Reading … \(number(Double(count))) so far"
        case .namesIn(let tag): "Names in \(say(.language(tag)))"
        case .matches(let rows, let all): "\(number(Double(rows))) of \(number(Double(all)))"
        case .noMatch(let text): "Nothing matches “\(text)”"
        case .unboundKey(let key): "\(key) does nothing here; ? shows help"
        case .prefix(let keys): "\(keys) –"
        case .mouse(let isOn): isOn ? "Mouse on; Shift selects text" : "Mouse off: the terminal selects text"
        case .terminalFallback(let wanted, let taken): "The terminal “\(wanted)” is unknown here; drawn as \(taken)"
        case .noTheme(let reason): "No theme: \(reason)"
        case .range(let low, let high): "\(low) … \(high)"
        case .changeBetween(let from, let to): "Population change \(from)–\(to)"
        case .numberOf(let collection): "Number of " + String(counted(collection, 0).drop { !$0.isLetter })
        case .flow(let from, let to, let value): "\(from) → \(to)  \(value)"
        case .inCounties(let names, let count): "in \(count) counties: \(names)"
        case .notOnMapNamed(let names): "not on the map: \(names)"
        case .stray(let name, let kilometres): "\(name) lies \(number(Double(kilometres))) km outside of the border on the map"
        case .layerNumber(let number, let count): "‹\(number)/\(count)›"
        case .drawnAsPoints(let count): "\(number(Double(count))) drawn as points"
        case .metres(let count): "\(count) m"
        case .kilometres(let count): "\(number(Double(count))) km"
        case .drawnWith(.braille): "Maps are drawn in braille"
        case .drawnWith(.blocks): "Maps are drawn in half blocks"
        case .drawnWith(.ascii): "Maps are drawn in ASCII"
        // The timeline
        case .quarter(let number): "Q\(number)"
        case .hidden(let count): "+\(count) hidden"
        case .yearBetween(let first?, let last?) where first == last: "\(first)"
        case .yearBetween(let first?, let last?): "between \(first) and \(last)"
        case .yearBetween(let first?, nil): "\(first) at the earliest"
        case .yearBetween(nil, let last?): "\(last) at the latest"
        case .yearBetween(nil, nil): ""
        // The day and its live clock
        case .slotBegan(let name): "\(name) begins"
        case .slotUnderWay(let name): "\(name) is under way as planned"
        case .slotEnded(let name): "\(name) has ended"
        case .parts(let parts): parts.joined(by: " · ")
        case .minutesToSpare(let minutes): "\(minutes) min to spare"
        case .minutesLate(let minutes): "\(minutes) min late"
        case .ready(let room, let clock, ""): room.isEmpty ? "ready \(clock)" : "\(room) ready \(clock)"
        case .ready(let room, let clock, let target): (room.isEmpty ? "ready" : "\(room) ready") + " \(clock) for \(target)"
        case .readyUnknown(""): "unknown when it is ready"
        case .readyUnknown(let target): "unknown when it is ready for \(target)"
        case .lateOnes(let names): "late: \(names)"
        case .roomNumber(let number): "room \(number)"
        case .timeLeft(let time): "\(time) left"
        case .overTime(let minutes): "\(minutes) min over time"
        case .then(let what): "then \(what)"
        case .moreRooms(1): "+1 room"
        case .moreRooms(let count): "+\(count) rooms"
        case .startsOnTheDay(let date): "The clock is started on the day itself: \(date)"
        case .waitsFor(let name, let rooms): "\(name) waits for \(rooms)"
        case .endedWaits(let name, let next, let rooms): "\(name) has ended · \(next) waits for \(rooms)"
        case .bufferPutIn(let minutes, let name): "\(minutes) min buffer before \(name)"
        case .slotDropped(let name): "\(name) is dropped"
        case .minutesBack(let minutes): "\(minutes) min back"
        case .longerCosts(let key, let minutes, let result): "\(key) \(minutes) min longer: \(result)"
        case .cutGives(let key, let name, ""): "\(key) drops \(name)"
        case .cutGives(let key, let name, let gain): "\(key) drops \(name): \(gain)"
        case .notInPlan(let names): "No longer in the plan: \(names)"
        case .roomsBegan(let count): "\(plural(count, "room", "rooms")) began"
        case .pauseUntil(let name, let key): "A pause by the plan; \(key) begins \(name)"
        case .allLate(let minutes): "all \(minutes) min late"
        case .allReady(let clock, ""): "All ready \(clock)"
        case .allReady(let clock, let target): "All ready \(clock) for \(target)"
        case .clockNotStarted(let key, true): "the clock is not started · \(key) joins the day where the plan is"
        case .clockNotStarted(let key, false): "the clock is not started · \(key) begins the day"
        case .overShort(let minutes): "\(minutes) over"
        case .minutesBackTo(let minutes, let point): "\(minutes) min back for \(point)"
        case .nothingToCutBefore(let point): "the cut list has nothing before \(point)"
        case .againForAll(let key, let name): "\(key) again begins \(name) for all"
        case .againBegins(let key, let name, let planned): "\(name) begins at \(planned) by the plan; \(key) again begins it now"
        case .againDrops(let key, let name, ""): "\(key) again drops \(name)"
        case .againDrops(let key, let name, let gain): "\(key) again drops \(name): \(gain)"
        case .clockIsLost(let key): "The clock's times are not saved: \(key) again quits"
        case .clashCount(let count): plural(count, "clash", "clashes")
        case .roomCount(let count): plural(count, "room", "rooms")
        case .roomsShown(let first, let last, let count) where first == last: "room \(first) of \(count)"
        case .roomsShown(let first, let last, let count): "rooms \(first)–\(last) of \(count)"
        case .parallelShown(let first, let last, let count) where first == last: "parallel \(first) of \(count)"
        case .parallelShown(let first, let last, let count): "parallel \(first)–\(last) of \(count)"
        case .parallelNumber(let number): "parallel \(number)"
        case .nothingFor(let minutes): "nothing for \(duration(minutes))"
        case .pause(let minutes): "\(duration(minutes)) break"
        case .nothingChosen(let count): "nothing chosen · \(count) to choose from"
        case .planAndNow(let plan, let now): "plan \(plan) · now \(now)"
        case .rowMinutes(let minutes): "\(duration(minutes)) a row"
        case .sessionRows(let rows): "\(plural(rows, "row", "rows")) a session"
        case .roomTaken(let room, let one, let other, let minutes):
            "\(room.isEmpty ? "One room" : room): “\(one)” and “\(other)” at once, \(duration(minutes))"
        case .personTaken(let name, let one, let other, let minutes): "\(name): “\(one)” and “\(other)” at once, \(duration(minutes))"
        case .tightChange(let name, let one, let other, let minutes):
            "\(name): \(duration(minutes)) to change rooms from “\(one)” to “\(other)”"
        case .roomTakenBy(let room, let other, let minutes):
            "\(room.isEmpty ? "The room" : room) is taken by “\(other)”, \(duration(minutes))"
        case .personTakenBy(let name, let other, let minutes): "\(name) is in “\(other)” at once, \(duration(minutes))"
        case .tightChangeWith(let name, let other, let minutes): "\(name) has \(duration(minutes)) to change rooms; “\(other)”"
        case .clashesWith(let other): "clashes with “\(other)”"
        case .changeTo(let room): "change to \(room)"
        case .chooseHint(let key): "\(key == "Space" ? "Space" : key) on a session chooses it"
        case .cutOrder(let place): "Number \(place) to be dropped when time runs out"
        case .fromUntil(let start, let end): "\(start) to \(end)"
        case .startsAt(let start): "at \(start)"
        case .changedSince(let version, let counts): "since “\(version)”: \(changes(counts))"
        case .longerBy(let minutes): minutes < 0 ? "\(duration(-minutes)) shorter" : "\(duration(minutes)) longer"
        case .wasCalled(let name): "was “\(name)”"
        // What is on now, zones, holidays
        case .inMinutes(let minutes): "in \(duration(minutes))"
        case .minutesLeft(let minutes): "\(duration(minutes)) left"
        case .nowAt(let time): "now \(time)"
        case .latest(let what): "last \(what)"
        case .unknownForum(let id, []): "No forum has the id “\(id)”; the folder has no forums."
        case .unknownForum(let id, let nearest): "No forum has the id “\(id)”; nearest: \(nearest.joined(by: ", "))."
        case .unknownRecord(let id, let nearest):
            "There is no record “\(id)”." + (nearest.isEmpty ? "" : " Nearest: " + nearest.joined(by: ", ") + ".")
        case .severalRecords(let id, let names): "Several records are called \(id): \(names.joined(by: ", "))."
        case .queryFault(let fault): sentence(of: fault)
        case .sameLetters(let one, let other): "The same letters: \(one), \(other)"
        case .slipsApart(let one, let other, let count): "\(one), \(other): \(count == 1 ? "one letter" : "\(count) letters") apart"
        case .initials(let one, let other): "\(one) may be \(other)"
        case .inCommon(let name): "Both: \(name)"
        case .found(let count, let manner, let isWhole): found(count, manner, isWhole: isWhole)
        case .noWorkspace(let path): "\(path) is no workspace: it has no readable workspace.json."
        case .noWorkspaceAbove: "Neither this folder nor one above it has a workspace.json; name a workspace: lagesbild FOLDER."
        case .cannotBeRead(let path): "\(path) cannot be read."
        case .cannotBeWritten(let path, let reason): "\(path) cannot be written: \(reason)."
        case .noTerminal: "Standard input or output is no terminal; --print shows a screen without one."
        case .terminalCannotMove(let name): "The terminal “\(name)” cannot place its cursor, so nothing can be drawn on it."
        case .terminalNotDescribed(let name):
            "Neither TERM “\(name)” nor xterm-256color, xterm, linux or vt100 is in the terminfo database; ncurses-base has them."
        case .terminalFailed: "The terminal could not be taken: there is too little memory, or there are too few file descriptors."
        case .notForSample(let path): "\(path) is neither empty nor an invented workspace made by lagesbild generate; nothing was changed."
        case .sampleWasChanged(let path):
            "In \(path) files have been changed, added or removed since it was made; nothing was changed now. Name another folder."
        case .sampleIsLink(let path): "\(path) is a link and not a folder; what it leads to was left alone. Remove the link."
        case .sampleSetAside(let path, let other):
            "In \(path) files had been changed, added or removed since it was made; the folder is kept as \(other)."
        // Tables
        case .roughly(let amount): "about \(amount)"
        case .shownOf(let collection, let shown, let all): "\(number(Double(shown))) of \(counted(collection, all))"
        case .markedCount(let count, let shown) where count == shown: "\(number(Double(count))) marked"
        case .markedCount(let count, let shown): "\(number(Double(count))) marked, \(number(Double(shown))) here"
        case .knownOf(let known, let all): "known for \(number(Double(known))) of \(number(Double(all)))"
        case .valueCount(let count): plural(count, "value", "values")
        case .columnsShown(let shown, let all): "\(number(Double(shown))) of \(plural(all, "column", "columns")) shown"
        // Palette, views, copying
        case .copied(let what, let way): "\(what) · via \(way)"
        case .valueCopied(let label): "Copied: \(label)"
        case .cardsCopied(1, let form): "Copied: card as \(form)"
        case .cardsCopied(let count, let form): "Copied: \(number(Double(count))) cards as \(form)"
        case .againAsVCard(let key): "\(key) again: vCard"
        case .addressesCopied(let count, 0): "\(plural(count, "address", "addresses")) copied"
        case .addressesCopied(let count, let without):
            "\(plural(count, "address", "addresses")) copied, \(plural(without, "person", "people")) without an address"
        case .nobodyHasAddress(1): "The person has no e-mail address in the folder; nothing copied"
        case .nobodyHasAddress(let count): "None of \(number(Double(count))) people has an e-mail address in the folder; nothing copied"
        case .viewShown(let name): "View: \(name)"
        case .viewSaved(let name): "The view “\(name)” is saved"
        case .viewRemoved(let name): "The view “\(name)” is removed"
        case .noViews(let key): "No saved views. \(key) saves what is shown under a name."
        case .againRemoves(let key, let name): "\(key) again removes “\(name)”"
        case .againReplacesView(let name): "“\(name)” is there; Enter again replaces it"
        case .againReplaces(let path): "\(path) is there already; the same command again replaces it"
        case .contextSet(let filter): "Context: \(filter)"
        case .nothingInContext(let filter): "Nothing here belongs to “\(filter)”. The command context shows everything again."
        case .interfaceIn(let tag): "Language: \(say(.language(tag)))"
        case .unknownName(let name, []): "There is no “\(name)”"
        case .unknownName(let name, let nearest): "There is no “\(name)”; nearest: \(nearest.joined(by: ", "))"
        case .unknownTheme(let name, let nearest): "There is no theme “\(name)”; themes: \(nearest.joined(by: ", "))"
        case .unknownEnding(let path, let endings): "“\(path)” should end in \(endings.joined(by: ", "))"
        case .exported(let path, 0): "Written: \(path)"
        case .exported(let path, let count): "Written: \(path), \(plural(count, "record", "records"))"
        case .viewsBroken(let place, let sentence): "\(place): \(sentence) Views are neither read nor saved."
        case .tooLargeToCopy(let limit): "Too much for the terminal's clipboard: at most \(number(Double(limit))) bytes; export it instead"
        }
    }

    private func counted(_ collection: RecordCollection, _ count: Int) -> String {
        switch collection {
        case .programmes: plural(count, "programme", "programmes")
        case .regions: plural(count, "region", "regions")
        case .series: plural(count, "series", "series")
        case .forums: plural(count, "forum", "forums")
        case .teams: plural(count, "Lab team", "Lab teams")
        case .projects: plural(count, "project", "projects")
        case .people: plural(count, "person", "people")
        case .organisations: plural(count, "organisation", "organisations")
        case .surveys: plural(count, "survey", "surveys")
        case .publications: plural(count, "publication", "publications")
        case .flows: plural(count, "expert flow", "expert flows")
        case .notes: plural(count, "note", "notes")
        }
    }
}
