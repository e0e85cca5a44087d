import Model

extension Swedish {
    public func sentence(of fault: Problem.Fault) -> String {
        switch fault {
        case .syntax(let fault): sentence(of: fault)
        case .unpairedSurrogate: "Koden är ett halvt surrogatpar; skriv båda halvorna, eller själva tecknet."
        case .duplicateMember(let name): "Fältet ”\(name)” står två gånger i objektet; det första gäller. Ta bort ett."
        case .notACollectionFile(let found):
            "Filen innehåller \(phrase(found)); det ska vara ett objekt med samlingar, till exempel {\"people\": [ … ]}."
        case .unknownCollection(let name):
            "”\(name)” är ingen samling; samlingarna är \(RecordCollection.allCases.map(\.rawValue).joined(by: ", "))."
        case .wrongType(let member, let expected, let found): "”\(member)” är \(phrase(found)); det ska vara \(phrase(expected))."
        case .missingMember(let name): "Fältet ”\(name)” saknas; posten behöver det."
        case .emptyID: "Fältet id är tomt; det ska vara ett ord som ingen annan post i samlingen har."
        case .controlCharacterInID: "Fältet id innehåller ett styrtecken; det ska vara vanlig text."
        case .duplicateID(let name, let file): "\(name) finns redan i \(file); ge den här posten ett annat id."
        case .danglingReference(let name): "\(name) finns inte; ange en post som finns, eller lägg till den."
        case .unknownStep(let step, let programme): "\(programme) har inget steg ”\(step)”; ange ett av dess steg, eller lägg till det."
        case .unknownWord(let word, let allowed): "”\(word)” är inte känt här; det ska vara något av \(allowed.joined(by: ", "))."
        case .badDate(let text, let error): "”\(text)” är inget datum: \(sentence(of: error.fault))."
        case .seasonInterval(let text): "”\(text)” är ett intervall mellan årstider, som standarden saknar; det läses som det är menat."
        case .notAnInteger(let text): "\(text) är inget heltal."
        case .badPosition: "Det här är ingen position; den ska vara [longitud, latitud] i grader."
        case .missingWorkspaceFile: "Mappen saknar workspace.json; i den ska stå {\"workspace\": {\"name\": …}}."
        case .unreadable(let reason): "Filen går inte att läsa: \(reason)."
        case .linkOutside: "Länken leder ut ur mappen och följs inte; flytta in filen i mappen."
        case .conflictCopy:
            "Ett synkverktyg har lagt undan den här kopian när två ändringar krockade; den läses inte. För ihop de två och ta bort kopian."
        case .unknownFeature(let id, let region):
            "\(region) anger kartobjektet ”\(id)”, som ingen av kartorna har; ange ett id som finns, eller ta bort det."
        case .sharedMapName(let name, let region):
            "\(region) hittas på kartan bara genom namnet ”\(name)”, som flera områden har; ange kartobjektets id under geometry."
        case .map(let fault): sentence(of: fault)
        case .unknownTimeZone(let name): "”\(name)” är ingen tidszon som är känd här; ange ett IANA-namn, till exempel Europe/Helsinki."
        case .badTime(let text): "”\(text)” är ingen lokal tid; skriv dag och klockslag utan tidszon, till exempel 2023-11-23T09:30."
        case .skippedTime(let text, let zone, let shown):
            "Klockan är aldrig ”\(text)” i \(zone): den ställs då fram till \(shown); ange en tid som finns."
        case .endBeforeStart(let start, let end): "Slutet ”\(end)” är före början ”\(start)”; det ska vara efter."
        case .minutesNotPositive(let text): "\(text) är ingen längd i minuter; den ska vara större än noll."
        }
    }

    /// A kind of value, with its article.
    func phrase(_ kind: JSONKind) -> String {
        switch kind {
        case .object: "ett objekt"
        case .array: "en lista"
        case .string: "en text"
        case .number: "ett tal"
        case .boolean: "true eller false"
        case .null: "null"
        }
    }
}
