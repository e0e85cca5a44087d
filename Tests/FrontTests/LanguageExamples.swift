@testable import Front
@testable import Model

/// Something of everything that a language has words for.
enum Example {
    static let terms: [Term] = namesOfThings + kinds + kindsAtForums + countriesAndLanguages + Holiday.allCases.map(Term.holiday) + zones

    private static let namesOfThings: [Term] =
        ScreenKind.allCases.map(Term.screen) + RecordCollection.allCases.map(Term.collection) + FieldName.allCases.map(Term.field)
        + RelativeDays.allCases.map(Term.relativeDays) + RelativeDays.Unit.allCases.map(Term.timeUnit)

    private static let kinds: [Term] =
        [
            Progress.State.allCases.map(Term.state), Region.Kind.allCases.map(Term.regionKind), Series.Kind.allCases.map(Term.seriesKind),
            Sector.allCases.map(Term.sector), Publication.Kind.allCases.map(Term.publicationKind), Note.Kind.allCases.map(Term.noteKind),
            Note.Status.allCases.map(Term.noteStatus), Person.ContactPoint.Kind.allCases.map(Term.contactKind),
        ].flatMap { $0 }

    private static let kindsAtForums: [Term] =
        [
            Forum.Status.allCases.map(Term.forumStatus), SessionPerson.Role.allCases.map(Term.role),
            Session.Kind.allCases.map(Term.sessionKind),
            AgendaBlock.Kind.allCases.map(Term.blockKind), Material.Kind.allCases.map(Term.materialKind),
            Participant.Status.allCases.map(Term.participantStatus),
        ].flatMap { $0 }

    private static let countriesAndLanguages: [Term] =
        ["sv", "fi", "en", "se"].map { .language($0) } + ["FI", "SE", "NO"].map { .country($0) }

    private static let zones = ["Europe/Helsinki", "Europe/Stockholm", "Europe/Mariehamn", "America/New_York"].map(Term.timeZone)

    /// A phrase, and the words that it has to keep.
    struct Said {
        let phrase: Phrase
        let kept: [String]

        init(_ phrase: Phrase, _ kept: String...) {
            self.phrase = phrase
            self.kept = kept
        }
    }

    static let phrases: [Said] =
        steps + answers + kept + finding + tables + clock + day + [1, 3].flatMap(countedOnTheDay) + [1, 3].flatMap(counted)
        + RecordCollection.allCases.flatMap(collection)
        + Progress.State.allCases.flatMap(cell)

    private static let tables: [Said] =
        [
            Said(.roughly("5 EUR"), "5 EUR"), Said(.markedCount(3, shown: 3), "3"), Said(.markedCount(3, shown: 2), "3", "2"),
            Said(.markedCount(1, shown: 0), "1", "0"), Said(.knownOf(3, of: 5), "3", "5"), Said(.valueCount(1), "1"),
            Said(.valueCount(7), "7"),
            Said(.columnsShown(3, of: 7), "3", "7"),
        ] + RecordCollection.allCases.map { Said(.shownOf($0, 2, of: 9), "2", "9") }

