import Model

extension Finnish {
    /// Why a text is not JSON, and what would be right.
    func sentence(of fault: JSONFault) -> String {
        switch fault {
        case .empty: "Tiedostossa ei ole arvoa; siinä pitäisi olla yksi, esimerkiksi {}."
        case .byteOrderMark: "Tiedoston alussa on tavujärjestysmerkki; tallenna se UTF-8:na ilman sitä."
        case .utf16: "Tiedosto on UTF-16 tai UTF-32; tallenna se UTF-8:na."
        case .utf8(let fault): "Tämä ei ole UTF-8:aa: \(reason(fault)); tallenna tiedosto UTF-8:na."
        case .tooDeep(let limit): "Objekteja ja luetteloita on sisäkkäin yli \(limit); enintään \(limit) tasoa luetaan."
        case .unexpected(let scalar, let part): "Tässä on \(shown(scalar)), vaikka tässä pitäisi olla \(expectation(part))."
        case .unclosed(.string): "Tekstillä ei ole loppua; päätä se lainausmerkkiin (\")."
        case .unclosed(let kind): "Tiedosto loppuu kesken, kun \(phrase(kind)) on auki; päätä se merkkiin \(closing(kind))."
        case .comment: "JSONissa ei ole kommentteja; poista tämä."
        case .trailingComma(let kind): "Pilkku on juuri ennen merkkiä \(closing(kind)); poista se, sillä sitä ei seuraa mitään."
        case .unquotedName(let name): "Kentän nimi \(name) on ilman lainausmerkkejä; kirjoita \"\(name)\"."
        case .singleQuote: "Teksti alkaa heittomerkillä ('); JSONissa on lainausmerkit (\")."
        case .afterValue(let scalar): "Arvon lopun jälkeen on \(shown(scalar)); tiedostossa on yksi arvo."
        case .wrongKind(let kind, let wanted): "Tämä on \(phrase(kind)); tämän pitäisi olla \(phrase(wanted))."
        case .word(let word): "\(word) ei ole JSON-arvo; \(advice(for: word))."
        case .leadingZero(let text): "Luvun \(text) alussa on nolla liikaa; jätä se pois."
        case .number(let text): "\(text) ei ole JSON-luku; kirjoita se kuten 12, -0.5 tai 1e6."
        case .controlCharacter(0x0A), .controlCharacter(0x0D):
            "Teksti katkeaa rivin loppuun; päätä se lainausmerkkiin (\"), tai kirjoita \\n rivinvaihdoksi."
        case .controlCharacter(0x09): "Tekstissä on ohjausmerkki U+0009; kirjoita \\t sarkaimeksi."
        case .controlCharacter(let byte):
            "Tekstissä on ohjausmerkki U+\(JSONText.hexadecimal(UInt32(byte))); kirjoita \\u\(JSONText.hexadecimal(UInt32(byte)))."
        case .escape(let scalar):
            "Kenoviiva ja \(shown(scalar)) eivät merkitse mitään; on \\\" \\\\ \\/ \\b \\f \\n \\r \\t ja \\u, jota seuraa neljä heksanumeroa."
        case .unicodeEscape: "Merkintää \\u seuraa neljä heksanumeroa, kuten \\u00E4."
        }
    }

    private func advice(for word: String) -> String {
        switch word.lowercased() {
        case "true": "kirjoita true"
        case "false": "kirjoita false"
        case "null", "nil", "none", "undefined": "kirjoita null, tai jätä kenttä pois"
        case "nan", "inf", "infinity", "-nan", "-inf", "-infinity": "kirjoita null, sillä JSONissa on vain äärellisiä lukuja"
        default: "kirjoita true, false tai null, tai pane teksti lainausmerkkeihin"
        }
    }

    private func reason(_ fault: JSONFault.UTF8Fault) -> String {
        switch fault {
        case .notUTF8(let byte): "tavu 0x\(String(byte, radix: 16, uppercase: true)) ei aloita merkkiä"
        case .incomplete: "tästä alkava merkki on katkennut"
        case .overlong: "merkki on kirjoitettu useammalla tavulla kuin se tarvitsee"
        case .surrogate: "korvikekoodi on kirjoitettu kuin se olisi merkki"
        case .beyondUnicode: "merkki on U+10FFFF:n tuolla puolen"
        }
    }

    private func expectation(_ part: JSONFault.Part) -> String {
        switch part {
        case .value: "arvo"
        case .name: "kentän nimi lainausmerkeissä"
        case .colon: "kaksoispiste (:)"
        case .comma(let kind): "pilkku (,) tai \(closing(kind))"
        }
    }

    /// The closing mark alone, so that it needs no case.
    private func closing(_ kind: JSONKind) -> String { kind == .object ? "}" : "]" }

    private func shown(_ scalar: Unicode.Scalar) -> String { JSONText.shown(scalar, between: "”", and: "”") }

