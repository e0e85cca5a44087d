import Model

extension Swedish {
    public func say(_ phrase: Phrase) -> String {
        switch phrase {
        case .collectionCount(let collection, let count): plural(count, one(collection), many(collection))
        case .count(let count): number(Double(count))
        case .more(let count): "… och \(number(Double(count))) till"
        case .areaCount(let count): plural(count, "område", "områden")
        case .stepForums(let step, let count, 0): "\(step): \(number(Double(count))) forum"
        case .stepForums(let step, let count, let withoutDay) where count == withoutDay:
            "\(step): \(number(Double(count))) forum, dag okänd"
        case .stepForums(let step, let count, let withoutDay):
            "\(step): \(number(Double(count))) forum, dag okänd för \(number(Double(withoutDay)))"
        case .expectedRegions(let step, let expected, let all, 0): "\(step): \(expected) av \(areas(all)), vilka okänt"
        case .expectedRegions(let step, let expected, let all, let known):
            "\(step): \(expected) av \(areas(all)), \(plural(known, "känt", "kända"))"
        case .expectedInStep("1"): "1 område deltar i steget; vilket är inte känt."
        case .expectedInStep(let count): "\(count) områden deltar i steget; vilka är inte känt."
        case .expectedOf(let expected, let all): "\(expected) av \(number(Double(all)))"
        case .heldOf(let held, let expected): "\(held)/\(expected)"
        case .respondentCount(let count): "n = \(count)"
        case .withoutDay(let count): "dag okänd för \(number(Double(count)))"
        case .sessionCount(let count): plural(count, "session", "sessioner")
        case .personCount(let count): plural(count, "person", "personer")
        case .pollCount(let count): plural(count, "publikfråga", "publikfrågor")
        case .filmCount(let count): plural(count, "film", "filmer")
        case .nothingRecorded(let state): "\(say(.state(state))): ingen post här"
        case .noRecord(let step, let area, let state): "\(step), \(area): \(say(.state(state))). Mappen har ingen post om det."
        case .ownEntry(let step, let area, let state):
            "\(step), \(area): \(say(.state(state))) enligt programmets egen uppgift; någon post finns inte."
        case .noOpenPromises(let area): "\(area) har inga öppna löften"
        case .memberCount(let count): plural(count, "kommun", "kommuner")
        case .percent(let value): "\(value)\u{A0}%"
        case .base(let count): "n = \(count)"
        case .minutes(let count): "\(count) min"
        case .attended(let count): "\(count) deltog"
        case .registered("1"): "1 anmäld"
        case .registered(let count): "\(count) anmälda"
        case .expected("1"): "1 väntad"
        case .expected(let count): "\(count) väntade"
        case .parallel(let count): "\(count) parallella"
        case .slide(let number): "bild \(number)"
        case .emptyCollection(let collection): "Mappen har inga \(many(collection)). En post är en fil i \(collection.rawValue)/."
        case .emptyFilter(let text): "Inget passar in på ”\(text)”. Esc visar allt igen."
        case .label(let label): say(label)
        case .quitHint(let key): "\(key) avslutar"
        case .atTop(let key): "Du är högst upp; \(key) avslutar"
        case .loaded(let count): "Läst på nytt: \(plural(count, "post", "poster"))"
        case .reading(let count): "Läser … \(number(Double(count))) hittills"
        case .namesIn(let tag): "Namn på \(say(.language(tag)).lowercased())"
        case .matches(let rows, let all): "\(number(Double(rows))) av \(number(Double(all)))"
        case .noMatch(let text): "Inget passar in på ”\(text)”"
        case .unboundKey(let key): "\(key) gör inget här; ? ger hjälp"
        case .prefix(let keys): "\(keys) –"
        case .mouse(let isOn): isOn ? "Musen är på; Skift markerar text" : "Musen är av: terminalen markerar text"
        case .terminalFallback(let wanted, let taken): "Terminalen ”\(wanted)” är okänd här; ritas som \(taken)"
        case .noTheme(let reason): "Inget tema: \(reason)"
        case .range(let low, let high): "\(low) … \(high)"
        case .changeBetween(let from, let to): "Befolkningsförändring \(from)–\(to)"
        case .numberOf(let collection): "Antal \(many(collection))"
        case .flow(let from, let to, let value): "\(from) → \(to)  \(value)"
        case .inCounties(let names, let count): "i \(count) län: \(names)"
        case .notOnMapNamed(let names): "ej på kartan: \(names)"
        case .stray(let name, let kilometres): "\(name) ligger \(number(Double(kilometres))) km utanför gränsen på kartan"
        case .layerNumber(let number, let count): "‹\(number)/\(count)›"
        case .drawnAsPoints(let count): "\(number(Double(count))) ritas som punkter"
        case .metres(let count): "\(count) m"
        case .kilometres(let count): "\(number(Double(count))) km"
        case .drawnWith(.braille): "Kartor ritas med punktskrift"
        case .drawnWith(.blocks): "Kartor ritas med halva block"
        case .drawnWith(.ascii): "Kartor ritas med ASCII"
        // The timeline
        case .quarter(let number): "kv \(number)"
        case .hidden(let count): "+\(count) dolda"
        case .yearBetween(let first?, let last?) where first == last: "\(first)"
        case .yearBetween(let first?, let last?): "mellan \(first) och \(last)"
        case .yearBetween(let first?, nil): "tidigast \(first)"
        case .yearBetween(nil, let last?): "senast \(last)"
        case .yearBetween(nil, nil): ""
        // The day and its live clock
        case .slotBegan(let name): "\(name) börjar"
        case .slotUnderWay(let name): "\(name) pågår enligt planen"
        case .slotEnded(let name): "\(name) är slut"
        case .parts(let parts): parts.joined(by: " · ")
        case .minutesToSpare(let minutes): "\(minutes) min till godo"
        case .minutesLate(let minutes): "\(minutes) min sen"
        case .ready(let room, let clock, ""): room.isEmpty ? "klart \(clock)" : "\(room) klar \(clock)"
        case .ready(let room, let clock, let target): (room.isEmpty ? "klart" : "\(room) klar") + " \(clock) till \(target)"
        case .readyUnknown(""): "oklart när det är klart"
        case .readyUnknown(let target): "oklart när det är klart till \(target)"
        case .lateOnes(let names): "sena: \(names)"
        case .roomNumber(let number): "rum \(number)"
        case .timeLeft(let time): "\(time) kvar"
        case .overTime(let minutes): "\(minutes) min över tiden"
        case .then(let what): "sedan \(what)"
        case .moreRooms(let count): "+\(count) rum"
        case .startsOnTheDay(let date): "Klockan startas på dagen själv: \(date)"
        case .waitsFor(let name, let rooms): "\(name) väntar på \(rooms)"
        case .endedWaits(let name, let next, let rooms): "\(name) är slut · \(next) väntar på \(rooms)"
        case .bufferPutIn(let minutes, let name): "\(minutes) min buffert före \(name)"
        case .slotDropped(let name): "\(name) stryks"
        case .minutesBack(let minutes): "\(minutes) min tillbaka"
        case .longerCosts(let key, let minutes, let result): "\(key) \(minutes) min längre: \(result)"
        case .cutGives(let key, let name, ""): "\(key) stryker \(name)"
        case .cutGives(let key, let name, let gain): "\(key) stryker \(name): \(gain)"
        case .notInPlan(let names): "Finns inte längre i planen: \(names)"
        case .roomsBegan(let count): "\(count) rum började"
        case .pauseUntil(let name, let key): "Paus enligt planen; \(key) börjar \(name)"
        case .allLate(let minutes): "\(minutes) min sena"
        case .allReady(let clock, ""): "Alla klara \(clock)"
        case .allReady(let clock, let target): "Alla klara \(clock) till \(target)"
        case .clockNotStarted(let key, true): "klockan är inte startad · \(key) går in i dagen där planen är"
        case .clockNotStarted(let key, false): "klockan är inte startad · \(key) börjar dagen"
        case .overShort(let minutes): "\(minutes) över"
        case .minutesBackTo(let minutes, let point): "\(minutes) min tillbaka till \(point)"
        case .nothingToCutBefore(let point): "stryklistan har inget före \(point)"
        case .againForAll(let key, let name): "\(key) igen börjar \(name) för alla"
        case .againBegins(let key, let name, let planned): "\(name) börjar enligt planen \(planned); \(key) igen börjar nu"
        case .againDrops(let key, let name, ""): "\(key) igen stryker \(name)"
        case .againDrops(let key, let name, let gain): "\(key) igen stryker \(name): \(gain)"
        case .clockIsLost(let key): "Klockans tider sparas inte: \(key) igen avslutar"
        case .clashCount(let count): plural(count, "krock", "krockar")
        case .roomCount(let count): "\(number(Double(count))) rum"
        case .roomsShown(let first, let last, let count) where first == last: "rum \(first) av \(count)"
        case .roomsShown(let first, let last, let count): "rum \(first)–\(last) av \(count)"
        case .parallelShown(let first, let last, let count) where first == last: "parallell \(first) av \(count)"
        case .parallelShown(let first, let last, let count): "parallella \(first)–\(last) av \(count)"
        case .parallelNumber(let number): "parallellt \(number)"
        case .nothingFor(let minutes): "inget på \(duration(minutes))"
        case .pause(let minutes): "\(duration(minutes)) paus"
        case .nothingChosen(let count): "inget valt · \(count) att välja på"
        case .planAndNow(let plan, let now): "plan \(plan) · nu \(now)"
        case .rowMinutes(let minutes): "\(duration(minutes)) per rad"
        case .sessionRows(let rows): "\(plural(rows, "rad", "rader")) per session"
        case .roomTaken(let room, let one, let other, let minutes):
            "\(room.isEmpty ? "Samma rum" : room): ”\(one)” och ”\(other)” samtidigt, \(duration(minutes))"
        case .personTaken(let name, let one, let other, let minutes): "\(name): ”\(one)” och ”\(other)” samtidigt, \(duration(minutes))"
        case .tightChange(let name, let one, let other, let minutes):
            "\(name): \(duration(minutes)) för rumsbytet från ”\(one)” till ”\(other)”"
        case .roomTakenBy(let room, let other, let minutes):
            "\(room.isEmpty ? "Rummet" : room) är upptaget av ”\(other)”, \(duration(minutes))"
        case .personTakenBy(let name, let other, let minutes): "\(name) är samtidigt i ”\(other)”, \(duration(minutes))"
        case .tightChangeWith(let name, let other, let minutes): "\(name) har \(duration(minutes)) för rumsbytet; ”\(other)”"
        case .clashesWith(let other): "krockar med ”\(other)”"
        case .changeTo(let room): "byt till \(room)"
        case .chooseHint(let key): "\(key == "Space" ? "mellanslag" : key) på en session väljer den"
        case .cutOrder(let place): "Stryks som nummer \(place) om tiden inte räcker"
        case .fromUntil(let start, let end): "kl. \(start) till \(end)"
        case .startsAt(let start): "kl. \(start)"
        case .changedSince(let version, let counts): "mot ”\(version)”: \(changes(counts))"
        case .longerBy(let minutes): minutes < 0 ? "\(duration(-minutes)) kortare" : "\(duration(minutes)) längre"
        case .wasCalled(let name): "hette ”\(name)”"
        // What is on now, zones, holidays
        case .inMinutes(let minutes): "om \(duration(minutes))"
        case .minutesLeft(let minutes): "\(duration(minutes)) kvar"
        case .nowAt(let time): "nu \(time)"
        case .latest(let what): "senast \(what)"
        case .unknownForum(let id, []): "Inget forum har id ”\(id)”; mappen har inga forum."
        case .unknownForum(let id, let nearest): "Inget forum har id ”\(id)”; närmast är \(nearest.joined(by: ", "))."
        case .unknownRecord(let id, let nearest):
            "Det finns ingen post ”\(id)”." + (nearest.isEmpty ? "" : " Närmast: " + nearest.joined(by: ", ") + ".")
        case .severalRecords(let id, let names): "Flera poster heter \(id): \(names.joined(by: ", "))."
        case .queryFault(let fault): sentence(of: fault)
        case .sameLetters(let one, let other): "Samma bokstäver: \(one), \(other)"
        case .slipsApart(let one, let other, let count): "\(one), \(other): \(count == 1 ? "en bokstav" : "\(count) bokstäver") skiljer"
        case .initials(let one, let other): "\(one) kan vara \(other)"
        case .inCommon(let name): "Båda: \(name)"
        case .found(let count, let manner, let isWhole): found(count, manner, isWhole: isWhole)
        case .noWorkspace(let path): "\(path) är ingen arbetsmapp: den har ingen läsbar workspace.json."
        case .noWorkspaceAbove: "Varken den här mappen eller någon ovanför har en workspace.json; ange en arbetsmapp: lagesbild MAPP."
        case .cannotBeRead(let path): "\(path) kan inte läsas."
        case .cannotBeWritten(let path, let reason): "\(path) kan inte skrivas: \(reason)."
        case .noTerminal: "Standard in eller ut är ingen terminal; --print visar en skärm utan terminal."
        case .terminalCannotMove(let name): "Terminalen ”\(name)” kan inte placera sin markör, så inget kan ritas på den."
        case .terminalNotDescribed(let name):
            "Varken TERM ”\(name)” eller xterm-256color, xterm, linux eller vt100 finns i terminfo; paketet ncurses-base har dem."
        case .terminalFailed: "Terminalen gick inte att ta i bruk: det finns för lite minne eller för få filbeskrivare."
        case .notForSample(let path): "\(path) är varken tom eller en fiktiv arbetsmapp från lagesbild generate; ingenting har ändrats."
        case .sampleWasChanged(let path):
            "I \(path) har filer ändrats, lagts till eller tagits bort sedan mappen skapades; ingenting har ändrats. Ange en annan mapp."
        case .sampleIsLink(let path): "\(path) är en länk och ingen mapp; det som den leder till har lämnats orört. Ta bort länken."
        case .sampleSetAside(let path, let other):
            "I \(path) hade filer ändrats, lagts till eller tagits bort sedan mappen skapades; den finns kvar som \(other)."
        // Tables
        case .roughly(let amount): "ca \(amount)"
        case .shownOf(let collection, let shown, let all): "\(number(Double(shown))) av \(plural(all, one(collection), many(collection)))"
        case .markedCount(let count, let shown) where count == shown: plural(count, "märkt", "märkta")
        case .markedCount(let count, let shown): "\(plural(count, "märkt", "märkta")), \(number(Double(shown))) här"
        case .knownOf(let known, let all): "känt för \(number(Double(known))) av \(number(Double(all)))"
        case .valueCount(let count): plural(count, "värde", "värden")
        case .columnsShown(let shown, let all): "\(number(Double(shown))) av \(plural(all, "kolumn", "kolumner")) visas"
        // Palette, views, copying
        case .copied(let what, let way): "\(what) · via \(way)"
        case .valueCopied(let label): "Kopierat: \(label)"
        case .cardsCopied(1, let form): "Kopierat: kort som \(form)"
        case .cardsCopied(let count, let form): "Kopierat: \(number(Double(count))) kort som \(form)"
        case .againAsVCard(let key): "\(key) igen: vCard"
        case .addressesCopied(let count, 0): "\(plural(count, "adress kopierad", "adresser kopierade"))"
        case .addressesCopied(let count, let without):
            "\(plural(count, "adress kopierad", "adresser kopierade")), \(plural(without, "person", "personer")) utan adress"
        case .nobodyHasAddress(1): "Personen har ingen e-postadress i mappen; inget kopierat"
        case .nobodyHasAddress(let count): "Ingen av \(number(Double(count))) personer har e-postadress i mappen; inget kopierat"
        case .viewShown(let name): "Vy: \(name)"
        case .viewSaved(let name): "Vyn ”\(name)” är sparad"
        case .viewRemoved(let name): "Vyn ”\(name)” är borttagen"
        case .noViews(let key): "Inga sparade vyer. \(key) sparar det som visas under ett namn."
        case .againRemoves(let key, let name): "\(key) igen tar bort ”\(name)”"
        case .againReplacesView(let name): "”\(name)” finns; Enter igen ersätter"
        case .againReplaces(let path): "\(path) finns redan; samma kommando igen ersätter filen"
        case .contextSet(let filter): "Kontext: \(filter)"
        case .nothingInContext(let filter): "Inget här hör till ”\(filter)”. Kommandot kontext visar allt igen."
        case .interfaceIn(let tag): "Språk: \(say(.language(tag)).lowercased())"
        case .unknownName(let name, []): "”\(name)” finns inte"
        case .unknownName(let name, let nearest): "”\(name)” finns inte; närmast: \(nearest.joined(by: ", "))"
        case .unknownTheme(let name, let nearest): "Temat ”\(name)” finns inte; teman: \(nearest.joined(by: ", "))"
        case .unknownEnding(let path, let endings): "”\(path)” ska sluta på \(endings.joined(by: ", "))"
        case .exported(let path, 0): "Skrivet: \(path)"
        case .exported(let path, let count): "Skrivet: \(path), \(plural(count, "post", "poster"))"
        case .viewsBroken(let place, let sentence): "\(place): \(sentence) Vyer läses och sparas inte."
        case .tooLargeToCopy(let limit): "För mycket för terminalens urklipp: högst \(number(Double(limit))) byte; exportera i stället"
        }
    }

    private func areas(_ count: Int) -> String { plural(count, "område", "områden") }

    private func one(_ collection: RecordCollection) -> String {
        switch collection {
        case .programmes: "program"
        case .regions: "område"
        case .series: "forumserie"
        case .forums: "forum"
        case .teams: "Lab-team"
        case .projects: "projekt"
        case .people: "person"
        case .organisations: "organisation"
        case .surveys: "enkät"
        case .publications: "publikation"
        case .flows: "expertflöde"
        case .notes: "anteckning"
        }
    }

    private func many(_ collection: RecordCollection) -> String {
        switch collection {
        case .programmes: "program"
        case .regions: "områden"
        case .series: "forumserier"
        case .forums: "forum"
        case .teams: "Lab-team"
        case .projects: "projekt"
        case .people: "personer"
        case .organisations: "organisationer"
        case .surveys: "enkäter"
        case .publications: "publikationer"
        case .flows: "expertflöden"
        case .notes: "anteckningar"
        }
    }
}