    private static let clock: [Said] = [
        Said(.slotBegan("Slot"), "Slot"), Said(.slotEnded("Slot"), "Slot"), Said(.slotUnderWay("Slot"), "Slot"),
        Said(.parts(["One", "Two"]), "One", "Two"),
        Said(.ready(room: "Room", clock: "11.58", target: "Lunch 12.00"), "Room", "11.58", "Lunch 12.00"),
        Said(.ready(room: "", clock: "11.58", target: "Lunch"), "11.58", "Lunch"),
        Said(.ready(room: "Room", clock: "11.58", target: ""), "Room"),
        Said(.ready(room: "", clock: "11.58", target: ""), "11.58"), Said(.readyUnknown("")), Said(.readyUnknown("Lunch"), "Lunch"),
        Said(.lateOnes("Room 4"), "Room 4"), Said(.timeLeft("1:30"), "1:30"), Said(.then("Slot"), "Slot"),
        Said(.startsOnTheDay("12.3"), "12.3"),
        Said(.waitsFor("Slot", rooms: "Room"), "Slot", "Room"),
        Said(.endedWaits("Slot", next: "Lunch", rooms: "Room"), "Slot", "Lunch", "Room"),
        Said(.bufferPutIn(5, before: "Slot"), "5", "Slot"), Said(.slotDropped("Slot"), "Slot"),
        Said(.longerCosts(key: ";", 5, "late"), ";", "5", "late"), Said(.cutGives(key: "X", "Slot", ""), "X", "Slot"),
        Said(.cutGives(key: "X", "Slot", "5 min"), "X", "Slot", "5 min"), Said(.notInPlan("a, b"), "a, b"),
        Said(.clockIsLost(key: "Q"), "Q"), Said(.pauseUntil("Lunch 12.00", key: "L"), "Lunch 12.00", "L"),
        Said(.allReady(clock: "11.58", target: "Lunch 12.00"), "11.58", "Lunch 12.00"),
        Said(.allReady(clock: "11.58", target: ""), "11.58"),
        Said(.clockNotStarted(key: "L", joins: true), "L"), Said(.clockNotStarted(key: "L", joins: false), "L"),
        Said(.minutesBackTo(5, "Lunch 12.00"), "5", "Lunch 12.00"), Said(.nothingToCutBefore("Lunch"), "Lunch"),
        Said(.againForAll(key: "L", "Lunch"), "L", "Lunch"), Said(.againBegins(key: "L", "Slot", planned: "12.00"), "L", "Slot", "12.00"),
        Said(.againDrops(key: "X", "Slot", ""), "X", "Slot"), Said(.againDrops(key: "X", "Slot", "5 min"), "X", "Slot", "5 min"),
    ]

    private static let steps: [Said] = [
        Said(.stepForums(step: "Step", count: 27, withoutDay: 0), "Step", "27"),
        Said(.stepForums(step: "Step", count: 27, withoutDay: 27), "Step", "27"),
        Said(.stepForums(step: "Step", count: 27, withoutDay: 5), "Step", "27", "5"),
        Said(.expectedRegions(step: "Step", expected: "8", of: 9, known: 0), "Step", "8", "9"),
        Said(.expectedRegions(step: "Step", expected: "8", of: 9, known: 1), "Step", "8", "9", "1"),
        Said(.expectedRegions(step: "Step", expected: "8", of: 9, known: 3), "Step", "8", "9", "3"),
        Said(.expectedOf("8", 9), "8", "9"), Said(.heldOf(2, 3), "2", "3"), Said(.noOpenPromises("Area"), "Area"),
        Said(.percent("5"), "5"),
    ]

    private static let answers: [Said] = [
        Said(.emptyFilter("word"), "word"), Said(.noMatch("word"), "word"), Said(.label(.nothingToOpen)), Said(.quitHint(key: "Q"), "Q"),
        Said(.atTop(key: "Q"), "Q"), Said(.matches(3, of: 9), "3", "9"), Said(.unboundKey("x"), "x"), Said(.prefix("g"), "g"),
        Said(.mouse(true)), Said(.mouse(false)), Said(.terminalFallback(wanted: "odd", taken: "xterm"), "odd", "xterm"),
        Said(.noTheme("no file"), "no file"), Said(.namesIn("sv")), Said(.namesIn("fi")), Said(.namesIn("en")), Said(.namesIn("se"), "se"),
        Said(.noWorkspace("area/x"), "area/x", "workspace.json"), Said(.noWorkspaceAbove, "workspace.json"),
        Said(.cannotBeRead("a.json"), "a.json"), Said(.cannotBeWritten("map.svg", reason: "Disk full"), "map.svg", "Disk full"),
        Said(.noTerminal, "--print"), Said(.terminalCannotMove("odd"), "odd"), Said(.terminalNotDescribed("odd"), "odd", "ncurses-base"),
        Said(.terminalFailed), Said(.notForSample("/tmp/x"), "/tmp/x"), Said(.sampleWasChanged("/tmp/x"), "/tmp/x"),
        Said(.sampleIsLink("/tmp/x"), "/tmp/x"), Said(.sampleSetAside("/tmp/x", as: "/tmp/y"), "/tmp/x", "/tmp/y"),
        Said(.nowAt("10.20"), "10.20"), Said(.latest("words"), "words"),
        Said(.unknownForum("odd", nearest: []), "odd"), Said(.unknownForum("odd", nearest: ["one", "two"]), "odd", "one", "two"),
        Said(.inMinutes(130), "2", "10"), Said(.minutesLeft(120), "2"),
    ]

