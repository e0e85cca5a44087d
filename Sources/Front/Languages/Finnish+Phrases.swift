import Model

extension Finnish {
    public func say(_ phrase: Phrase) -> String {
        switch phrase {
        case .collectionCount(let collection, let count): plural(count, one(collection), partitive(collection))
        case .count(let count): number(Double(count))
        case .more(let count): "… ja \(number(Double(count))) muuta"
        case .areaCount(let count): plural(count, "alue", "aluetta")
        case .stepForums(let step, let count, 0): "\(step): \(plural(count, "foorumi", "foorumia"))"
        case .stepForums(let step, let count, let withoutDay) where count == withoutDay:
            "\(step): \(plural(count, "foorumi", "foorumia")), päivä ei tiedossa"
        case .stepForums(let step, let count, let withoutDay):
            "\(step): \(plural(count, "foorumi", "foorumia")), \(dayUnknown(for: withoutDay))"
        case .expectedRegions(let step, let expected, let all, 0): "\(step): \(of(all)) \(expected), ei tiedossa mitkä"
        case .expectedRegions(let step, let expected, let all, let known):
            "\(step): \(of(all)) \(expected), \(number(Double(known))) tiedossa"
        case .expectedInStep("1"): "Vaiheeseen osallistuu 1 alue; ei ole tiedossa, mikä."
        case .expectedInStep(let count): "Vaiheeseen osallistuu \(count) aluetta; ei ole tiedossa, mitkä."
        case .expectedOf(let expected, let all): "\(expected) / \(number(Double(all)))"
        case .heldOf(let held, let expected): "\(held)/\(expected)"
        case .respondentCount(let count): "n = \(count)"
        case .withoutDay(let count): dayUnknown(for: count)
        case .sessionCount(let count): plural(count, "sessio", "sessiota")
        case .personCount(let count): plural(count, "henkilö", "henkilöä")
        case .pollCount(let count): plural(count, "pikakysely", "pikakyselyä")
        case .filmCount(let count): plural(count, "video", "videota")
        case .nothingRecorded(let state): "\(say(.state(state))): ei tietuetta"
        case .noRecord(let step, let area, let state): "\(step), \(area): \(say(.state(state))). Kansiossa ei ole siitä tietuetta."
        case .ownEntry(let step, let area, let state):
            "\(step), \(area): \(say(.state(state))) ohjelman oman merkinnän mukaan; tietuetta ei ole."
        case .noOpenPromises(let area): "\(area): ei avoimia lupauksia"
        case .memberCount(let count): plural(count, "kunta", "kuntaa")
        case .percent(let value): "\(value)\u{A0}%"
        case .base(let count): "n = \(count)"
        case .minutes(let count): "\(count) min"
        case .attended(let count): "\(count) paikalla"
        case .registered(let count): "\(count) ilmoittautunut\(count == "1" ? "" : "ta")"
        case .expected(let count): "\(count) odotettu"
        case .parallel(let count): "\(count) rinnakkain"
        case .slide(let number): "dia \(number)"
        case .emptyCollection(let collection):
            "Kansiossa ei ole \(partitivePlural(collection)). Tietue on tiedosto kansiossa \(collection.rawValue)/."
        case .emptyFilter(let text): "Ei osumia haulle ”\(text)”. Esc näyttää taas kaikki."
        case .label(let label): say(label)
        case .quitHint(let key): "\(key) lopettaa"
        case .atTop(let key): "Olet ylimmällä tasolla; \(key) lopettaa"
        case .loaded(let count): "Luettu uudelleen: \(plural(count, "tietue", "tietuetta"))"
        case .reading(let count): "Luetaan … \(number(Double(count))) tähän mennessä"
        case .namesIn(let tag): namesIn(tag)
        case .matches(let rows, let all): "\(number(Double(rows)))/\(number(Double(all)))"
        case .noMatch(let text): "Ei osumia haulle ”\(text)”"
        case .unboundKey(let key): "\(key) ei tee tässä mitään; ? on ohje"
        case .prefix(let keys): "\(keys) –"
        case .mouse(let isOn): isOn ? "Hiiri käytössä; Vaihto valitsee tekstiä" : "Hiiri pois: pääte valitsee tekstiä"
        case .terminalFallback(let wanted, let taken): "Päätettä ”\(wanted)” ei tunneta täällä; piirretään kuten \(taken)"
        case .noTheme(let reason): "Ei teemaa: \(reason)"
        case .range(let low, let high): "\(low) … \(high)"
        case .changeBetween(let from, let to): "Väestönmuutos \(from)–\(to)"
        case .numberOf(let collection): partitivePlural(collection).prefix(1).uppercased() + partitivePlural(collection).dropFirst()
        case .flow(let from, let to, let value): "\(from) → \(to)  \(value)"
        case .inCounties(let names, let count): "\(count) maakunnassa: \(names)"
        case .notOnMapNamed(let names): "ei kartalla: \(names)"
        case .stray(let name, let kilometres): "\(name) on \(number(Double(kilometres))) km kartan rajan ulkopuolella"
        case .layerNumber(let number, let count): "‹\(number)/\(count)›"
        case .drawnAsPoints(let count): "\(number(Double(count))) piirretään pisteinä"
        case .metres(let count): "\(count) m"
        case .kilometres(let count): "\(number(Double(count))) km"
        case .drawnWith(.braille): "Kartat piirretään pistekirjoituksella"
        case .drawnWith(.blocks): "Kartat piirretään puolilohkoilla"
        case .drawnWith(.ascii): "Kartat piirretään ASCII-merkeillä"
        // The timeline
        case .quarter(let number): "Q\(number)"
        case .hidden(let count): "+\(count) piilossa"
        case .yearBetween(let first?, let last?) where first == last: "\(first)"
        case .yearBetween(let first?, let last?): "\(first)–\(last)"
        case .yearBetween(let first?, nil): "aikaisintaan \(first)"
        case .yearBetween(nil, let last?): "viimeistään \(last)"
        case .yearBetween(nil, nil): ""
        // The day and its live clock
        case .slotBegan(let name): "\(name) alkaa"
        case .slotUnderWay(let name): "\(name) on käynnissä suunnitellusti"
        case .slotEnded(let name): "\(name) päättyi"
        case .parts(let parts): parts.joined(by: " · ")
        case .minutesToSpare(let minutes): "\(minutes) min pelivaraa"
        case .minutesLate(let minutes): "\(minutes) min myöhässä"
        case .ready(let room, let clock, ""): room.isEmpty ? "valmis \(clock)" : "\(room) valmis \(clock)"
        case .ready(let room, let clock, let target): (room.isEmpty ? "valmis" : "\(room) valmis") + " \(clock), \(target)"
        case .readyUnknown(""): "ei tiedossa, milloin valmis"
        case .readyUnknown(let target): "ei tiedossa, milloin valmis (\(target))"
        case .lateOnes(let names): "myöhässä: \(names)"
        case .roomNumber(let number): "huone \(number)"
        case .timeLeft(let time): "\(time) jäljellä"
        case .overTime(let minutes): "\(minutes) min yliajalla"
        case .then(let what): "sitten \(what)"
        case .moreRooms(1): "+1 huone"
        case .moreRooms(let count): "+\(count) huonetta"
        case .startsOnTheDay(let date): "Kello käynnistetään vasta päivänä itsenään: \(date)"
        case .waitsFor(let name, let rooms): "\(name) odottaa: \(rooms)"
        case .endedWaits(let name, let next, let rooms): "\(name) päättyi · \(next) odottaa: \(rooms)"
        case .bufferPutIn(let minutes, let name): "\(minutes) min väli ennen: \(name)"
        case .slotDropped(let name): "\(name) jää pois"
        case .minutesBack(let minutes): "\(minutes) min takaisin"
        case .longerCosts(let key, let minutes, let result): "\(key) \(minutes) min lisää: \(result)"
        case .cutGives(let key, let name, ""): "\(key) jättää pois: \(name)"
        case .cutGives(let key, let name, let gain): "\(key) jättää pois: \(name), \(gain)"
        case .notInPlan(let names): "Ei enää suunnitelmassa: \(names)"
        case .roomsBegan(let count): "\(count) huonetta aloitti"
        case .pauseUntil(let name, let key): "Suunnitelman mukaan tauko; \(key) aloittaa: \(name)"
        case .allLate(let minutes): "kaikki \(minutes) min myöhässä"
        case .allReady(let clock, ""): "Kaikki valmiina \(clock)"
        case .allReady(let clock, let target): "Kaikki valmiina \(clock), \(target)"
        case .clockNotStarted(let key, true): "kelloa ei ole käynnistetty · \(key) jatkaa suunnitelman kohdasta"
        case .clockNotStarted(let key, false): "kelloa ei ole käynnistetty · \(key) aloittaa päivän"
        case .overShort(let minutes): "\(minutes) yli"
        case .minutesBackTo(let minutes, let point): "\(minutes) min takaisin, \(point)"
        case .nothingToCutBefore(let point): "poistolistalla ei mitään ennen: \(point)"
        case .againForAll(let key, let name): "\(key) uudelleen aloittaa kaikille: \(name)"
        case .againBegins(let key, let name, let planned): "\(name) alkaa suunnitelman mukaan \(planned); \(key) uudelleen aloittaa nyt"
        case .againDrops(let key, let name, ""): "\(key) uudelleen jättää pois: \(name)"
        case .againDrops(let key, let name, let gain): "\(key) uudelleen jättää pois: \(name), \(gain)"
        case .clockIsLost(let key): "Kellon ajat eivät tallennu: \(key) uudelleen lopettaa"
        case .clashCount(let count): plural(count, "päällekkäisyys", "päällekkäisyyttä")
        case .roomCount(let count): plural(count, "huone", "huonetta")
        case .roomsShown(let first, let last, let count) where first == last: "huone \(first)/\(count)"
        case .roomsShown(let first, let last, let count): "huoneet \(first)–\(last)/\(count)"
        case .parallelShown(let first, let last, let count) where first == last: "rinnakkainen \(first)/\(count)"
        case .parallelShown(let first, let last, let count): "rinnakkaiset \(first)–\(last)/\(count)"
        case .parallelNumber(let number): "rinnakkainen \(number)"
        case .nothingFor(let minutes): "ei mitään, \(duration(minutes))"
        case .pause(let minutes): "\(duration(minutes)) taukoa"
        case .nothingChosen(let count): "ei valintaa · \(plural(count, "vaihtoehto", "vaihtoehtoa"))"
        case .planAndNow(let plan, let now): "suunniteltu \(plan) · nyt \(now)"
        case .rowMinutes(let minutes): "\(duration(minutes)) riviä kohti"
        case .sessionRows(let rows): "\(plural(rows, "rivi", "riviä")) sessiota kohti"
        case .roomTaken(let room, let one, let other, let minutes):
            "\(room.isEmpty ? "Sama huone" : room): ”\(one)” ja ”\(other)” päällekkäin, \(duration(minutes))"
        case .personTaken(let name, let one, let other, let minutes): "\(name): ”\(one)” ja ”\(other)” päällekkäin, \(duration(minutes))"
        case .tightChange(let name, let one, let other, let minutes):
            "\(name): \(duration(minutes)) aikaa vaihtaa huonetta, ”\(one)” – ”\(other)”"
        case .roomTakenBy(let room, let other, let minutes):
            "\(room.isEmpty ? "Huone" : room): samaan aikaan ”\(other)”, \(duration(minutes))"
        case .personTakenBy(let name, let other, let minutes): "\(name): samaan aikaan ”\(other)”, \(duration(minutes))"
        case .tightChangeWith(let name, let other, let minutes): "\(name): \(duration(minutes)) aikaa vaihtaa huonetta; ”\(other)”"
        case .clashesWith(let other): "päällekkäin: ”\(other)”"
        case .changeTo(let room): "vaihda huonetta: \(room)"
        case .chooseHint(let key): "\(key == "Space" ? "välilyönti" : key) session kohdalla valitsee sen"
        case .cutOrder(let place): "Poistolistalla sijalla \(place), jos aika ei riitä"
        case .fromUntil(let start, let end): "klo \(start)–\(end)"
        case .startsAt(let start): "klo \(start)"
        case .changedSince(let version, let counts): "verrattuna versioon ”\(version)”: \(changes(counts))"
        case .longerBy(let minutes): minutes < 0 ? "\(duration(-minutes)) lyhyempi" : "\(duration(minutes)) pidempi"
        case .wasCalled(let name): "ennen ”\(name)”"
        // What is on now, zones, holidays
        case .inMinutes(let minutes): "\(duration(minutes)) päästä"
        case .minutesLeft(let minutes): "\(duration(minutes)) jäljellä"
        case .nowAt(let time): "nyt klo \(time)"
        case .latest(let what): "viimeksi \(what)"
        case .unknownForum(let id, []): "Millään foorumilla ei ole tunnusta ”\(id)”; kansiossa ei ole foorumeita."
        case .unknownForum(let id, let nearest): "Millään foorumilla ei ole tunnusta ”\(id)”; lähimpänä: \(nearest.joined(by: ", "))."
        case .unknownRecord(let id, let nearest):
            "Tietuetta ”\(id)” ei ole." + (nearest.isEmpty ? "" : " Lähimmät: " + nearest.joined(by: ", ") + ".")
        case .severalRecords(let id, let names): "Monella tietueella on tunnus \(id): \(names.joined(by: ", "))."
        case .queryFault(let fault): sentence(of: fault)
        case .sameLetters(let one, let other): "Samat kirjaimet: \(one), \(other)"
        case .slipsApart(let one, let other, let count): "\(one), \(other): ero \(count == 1 ? "yksi kirjain" : "\(count) kirjainta")"
        case .initials(let one, let other): "\(one) voi olla \(other)"
        case .inCommon(let name): "Molemmilla: \(name)"
        case .found(let count, let manner, let isWhole): found(count, manner, isWhole: isWhole)
        case .noWorkspace(let path): "\(path) ei ole työkansio: siinä ei ole luettavaa workspace.json-tiedostoa."
        case .noWorkspaceAbove:
            "Tässä kansiossa tai sen yläpuolella ei ole workspace.json-tiedostoa; anna työkansio: lagesbild KANSIO."
        case .cannotBeRead(let path): "Tiedostoa \(path) ei voi lukea."
        case .cannotBeWritten(let path, let reason): "Tiedostoa \(path) ei voi kirjoittaa: \(reason)."
        case .noTerminal: "Vakiosyöte tai -tuloste ei ole pääte; --print näyttää näytön ilman päätettä."
        case .terminalCannotMove(let name): "Pääte ”\(name)” ei osaa siirtää kohdistinta, joten sille ei voi piirtää."
        case .terminalNotDescribed(let name):
            "TERM ”\(name)” tai xterm-256color, xterm, linux tai vt100 ei ole terminfo-kannassa; ne ovat paketissa ncurses-base."
        case .terminalFailed: "Päätettä ei saatu käyttöön: muistia tai tiedostokahvoja on liian vähän."
        case .notForSample(let path):
            "\(path) ei ole tyhjä eikä lagesbild generate -komennon tekemä keksitty työkansio; mitään ei muutettu."
        case .sampleWasChanged(let path):
            "Kansiossa \(path) on muutettu, lisätty tai poistettu tiedostoja sen luomisen jälkeen; mitään ei muutettu. Valitse toinen kansio."
        case .sampleIsLink(let path): "\(path) on linkki eikä kansio; sen kohteeseen ei koskettu. Poista linkki."
        case .sampleSetAside(let path, let other):
            "Kansiossa \(path) oli muutettu, lisätty tai poistettu tiedostoja sen luomisen jälkeen; kansio säilyy nimellä \(other)."
        // Tables
        case .roughly(let amount): "n. \(amount)"
        case .shownOf(let collection, let shown, let all):
            "\(number(Double(shown))) / \(plural(all, one(collection), partitive(collection)))"
        case .markedCount(let count, let shown) where count == shown: "\(number(Double(count))) merkitty"
        case .markedCount(let count, let shown): "\(number(Double(count))) merkitty, \(number(Double(shown))) tässä"
        case .knownOf(let known, let all): "tiedossa \(number(Double(known))) / \(number(Double(all)))"
        case .valueCount(let count): plural(count, "arvo", "arvoa")
        case .columnsShown(let shown, let all): "\(number(Double(shown))) / \(plural(all, "sarake", "saraketta")) näkyy"
        // Palette, views, copying
        case .copied(let what, let way): "\(what) · \(way)"
        case .valueCopied(let label): "Kopioitu: \(label)"
        case .cardsCopied(1, let form): "Kopioitu: kortti, \(form)"
        case .cardsCopied(let count, let form): "Kopioitu: \(number(Double(count))) korttia, \(form)"
        case .againAsVCard(let key): "\(key) uudelleen: vCard"
        case .addressesCopied(let count, 0): "\(plural(count, "osoite", "osoitetta")) kopioitu"
        case .addressesCopied(let count, let without):
            "\(plural(count, "osoite", "osoitetta")) kopioitu, \(plural(without, "henkilö", "henkilöä")) ilman osoitetta"
        case .nobodyHasAddress(1): "Henkilöllä ei ole kansiossa sähköpostiosoitetta; mitään ei kopioitu"
        case .nobodyHasAddress(let count):
            "Kenelläkään \(number(Double(count))) henkilöstä ei ole kansiossa sähköpostiosoitetta; mitään ei kopioitu"
        case .viewShown(let name): "Näkymä: \(name)"
        case .viewSaved(let name): "Näkymä ”\(name)” on tallennettu"
        case .viewRemoved(let name): "Näkymä ”\(name)” on poistettu"
        case .noViews(let key): "Ei tallennettuja näkymiä. \(key) tallentaa näkyvän nimellä."
        case .againRemoves(let key, let name): "\(key) uudelleen poistaa: ”\(name)”"
        case .againReplacesView(let name): "”\(name)” on jo; Enter uudelleen korvaa"
        case .againReplaces(let path): "\(path) on jo olemassa; sama komento uudelleen korvaa sen"
        case .contextSet(let filter): "Rajaus: \(filter)"
        case .nothingInContext(let filter): "Mikään tässä ei kuulu rajaukseen ”\(filter)”. Komento rajaus näyttää taas kaiken."
        case .interfaceIn(let tag): "Kieli: \(say(.language(tag)).lowercased())"
        case .unknownName(let name, []): "”\(name)” ei ole olemassa"
        case .unknownName(let name, let nearest): "”\(name)” ei ole olemassa; lähimmät: \(nearest.joined(by: ", "))"
        case .unknownTheme(let name, let nearest): "Teemaa ”\(name)” ei ole; teemat: \(nearest.joined(by: ", "))"
        case .unknownEnding(let path, let endings): "Tiedoston ”\(path)” pääte on jokin näistä: \(endings.joined(by: ", "))"
        case .exported(let path, 0): "Kirjoitettu: \(path)"
        case .exported(let path, let count): "Kirjoitettu: \(path), \(plural(count, "tietue", "tietuetta"))"
        case .viewsBroken(let place, let sentence): "\(place): \(sentence) Näkymiä ei lueta eikä tallenneta."
        case .tooLargeToCopy(let limit): "Liikaa päätteen leikepöydälle: enintään \(number(Double(limit))) tavua; vie tiedostoon"
        }
    }

