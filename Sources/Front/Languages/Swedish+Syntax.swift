import Model

extension Swedish {
    /// Why a text is not JSON, and what would be right.
    func sentence(of fault: JSONFault) -> String {
        switch fault {
        case .empty: "Filen innehåller inget värde; den ska innehålla ett, till exempel {}."
        case .byteOrderMark: "Filen börjar med ett byteordningsmärke; spara den som UTF-8 utan."
        case .utf16: "Filen är UTF-16 eller UTF-32; spara den som UTF-8."
        case .utf8(let fault): "Det här är inte UTF-8: \(reason(fault)); spara filen som UTF-8."
        case .tooDeep(let limit): "Objekt och listor ligger mer än \(limit) nivåer djupt; högst \(limit) läses."
        case .unexpected(let scalar, let part): "\(shown(scalar)) står där \(expectation(part)) ska stå."
        case .unclosed(.string): "Texten har inget slut; avsluta den med ett citattecken (\")."
        case .unclosed(let kind): "Filen tar slut mitt i \(phrase(kind)); avsluta med \(closing(kind))."
        case .comment: "JSON har inga kommentarer; ta bort den här."
        case .trailingComma(let kind): "Ett komma står före \(closing(kind)); ta bort det, för inget följer på det."
        case .unquotedName(let name): "Fältnamnet \(name) saknar citattecken; skriv \"\(name)\"."
        case .singleQuote: "En apostrof (') inleder texten; JSON kräver citattecken (\")."
        case .afterValue(let scalar): "\(shown(scalar)) står efter värdets slut; en fil innehåller ett värde."
        case .wrongKind(let kind, let wanted): "Det här är \(phrase(kind)); det ska vara \(phrase(wanted))."
        case .word(let word): "\(word) är inget JSON-värde; \(advice(for: word))."
        case .leadingZero(let text): "Talet \(text) börjar med en nolla för mycket; ta bort den."
        case .number(let text): "\(text) är inget JSON-tal; skriv det som 12, -0.5 eller 1e6."
        case .controlCharacter(0x0A), .controlCharacter(0x0D):
            "Texten bryts av radslutet; avsluta den med ett citattecken (\"), eller skriv \\n för en radbrytning."
        case .controlCharacter(0x09): "Styrtecknet U+0009 står i en text; skriv \\t för en tabb."
        case .controlCharacter(let byte):
            "Styrtecknet U+\(JSONText.hexadecimal(UInt32(byte))) står i en text; skriv \\u\(JSONText.hexadecimal(UInt32(byte)))."
        case .escape(let scalar):
            "Ett omvänt snedstreck och \(shown(scalar)) betyder inget; det som finns är \\\" \\\\ \\/ \\b \\f \\n \\r \\t och \\u med fyra hexsiffror."
        case .unicodeEscape: "Efter \\u ska stå fyra hexsiffror, som i \\u00E4."
        }
    }

    private func advice(for word: String) -> String {
        switch word.lowercased() {
        case "true": "skriv true"
        case "false": "skriv false"
        case "null", "nil", "none", "undefined": "skriv null, eller ta bort fältet"
        case "nan", "inf", "infinity", "-nan", "-inf", "-infinity": "skriv null, för JSON har bara ändliga tal"
        default: "skriv true, false eller null, eller sätt texten inom citattecken"
        }
    }

    private func reason(_ fault: JSONFault.UTF8Fault) -> String {
        switch fault {
        case .notUTF8(let byte): "byten 0x\(String(byte, radix: 16, uppercase: true)) inleder inget tecken"
        case .incomplete: "tecknet som börjar här är avhugget"
        case .overlong: "ett tecken är skrivet med fler byte än det behöver"
        case .surrogate: "ett surrogat är skrivet som om det vore ett tecken"
        case .beyondUnicode: "tecknet ligger bortom U+10FFFF"
        }
    }

    private func expectation(_ part: JSONFault.Part) -> String {
        switch part {
        case .value: "ett värde"
        case .name: "ett fältnamn inom citattecken"
        case .colon: "ett kolon (:)"
        case .comma(let kind): "ett komma (,) eller \(closing(kind))"
        }
    }

    private func closing(_ kind: JSONKind) -> String { kind == .object ? "avslutande klammer (})" : "avslutande hakparentes (])" }

    private func shown(_ scalar: Unicode.Scalar) -> String { JSONText.shown(scalar, between: "”", and: "”") }