    private static let day: [Said] = [
        Said(.parallelShown(3, 5, of: 12), "3", "5", "12"), Said(.parallelShown(3, 3, of: 12), "3", "12"),
        Said(.planAndNow("10.15", "10.20"), "10.15", "10.20"),
        Said(.roomsShown(3, 5, of: 12), "3", "5", "12"), Said(.roomsShown(3, 3, of: 12), "3", "12"),
        Said(.roomTaken(room: "Hall", "One", "Two", minutes: 7), "Hall", "One", "Two", "7"),
        Said(.roomTaken(room: "", "One", "Two", minutes: 7), "7"),
        Said(.personTaken("Eve", "One", "Two", minutes: 7), "Eve", "One", "Two", "7"),
        Said(.tightChange("Eve", "One", "Two", minutes: 3), "Eve", "One", "Two", "3"),
        Said(.roomTakenBy(room: "Hall", "Two", minutes: 7), "Hall", "Two", "7"),
        Said(.personTakenBy("Eve", "Two", minutes: 7), "Eve", "Two", "7"),
        Said(.tightChangeWith("Eve", "Two", minutes: 3), "Eve", "Two", "3"), Said(.clashesWith("Two"), "Two"),
        Said(.changeTo("Hall"), "Hall"),
        Said(.chooseHint(key: "Space")), Said(.chooseHint(key: "x"), "x"), Said(.fromUntil("9.00", "10.00"), "9.00", "10.00"),
        Said(.startsAt("9.00"), "9.00"), Said(.wasCalled("One"), "One"), Said(.longerBy(minutes: -15), "15"),
        Said(.longerBy(minutes: 15), "15"),
        Said(.changedSince("Draft", counts), "Draft", "2", "3", "4", "5", "6", "7"), Said(.slotBegan("One"), "One"),
        Said(.nothingFor(minutes: 210), "3", "30"),
    ]

    private static let counts: AgendaDifference.Counts = {
        var counts = AgendaDifference.Counts()
        (counts.moved, counts.longer, counts.shorter, counts.dropped, counts.new, counts.renamed) = (2, 3, 4, 5, 6, 7)
        return counts
    }()

    private static func countedOnTheDay(_ count: Int) -> [Said] {
        let phrases: [Phrase] = [
            .clashCount(count), .roomCount(count), .parallelNumber(count), .nothingFor(minutes: count), .pause(minutes: count),
            .nothingChosen(count),
            .rowMinutes(count), .sessionRows(count), .cutOrder(count),
        ]
        return phrases.map { Said($0, "\(count)") }
    }

    private static func counted(_ count: Int) -> [Said] {
        let text = "\(count)"
        let phrases: [Phrase] = [
            .count(count), .more(count), .areaCount(count), .expectedInStep(text), .respondentCount(text), .withoutDay(count),
            .sessionCount(count), .personCount(count), .pollCount(count), .filmCount(count), .memberCount(count), .base(text),
            .minutes(text), .attended(text), .registered(text), .expected(text), .parallel(count), .slide(count),
            .loaded(count), .reading(count), .inMinutes(count), .minutesLeft(count), .minutesToSpare(count), .minutesLate(count),
            .overTime(count), .moreRooms(count), .minutesBack(count), .roomsBegan(count), .allLate(count), .overShort(count),
        ]
        return phrases.map { Said($0, text) }
    }

    private static func collection(_ collection: RecordCollection) -> [Said] {
        [0, 1, 2].map { Said(.collectionCount(collection, $0), "\($0)") }
            + [Said(.emptyCollection(collection), collection.rawValue + "/")]
    }

    private static func cell(_ state: Progress.State) -> [Said] {
        [
            Said(.noRecord(step: "Step", area: "Area", state), "Step", "Area"),
            Said(.ownEntry(step: "Step", area: "Area", state), "Step", "Area"),
        ]
    }