    /// "5:n päivä ei tiedossa": the number in the genitive.
    private func dayUnknown(for count: Int) -> String { "\(number(Double(count))):n päivä ei tiedossa" }

    /// "9 alueesta": of how many areas.
    private func of(_ areas: Int) -> String { "\(number(Double(areas))) alueesta" }

    private func namesIn(_ tag: String) -> String {
        switch tag {
        case "sv": "Nimet ruotsiksi"
        case "fi": "Nimet suomeksi"
        case "en": "Nimet englanniksi"
        default: "Nimien kieli: \(tag)"
        }
    }

    private func one(_ collection: RecordCollection) -> String {
        switch collection {
        case .programmes: "ohjelma"
        case .regions: "alue"
        case .series: "foorumisarja"
        case .forums: "foorumi"
        case .teams: "Lab-tiimi"
        case .projects: "hanke"
        case .people: "henkilö"
        case .organisations: "organisaatio"
        case .surveys: "kysely"
        case .publications: "julkaisu"
        case .flows: "asiantuntijavirta"
        case .notes: "muistiinpano"
        }
    }

    private func partitive(_ collection: RecordCollection) -> String {
        switch collection {
        case .programmes: "ohjelmaa"
        case .regions: "aluetta"
        case .series: "foorumisarjaa"
        case .forums: "foorumia"
        case .teams: "Lab-tiimiä"
        case .projects: "hanketta"
        case .people: "henkilöä"
        case .organisations: "organisaatiota"
        case .surveys: "kyselyä"
        case .publications: "julkaisua"
        case .flows: "asiantuntijavirtaa"
        case .notes: "muistiinpanoa"
        }
    }

    private func partitivePlural(_ collection: RecordCollection) -> String {
        switch collection {
        case .programmes: "ohjelmia"
        case .regions: "alueita"
        case .series: "foorumisarjoja"
        case .forums: "foorumeita"
        case .teams: "Lab-tiimejä"
        case .projects: "hankkeita"
        case .people: "henkilöitä"
        case .organisations: "organisaatioita"
        case .surveys: "kyselyjä"
        case .publications: "julkaisuja"
        case .flows: "asiantuntijavirtoja"
        case .notes: "muistiinpanoja"
        }
    }
}