    /// Why a text is no date, and what would be right: the latter half of a sentence.
    func sentence(of fault: EDTFFault) -> String {
        switch fault {
        case .empty: "se on tyhjä; kirjoita vähintään vuosi, esimerkiksi 2021, tai jätä kenttä pois"
        case .space: "päiväyksessä ei ole välilyöntejä; kirjoita 2021-05-03, ja aikaväli 2021-05/2021-11"
        case .unexpected(let character): "”\(character)” ei voi olla tässä; \(hint(for: character))"
        case .yearMissing: "vuosi puuttuu; kirjoita neljä numeroa, esimerkiksi 2021"
        case .yearLength(let digits) where digits.count == 8 && !digits.contains("X"):
            "merkinnästä \(digits) puuttuvat yhdysmerkit; kirjoita \(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
        case .yearLength(let digits) where digits.count > 4:
            "vuodessa \(digits) on \(digits.count) numeroa; vuodessa on neljä, ja vuoden 9999 jälkeen alussa on Y: Y12021"
        case .yearLength(let digits):
            "vuodessa \(digits) on \(digits.count == 1 ? "yksi numero" : "\(digits.count) numeroa"); vuodessa on neljä, esimerkiksi 2021 tai 0987"
        case .longYearTooShort(let digits): "Y on vain yli nelinumeroisille vuosille; kirjoita \(digits) neljällä numerolla ja ilman Y:tä"
        case .monthAfterYearAlone: "vuosi, jossa on Y, E tai S, on yksinään; jätä kuukausi ja päivä pois"
        case .negativeZeroYear: "vuotta -0000 ei ole; vuotta 0001 edeltää 0000, ja sitä -0001"
        case .numberMissing(let letter): "\(letter):n jäljestä puuttuu luku; kirjoita Y12021, Y17E7 tai 1950S2"
        case .leadingZero(let letter): "\(letter):n jälkeinen luku ei ala nollalla; kirjoita Y12021, Y17E7 tai 1950S2"
        case .significantDigitsOfUnspecifiedYear: "S laskee kokonaisen vuoden merkitsevät numerot; kirjoita 1950S2, tai 19XX ilman S:ää"
        case .monthLength(let digits):
            "kuukaudessa on kaksi numeroa, 01–12\(digits.count == 1 && digits != "X" ? "; kirjoita 0\(digits)" : "")"
        case .noSuchMonth(let digits): "kuukautta \(digits) ei ole; kuukaudet ovat 01–12, keväästä talveen 21–24"
        case .dayOfPartOfYear: "vuodenajalla ei ole päivää; kirjoita 2021-21, tai 2021-05-03"
        case .dayLength(let digits):
            "päivässä on kaksi numeroa, 01–31\(digits.count == 1 && digits != "X" ? "; kirjoita 0\(digits)" : "")"
        case .noSuchDay(let digits): "päivää \(digits) ei ole; päivät ovat 01–31"
        case .notInMonth(let day, let month, let days): "kuukaudessa \(month) ei ole päivää \(day); sen viimeinen päivä on \(days)"
        case .notInAnyYear(let date):
            "mikään kalenterin päivä ei vastaa merkintää \(date); muuta numeroa, tai kirjoita X, missä sitä ei tiedetä"
        case .timeShape: "kellonajan osissa on kaksi numeroa, 09:30:00, ja lopussa Z, +02 tai +02:00"
        case .noSuchHour(let digits): "tuntia \(digits) ei ole; tunnit ovat 00–23, ja 24:00:00 päättää päivän"
        case .noSuchMinute(let digits): "minuuttia \(digits) ei ole; minuutit ovat 00–59"
        case .noSuchSecond(let digits): "sekuntia \(digits) ei ole; sekunnit ovat 00–59"
        case .negativeZeroOffset: "nollan aikaeron etumerkki on +; kirjoita +00:00 tai Z"
        case .timeWithoutDay: "kellonaika tarvitsee päivän eteensä, ilman merkkejä X ? ~ %; kirjoita 2021-05-03T09:30:00"
        case .timeInInterval: "aikavälissä ei ole kellonaikoja; kirjoita 2021-05-03/2021-05-04"
        case .twoQualifiers: "yksi merkki kertoo, miten varma päiväys on; epävarma ja likimääräinen on %"
        case .openAlone: ".. on aikavälin toinen puoli; kirjoita 2021/.. tai ../2021"
        case .unknownAlone: "aikavälissä on päiväys ainakin toisella puolella; kirjoita 2021/ tai /2021"
        case .secondSlash: "aikavälissä on yksi vinoviiva; kirjoita 2021-05/2021-11"
        case .reversed(let start, let end): "\(end) on ennen kuin \(start); kirjoita aikaisempi ensin: \(end)/\(start)"
        case .reversedRange(let start, let end): "\(end) on ennen kuin \(start); kirjoita aikaisempi ensin: \(end)..\(start)"
        case .emptySet: "joukko on tyhjä; kirjoita sen päiväykset sulkeiden väliin: [2020,2021]"
        case .emptyMember: "pilkkujen välistä puuttuu päiväys; kirjoita [2020,2021]"
        case .openInsideSet: ".. ilman päiväystä on joukon alussa tai lopussa; kirjoita [..2020,2022]"
        case .unequalPrecision(let from, let until):
            "\(from) ja \(until) ovat eri tarkkuudella; kirjoita molemmat vuosina, kuukausina tai päivinä"
        case .unclosedSet(let closing): "joukko on auki; kirjoita \(closing) sen viimeisen päiväyksen jälkeen"
        }
    }

    private func hint(for character: String) -> String {
        switch character {
        case "x", "u": "tuntematon numero on iso X"
        case "t", "z": "T ja Z ovat isoja kirjaimia: 2021-05-03T09:30:00Z"
        case "y", "e", "s": "Y, E ja S ovat isoja kirjaimia: Y12021, Y17E7, 1950S2"
        case "–", "—", "−": "päiväyksen osien välissä on yhdysmerkki, aikavälissä vinoviiva: 2021-05/2021-11"
        case ".", ",": "päivä kirjoitetaan 2021-05-03, vuosi ensin ja yhdysmerkein"
        default: "päiväys kirjoitetaan 2021, 2021-05 tai 2021-05-03, ja aikaväli 2021-05/2021-11"
        }
    }
}