    static let faults: [Problem.Fault] = syntaxFaults + dateFaults + kindFaults + recordFaults + mapFaults

    private static let syntaxFaults: [Problem.Fault] = syntax.map { .syntax($0) }
    private static let dateFaults: [Problem.Fault] = dates.map { .badDate("text", EDTFError(column: 1, fault: $0)) }
    private static let kindFaults: [Problem.Fault] = JSONKind.allCases.flatMap { kind -> [Problem.Fault] in
        [.notACollectionFile(found: kind), .wrongType(member: "name", expected: kind, found: .null)]
    }
    private static let recordFaults: [Problem.Fault] = [
        .unpairedSurrogate, .duplicateMember("name"), .unknownCollection("places"), .missingMember("name"), .emptyID,
        .controlCharacterInID, .duplicateID(RecordName(.people, "a"), firstFile: "people/a.json"),
        .danglingReference(RecordName(.people, "a")), .unknownStep("step", RecordName(.programmes, "a")),
        .unknownWord("word", allowed: ["one", "other"]), .seasonInterval("2021-21/2021-23"), .notAnInteger("1.5"), .badPosition,
        .missingWorkspaceFile, .unreadable(reason: "Permission denied"), .linkOutside, .conflictCopy,
        .unknownTimeZone("Europe/Atlantis"), .badTime("09:30"),
        .skippedTime("2026-03-29T03:30", zone: "Europe/Helsinki", shown: LocalTime(day: Day(number: 0), hour: 4, minute: 0)),
        .endBeforeStart(start: "2026-03-12T10:00", end: "2026-03-12T09:00"), .minutesNotPositive("0"),
    ]

    private static let syntax: [JSONFault] = values + places + encodings + parts

    private static let parts: [JSONFault] =
        [JSONFault.Part.value, .name, .colon, .comma(.object), .comma(.array)].map { .unexpected("x", $0) }
    private static let encodings: [JSONFault] =
        [JSONFault.UTF8Fault.notUTF8(0xFF), .incomplete, .overlong, .surrogate, .beyondUnicode].map { .utf8($0) }
    private static let places: [JSONFault] = JSONKind.allCases.flatMap { [JSONFault.unclosed($0), .wrongKind($0, wanted: .object)] }
    private static let values: [JSONFault] = [
        .empty, .byteOrderMark, .utf16, .tooDeep(limit: 512), .unexpected("\u{202E}", .value), .comment, .trailingComma(.object),
        .trailingComma(.array), .unquotedName("name"), .singleQuote, .afterValue("x"), .leadingZero("01"), .number("1."),
        .controlCharacter(0x0A), .controlCharacter(0x09), .controlCharacter(0x01), .escape("x"), .unicodeEscape,
        .word("True"), .word("FALSE"), .word("nil"), .word("NaN"), .word("yes"),
    ]

    private static let dates: [EDTFFault] = [
        .unexpected("x"), .unexpected("t"), .unexpected("y"), .unexpected("–"), .unexpected("."), .unexpected("q"),
        .yearLength("20210503"), .yearLength("20211"), .yearLength("202"), .yearLength("2"),
        .empty, .space, .yearMissing, .longYearTooShort("2021"), .monthAfterYearAlone, .negativeZeroYear, .numberMissing(after: "Y"),
        .leadingZero(after: "Y"), .significantDigitsOfUnspecifiedYear, .monthLength("5"), .monthLength("X"), .noSuchMonth("13"),
        .dayOfPartOfYear, .dayLength("5"), .dayLength("X"), .noSuchDay("32"), .notInMonth(day: "30", month: "2021-02", days: 28),
        .notInAnyYear("XXXX-02-30"), .timeShape, .noSuchHour("25"), .noSuchMinute("60"), .noSuchSecond("60"), .negativeZeroOffset,
        .timeWithoutDay, .timeInInterval, .twoQualifiers, .openAlone, .unknownAlone, .secondSlash, .reversed(start: "2022", end: "2021"),
        .reversedRange(start: "2022", end: "2021"), .emptySet, .emptyMember, .openInsideSet, .unequalPrecision("2021", "2021-05"),
        .unclosedSet(closing: "]"),
    ]
}
