import Model

extension Finnish {
    public func sentence(of fault: Problem.Fault) -> String {
        switch fault {
        case .syntax(let fault): sentence(of: fault)
        case .unpairedSurrogate: "Koodi on puolikas korvikepari; kirjoita molemmat puoliskot, tai merkki itse."
        case .duplicateMember(let name): "Kenttä ”\(name)” on objektissa kahdesti; ensimmäinen on voimassa. Poista toinen."
        case .notACollectionFile(let found):
            "Tiedostossa on \(phrase(found)); siinä pitäisi olla objekti, jossa on kokoelmia, esimerkiksi {\"people\": [ … ]}."
        case .unknownCollection(let name):
            "”\(name)” ei ole kokoelma; kokoelmat ovat \(RecordCollection.allCases.map(\.rawValue).joined(by: ", "))."
        case .wrongType(let member, let expected, let found): "”\(member)” on \(phrase(found)); sen pitäisi olla \(phrase(expected))."
        case .missingMember(let name): "Kenttä ”\(name)” puuttuu; tietue tarvitsee sen."
        case .emptyID: "Kenttä id on tyhjä; sen pitäisi olla sana, jota kokoelman muilla tietueilla ei ole."
        case .controlCharacterInID: "Kentässä id on ohjausmerkki; sen pitäisi olla tavallista tekstiä."
        case .duplicateID(let name, let file): "\(name) on jo tiedostossa \(file); anna tälle toinen id."
        case .danglingReference(let name): "Tietuetta \(name) ei ole; nimeä olemassa oleva tietue, tai lisää se."
        case .unknownStep(let step, let programme):
            "Tietueessa \(programme) ei ole vaihetta ”\(step)”; nimeä jokin sen vaiheista, tai lisää se."
        case .unknownWord(let word, let allowed):
            "Sanaa ”\(word)” ei tunneta tässä; sen pitäisi olla jokin näistä: \(allowed.joined(by: ", "))."
        case .badDate(let text, let error): "”\(text)” ei ole päiväys: \(sentence(of: error.fault))."
        case .seasonInterval(let text): "”\(text)” on vuodenaikojen väli, jota standardi ei tunne; se luetaan niin kuin se on tarkoitettu."
        case .notAnInteger(let text): "\(text) ei ole kokonaisluku."
        case .badPosition: "Tämä ei ole sijainti; sen pitäisi olla [pituusaste, leveysaste] asteina."
        case .missingWorkspaceFile: "Kansiosta puuttuu workspace.json; siinä pitäisi olla {\"workspace\": {\"name\": …}}."
        case .unreadable(let reason): "Tiedostoa ei voi lukea: \(reason)."
        case .linkOutside: "Linkki vie kansion ulkopuolelle, eikä sitä seurata; siirrä tiedosto kansioon."
        case .conflictCopy:
            "Synkronointi on siirtänyt tämän kopion syrjään, kun kaksi muutosta törmäsi; sitä ei lueta. Yhdistä ne ja poista kopio."
        case .unknownFeature(let id, let region):
            "\(region) nimeää karttakohteen ”\(id)”, jota ei ole missään kartassa; anna tunnus, joka on olemassa, tai poista se."
        case .sharedMapName(let name, let region):
            "\(region) löytyy kartalta vain nimellä ”\(name)”, joka on usealla alueella; anna karttakohteen tunnus kohdassa geometry."
        case .map(let fault): sentence(of: fault)
        case .unknownTimeZone(let name): "”\(name)” ei ole täällä tunnettu aikavyöhyke; anna IANA-nimi, esimerkiksi Europe/Helsinki."
        case .badTime(let text):
            "”\(text)” ei ole paikallinen aika; kirjoita päivä ja kellonaika ilman aikavyöhykettä, esimerkiksi 2023-11-23T09:30."
        case .skippedTime(let text, let zone, let shown):
            "Kello ei ole koskaan ”\(text)” vyöhykkeellä \(zone): se siirretään silloin eteenpäin aikaan \(shown); anna aika, joka on olemassa."
        case .endBeforeStart(let start, let end): "Loppu ”\(end)” on ennen alkua ”\(start)”; sen pitäisi olla sen jälkeen."
        case .minutesNotPositive(let text): "\(text) ei ole kesto minuutteina; sen pitäisi olla suurempi kuin nolla."
        }
    }

    /// A kind of value, in the nominative.
    func phrase(_ kind: JSONKind) -> String {
        switch kind {
        case .object: "objekti"
        case .array: "luettelo"
        case .string: "teksti"
        case .number: "luku"
        case .boolean: "true tai false"
        case .null: "null"
        }
    }
}
