import Model

extension Finnish {
    /// What is wrong with a map file, with the feature's name before it.
    func sentence(of fault: MapFault) -> String { fault.named(sentence(of: fault.kind), between: "”", and: "”") }

    private func sentence(of kind: MapFault.Kind) -> String {
        switch kind {
        case .syntax(let fault): sentence(of: fault)
        case .duplicateMember(let name): sentence(of: Problem.Fault.duplicateMember(name))
        case .unpairedSurrogate: sentence(of: Problem.Fault.unpairedSurrogate)
        case .wrongKind(let part, let found, let wanted):
            "\(name(of: part)) on \(phrase(found)); sen pitäisi olla \(wanted.map(phrase).joined(by: " tai "))."
        case .missingMember(let name): "Kenttä ”\(name)” puuttuu; lisää se."
        case .misplacedMember(let name, let type): "Kenttä ”\(name)” ei kuulu tyyppiin \(type); poista se."
        case .wrongType(let word, let allowed):
            "Tyyppi ”\(word)” ei sovi tähän; sen pitäisi olla jokin näistä: \(allowed.joined(by: ", "))."
        case .badBox: "Kenttä bbox ei ole rajaus; siinä pitäisi olla neljä lukua (länsi, etelä, itä, pohjoinen) tai korkeuksineen kuusi."
        case .badTransform: "Kentästä transform puuttuu lukuja; siinä pitäisi olla scale ja translate, kummassakin kaksi lukua."
        case .nestedCollections(let limit):
            "Geometriakokoelmia on sisäkkäin yli \(limit) tasoa; enintään \(limit) luetaan. Kokoa osat yhteen kokoelmaan."
        case .notAPosition(let text): "Sijainnin paikalla on \(text); siinä pitäisi olla [pituusaste, leveysaste], vähintään kaksi lukua."
        case .numberTooLarge(let text): "Luku \(text) on liian suuri; koordinaatit ovat asteita."
        case .shortLine(let count): "Viivassa on \(positions(count)); siinä pitäisi olla vähintään 2."
        case .shortRing(let count): "Renkaassa on \(positions(count)); siinä pitäisi olla vähintään 4, viimeinen sama kuin ensimmäinen."
        case .openRing(let first, let last):
            "Rengas päättyy sijaintiin \(MapFault.shown(last)); sen pitäisi päättyä alkuunsa, sijaintiin \(MapFault.shown(first))."
        case .crossingRing(let place): "Rengas leikkaa itsensä lähellä sijaintia \(MapFault.shown(place)); rajan ei pitäisi."
        case .overDateLine(let from, let to):
            "Pituusaste hyppää arvosta \(MapFault.shown(from)) arvoon \(MapFault.shown(to)); katkaise muoto päivämäärärajalla, 180."
        case .notDegrees, .projected, .swapped, .otherSystem: placeSentence(of: kind)
        case .notAnArcIndex, .noSuchArc, .arcsDoNotMeet, .shortArc, .tooManyPositions: arcSentence(of: kind)
        }
    }

    private func placeSentence(of kind: MapFault.Kind) -> String {
        switch kind {
        case .notDegrees(let place):
            "Koordinaatit \(MapFault.shown(place)) eivät ole pituus- ja leveysaste; niiden pitäisi olla väleillä ±180 ja ±90."
        case .projected(let place):
            "Koordinaatit \(MapFault.shown(place)) näyttävät metreiltä (EPSG:3067 tai EPSG:3006); niiden pitäisi olla pituus- ja leveysaste (WGS84)."
        case .swapped(let place):
            "Koordinaateissa \(MapFault.shown(place)) näyttää leveysaste olevan ensin; kirjoita \(MapFault.shown(place.swapped))."
        case .otherSystem(let name, true):
            "Koordinaatit ovat järjestelmässä \(name), ja ne on muunnettu; tallenna tiedosto WGS84-asteina ja ilman crs-kenttää."
        case .otherSystem(let name, false):
            "Kentän crs mukaan koordinaatit ovat järjestelmässä \(name); niiden pitäisi olla WGS84-asteita ilman crs-kenttää."
        default: ""
        }
    }

    private func arcSentence(of kind: MapFault.Kind) -> String {
        switch kind {
        case .notAnArcIndex(let text): "Arvo \(text) ei ole kaaren numero; sen pitäisi olla kokonaisluku."
        case .noSuchArc(let index, let count):
            "Kaarta \(index) ei ole; tiedostossa niitä on \(count), numeroituna 0:sta eteenpäin tai takaperin -1:stä."
        case .arcsDoNotMeet(let end, let start):
            "Kaari alkaa sijainnista \(MapFault.shown(start)), vaikka edellinen päättyy sijaintiin \(MapFault.shown(end)); niiden pitäisi kohdata."
        case .shortArc(let count): "Kaaressa on \(positions(count)); siinä pitäisi olla vähintään 2."
        case .tooManyPositions(let limit): "Kaaria käytetään niin usein, että sijainteja tulee yli \(limit); enempää ei lueta."
        default: ""
        }
    }

    private func positions(_ count: Int) -> String { count == 1 ? "1 sijainti" : "\(count) sijaintia" }

    private func name(of part: MapFault.Part) -> String {
        switch part {
        case .file: "Tiedoston arvo"
        case .member(let name): "Kenttä ”\(name)”"
        case .element(let name): "Kentän ”\(name)” osa"
        }
    }
}