    /// Why a text is no date, and what would be right: the latter half of a sentence.
    func sentence(of fault: EDTFFault) -> String {
        switch fault {
        case .empty: "datumet är tomt; skriv åtminstone ett år, till exempel 2021, eller ta bort fältet"
        case .space: "ett datum har inga mellanslag; skriv 2021-05-03, och ett intervall 2021-05/2021-11"
        case .unexpected(let character): "”\(character)” kan inte stå här; \(hint(for: character))"
        case .yearMissing: "året saknas; skriv fyra siffror, till exempel 2021"
        case .yearLength(let digits) where digits.count == 8 && !digits.contains("X"):
            "\(digits) saknar bindestreck; skriv \(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
        case .yearLength(let digits) where digits.count > 4:
            "året \(digits) har \(digits.count) siffror; ett år har fyra, och ett efter 9999 börjar med Y: Y12021"
        case .yearLength(let digits):
            "året \(digits) har \(digits.count == 1 ? "en siffra" : "\(digits.count) siffror"); ett år har fyra, till exempel 2021 eller 0987"
        case .longYearTooShort(let digits): "Y är bara till för år med fler än fyra siffror; skriv \(digits) med fyra siffror och utan Y"
        case .monthAfterYearAlone: "ett år med Y, E eller S står ensamt; ta bort månad och dag"
        case .negativeZeroYear: "året -0000 finns inte; året före 0001 är 0000, och året före det -0001"
        case .numberMissing(let letter): "efter \(letter) saknas ett tal; skriv Y12021, Y17E7 eller 1950S2"
        case .leadingZero(let letter): "talet efter \(letter) får inte börja med 0; skriv Y12021, Y17E7 eller 1950S2"
        case .significantDigitsOfUnspecifiedYear: "S räknar de säkra siffrorna i ett helt år; skriv 1950S2, eller 19XX utan S"
        case .monthLength(let digits):
            "månaden har två siffror, 01 till 12\(digits.count == 1 && digits != "X" ? "; skriv 0\(digits)" : "")"
        case .noSuchMonth(let digits): "månad \(digits) finns inte; månaderna är 01 till 12, vår till vinter 21 till 24"
        case .dayOfPartOfYear: "en årstid har ingen dag; skriv 2021-21, eller 2021-05-03"
        case .dayLength(let digits):
            "dagen har två siffror, 01 till 31\(digits.count == 1 && digits != "X" ? "; skriv 0\(digits)" : "")"
        case .noSuchDay(let digits): "dag \(digits) finns inte; dagarna är 01 till 31"
        case .notInMonth(let day, let month, let days): "dag \(day) finns inte i \(month); den sista dagen är \(days)"
        case .notInAnyYear(let date): "ingen dag i kalendern passar \(date); ändra en siffra, eller skriv X där den inte är känd"
        case .timeShape: "klockslag skrivs med två siffror var, 09:30:00, och efter dem Z, +02 eller +02:00"
        case .noSuchHour(let digits): "timme \(digits) finns inte; timmarna är 00 till 23, och 24:00:00 avslutar dagen"
        case .noSuchMinute(let digits): "minut \(digits) finns inte; minuterna är 00 till 59"
        case .noSuchSecond(let digits): "sekund \(digits) finns inte; sekunderna är 00 till 59"
        case .negativeZeroOffset: "tidsskillnaden noll har tecknet +; skriv +00:00 eller Z"
        case .timeWithoutDay: "ett klockslag behöver en dag före sig, utan X och ? ~ %; skriv 2021-05-03T09:30:00"
        case .timeInInterval: "ett intervall har inga klockslag; skriv 2021-05-03/2021-05-04"
        case .twoQualifiers: "ett enda tecken säger hur säkert ett datum är; för osäkert och ungefärligt skriv %"
        case .openAlone: ".. är ena sidan av ett intervall; skriv 2021/.. eller ../2021"
        case .unknownAlone: "ett intervall behöver ett datum på minst en sida; skriv 2021/ eller /2021"
        case .secondSlash: "ett intervall har ett snedstreck; skriv 2021-05/2021-11"
        case .reversed(let start, let end): "\(end) ligger före \(start); skriv det tidigare datumet först: \(end)/\(start)"
        case .reversedRange(let start, let end): "\(end) ligger före \(start); skriv det tidigare datumet först: \(end)..\(start)"
        case .emptySet: "mängden är tom; skriv dess datum mellan parenteserna: [2020,2021]"
        case .emptyMember: "ett datum saknas mellan kommatecknen; skriv [2020,2021]"
        case .openInsideSet: ".. utan datum står först eller sist i en mängd; skriv [..2020,2022]"
        case .unequalPrecision(let from, let until):
            "\(from) och \(until) är olika noggranna; skriv båda som år, som månader eller som dagar"
        case .unclosedSet(let closing): "mängden är inte avslutad; skriv \(closing) efter dess sista datum"
        }
    }

    private func hint(for character: String) -> String {
        switch character {
        case "x", "u": "en siffra som inte är känd är ett stort X"
        case "t", "z": "T och Z är stora bokstäver: 2021-05-03T09:30:00Z"
        case "y", "e", "s": "Y, E och S är stora bokstäver: Y12021, Y17E7, 1950S2"
        case "–", "—", "−": "datumets delar binds ihop med bindestreck, ett intervall har snedstreck: 2021-05/2021-11"
        case ".", ",": "en dag skrivs 2021-05-03, året först och med bindestreck"
        default: "ett datum skrivs 2021, 2021-05 eller 2021-05-03, och ett intervall 2021-05/2021-11"
        }
    }
}
