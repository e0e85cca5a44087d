import Model

extension English {
    public func sentence(of fault: Problem.Fault) -> String {
        switch fault {
        case .syntax(let fault): fault.sentence
        case .unpairedSurrogate: "This escape is half of a surrogate pair; write both halves, or the character itself."
        case .duplicateMember(let name): "The member “\(name)” occurs twice in this object; the first one counts. Remove one."
        case .notACollectionFile(let found):
            "The file holds \(kind(found)); it should be an object of collections, such as {\"people\": [ … ]}."
        case .unknownCollection(let name):
            "“\(name)” is not a collection; the collections are \(RecordCollection.allCases.map(\.rawValue).joined(by: ", "))."
        case .wrongType(let member, let expected, let found): "“\(member)” is \(kind(found)); it should be \(kind(expected))."
        case .missingMember(let name): "The member “\(name)” is missing; the record needs it."
        case .emptyID: "The id is empty; it should be a word that no other record of the collection has."
        case .controlCharacterInID: "The id contains a control character; it should be plain text."
        case .duplicateID(let name, let file): "\(name) already exists in \(file); give this record another id."
        case .danglingReference(let name): "\(name) does not exist; name a record that does, or add it."
        case .unknownStep(let step, let programme): "\(programme) has no step “\(step)”; name one of its steps, or add it."
        case .unknownWord(let word, let allowed): "“\(word)” is not known here; it should be one of \(allowed.joined(by: ", "))."
        case .badDate(let text, let error): "“\(text)” is not a date: \(error.sentence)."
        case .seasonInterval(let text):
            "“\(text)” is an interval between seasons, which the standard does not allow; it is read as it is meant."
        case .notAnInteger(let text): "\(text) is not a whole number."
        case .badPosition: "This is not a position; it should be [longitude, latitude] in degrees."
        case .missingWorkspaceFile: "The folder has no workspace.json; it should say {\"workspace\": {\"name\": …}}."
        case .unreadable(let reason): "The file cannot be read: \(reason)."
        case .linkOutside: "The link leads out of the folder and is not followed; move the file into the folder."
        case .conflictCopy: "A sync tool set this copy aside when two edits collided; it is not read. Merge the two and remove the copy."
        case .unknownFeature(let id, let region):
            "\(region) names the map feature “\(id)”, which none of the maps has; give an id that exists, or remove it."
        case .sharedMapName(let name, let region):
            "\(region) is found on the map only by the name “\(name)”, which several regions have; give the map feature’s id under geometry."
        case .map(let fault): sentence(of: fault)
        case .unknownTimeZone(let name): "“\(name)” is not a time zone known here; give an IANA name such as Europe/Helsinki."
        case .badTime(let text): "“\(text)” is not a local time; write day and time without a zone, such as 2023-11-23T09:30."
        case .skippedTime(let text, let zone, let shown):
            "Clocks never show “\(text)” in \(zone): they are put forward to \(shown) then; give a time that exists."
        case .endBeforeStart(let start, let end): "The end “\(end)” is before the start “\(start)”; it should be after it."
        case .minutesNotPositive(let text): "\(text) is no length in minutes; it should be greater than zero."
        }
    }

    private func kind(_ kind: JSONKind) -> String {
        switch kind {
        case .object: "an object"
        case .array: "a list"
        case .string: "a text"
        case .number: "a number"
        case .boolean: "true or false"
        case .null: "null"
        }
    }
}
