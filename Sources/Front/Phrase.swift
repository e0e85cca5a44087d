import Model
import TUI

/// A heading, a label or another thing said that has nothing in it but itself.
public enum Label: String, CaseIterable, Sendable, Hashable {
    // Headings and labels of details
    case aims, questions, steps, themes, contacts, organisers, partners, period, background, sources, conflicts, links, tags
    case name, aliases, kind, members, population, populationChange, country, municipalityCode, subRegionCode, regionCode, nutsCode, isoCode
    case programme, programmes, region, regions, series, forum, forums, teams, projects, people, peopleOnProgramme, organisations
    case surveys, publications, notes, date, place, hosts, status, state, audience, attendance, participants, agenda, outcomes, materials
    case polls, challenge, experiments, lead, budget, fund, programmeCode, step, session, method, conductedBy, respondents, slideLabel
    case publisher, authors, affiliations, contactDetails, takesPartIn, sector, web, purpose, shortName, from, to, value
    case owner, due, proof, reason, recipient, about, saidBy, author, created, related
    /// The column of a region's change in per cent.
    case changeColumn
    case openPromises
    // What is missing or hedged
    case unknown, dayUnknown, timesUnknown, online, found, notFound, resultNotRecorded, noContactDetails, sourcesDisagree, noForums
    // What has nothing to show, and what to do
    case noProgrammes, emptyProgramme, noProblems, nothingRelated, nothingSelected
    // Answers to keys
    case nothingToOpen, nothingBefore, nothingToTurn, pastedIgnored, loading
    // Maps
    case mapAreas, area, areaShown, otherArea, mapStep, mapFlows, noFigure, noFlows, noMaps, mapsLoading, notOnMap, withoutOutline,
        countyBorder,
        middleOfScale
    case onTheMaps, onTheMap, takenPartIn, layerWord, nextArea, mapsUnreadable, programmeWithoutAreas, drawnAsPins, zoomLimit,
        nothingThatWay, allInSight, noMapHere
    // The timeline
    case undatedShelf, undatedItems, withoutRegion, withoutProgramme, otherSource, byRegion, byProgramme, lanesByProgramme, lanesByRegion,
        promises,
        fold,
        nothingDated,
        nothingEarlier, nothingLater
    // The day and its live clock
    case undone, nothingToUndo
    case planIsOver, roomIsDone, roomWaits, beginDay, nextSlot
    case inTime, dayIsOver, nothingPlanned, nobodyStarted, roomIsFree, lengthUnknown, soonOver, lastMinutes, minuteWord
    case forumIsOver, chooseRoom, nothingRuns, nothingFollows, timeIsOut, cutListEmpty, cutListLocked, droppedWord
    case planAndActual, plannedTime, actualTime, timeDifference
    case dayGrid, myDay, dayList, forAll, ongoing, timeUnknown, onMyDay, commonIsMine, chooseSession, onlyInGrid, nearestDay, noRoomThatWay,
        noAgenda
    case clockTime, room, track, alsoIn, otherForums, simultaneous, clashes, newSession, droppedSession, movedSession
    // What is on now, zones, holidays
    case nothingComing, onNow, comingNext, justPassed, today, tomorrow, yesterday, overdue, agendaUnknown
    /// A mark at everything that shows invented data.
    case synthetic
    case filterPrompt, helpPrompt, surveyWord
    // Finding
    case doubles, noDoubles, doublesHint
    case findPrompt, findSessions, findHintWords, findHintOperators, findHintFields, findHintKeys, wordsLoading
    /// The word that asks whether something is known of a field: `has:email`.
    case queryHas
    // Tables
    case countColumn, shareColumn, alreadyWide, noMoreColumns, nothingToFold, noMarkBefore, everyRowDiffers, lastColumnStays
    case showColumn, widerColumn, narrowerColumn, moveColumnUp, moveColumnDown, standardColumns, chooserDone
    case foldGroup, unfoldGroup, foldAll
    // Palette, views, copying
    case runIt, completeIt, nothingToCopy, noPeopleHere, noClipboard, argumentMissing, noTableHere, contextEnded, noContext, notHere,
        toResults,
        noContactsToWrite, viewNamePrompt
}

/// A word that the data folder or the program spells out, in the language.
public enum Term: Sendable, Hashable {
    case screen(ScreenKind)
    // Palette, views, copying
    /// A collection on the screen that shows several.
    case onScreen(ScreenKind, RecordCollection)
    case collection(RecordCollection)
    /// A field of records: the heading of a column, the name in a filter.
    case field(FieldName)
    case state(Progress.State)
    case forumStatus(Forum.Status)
    case regionKind(Region.Kind)
    case seriesKind(Series.Kind)
    case sector(Sector)
    case role(SessionPerson.Role)
    case blockKind(AgendaBlock.Kind)
    case sessionKind(Session.Kind)
    case materialKind(Material.Kind)
    case publicationKind(Publication.Kind)
    case noteKind(Note.Kind)
    case noteStatus(Note.Status)
    case contactKind(Person.ContactPoint.Kind)
    case participantStatus(Participant.Status)
    /// A language by its BCP 47 tag; the tag where it is not known.
    case language(String)
    /// How much time a window shows.
    case zoom(TimeZoom)
    /// A country by its ISO 3166-1 code; the code where it is not known.
    case country(String)
    // What is on now, zones, holidays
    case holiday(Holiday)
    /// A time zone by its IANA name: the city that it is named after.
    case timeZone(String)
    // Finding
    /// Days as a query spells them.
    case relativeDays(RelativeDays)
    /// The letters that stand for a unit of time in a query, parted by blanks.
    case timeUnit(RelativeDays.Unit)
}

/// A phrase with something in it: a number, a name.
public enum Phrase: Sendable, Hashable {
    case collectionCount(RecordCollection, Int)
    case count(Int)
    case more(Int)
    // The matrix
    case areaCount(Int)
    /// How many forums there are, and of how many the day is not known.
    case stepForums(step: String, count: Int, withoutDay: Int)
    /// A step that fewer areas take than the programme has; how many of them are known.
    case expectedRegions(step: String, expected: String, of: Int, known: Int)
    case expectedInStep(String)
    case expectedOf(String, Int)
    case heldOf(Int, Int)
    case respondentCount(String)
    case withoutDay(Int)
    case sessionCount(Int)
    case personCount(Int)
    case pollCount(Int)
    case filmCount(Int)
    /// Why Enter opens nothing at a cell, in a few words and in whole sentences.
    case nothingRecorded(Progress.State)
    case noRecord(step: String, area: String, Progress.State)
    case ownEntry(step: String, area: String, Progress.State)
    case noOpenPromises(String)
    // Details
    case memberCount(Int)
    case percent(String)
    case base(String)
    case minutes(String)
    case attended(String)
    case registered(String)
    case expected(String)
    case parallel(Int)
    case slide(Int)
    // Empty lists
    case emptyCollection(RecordCollection)
    case emptyFilter(String)
    // Answers to keys
    case label(Label)
    case quitHint(key: String)
    case atTop(key: String)
    case loaded(Int)
    case reading(Int)
    case namesIn(String)
    case matches(Int, of: Int)
    case noMatch(String)
    case unboundKey(String)
    case prefix(String)
    case mouse(Bool)
    case terminalFallback(wanted: String, taken: String)
    case noTheme(String)
    // Maps
    case range(String, String)
    case changeBetween(Int, Int)
    case numberOf(RecordCollection)
    case flow(from: String, to: String, value: String)
    case inCounties(String, Int)
    case notOnMapNamed(String)
    /// A member that lies so far outside of its region's border.
    case stray(String, kilometres: Int)
    case layerNumber(Int, of: Int)
    case drawnAsPoints(Int)
    case metres(Int)
    case kilometres(Int)
    case drawnWith(DotCharacters)
    // The timeline
    case quarter(Int)
    /// So many things of a lane that there is no room for.
    case hidden(Int)
    /// The years in which something without a year can have been.
    case yearBetween(Int?, Int?)
    // The day and its live clock
    case slotBegan(String)
    /// In so many rooms the next began.
    case roomsBegan(Int)
    /// What the plan has now, when the clock of a day that goes on is started.
    case slotUnderWay(String)
    /// What comes after the pause in which the clock is started, with its time; the key begins it.
    case pauseUntil(String, key: String)
    case slotEnded(String)
    /// Several things said, one after the other.
    case parts([String])
    case minutesToSpare(Int)
    case minutesLate(Int)
    /// The same of all rooms.
    case allLate(Int)
    /// When a room is ready for what comes; either may be empty.
    case ready(room: String, clock: String, target: String)
    /// When all rooms are ready for what comes; the target may be empty.
    case allReady(clock: String, target: String)
    /// Nobody has started the day's clock; whether that would join a day that goes on.
    case clockNotStarted(key: String, joins: Bool)
    /// It is not known when a room is ready; the target may be empty.
    case readyUnknown(String)
    case lateOnes(String)
    case roomNumber(Int)
    case timeLeft(String)
    case overTime(Int)
    case overShort(Int)
    case then(String)
    case moreRooms(Int)
    case startsOnTheDay(String)
    case waitsFor(String, rooms: String)
    case endedWaits(String, next: String, rooms: String)
    case bufferPutIn(Int, before: String)
    case slotDropped(String)
    case minutesBack(Int)
    /// For which point, with its time.
    case minutesBackTo(Int, String)
    case nothingToCutBefore(String)
    /// What the same key does when it is pressed once more.
    case againForAll(key: String, String)
    case againBegins(key: String, String, planned: String)
    case againDrops(key: String, String, String)
    case longerCosts(key: String, Int, String)
    /// What the cut list names, and what that gives back; the latter may be empty.
    case cutGives(key: String, String, String)
    case notInPlan(String)
    case clockIsLost(key: String)
    case clashCount(Int)
    case roomCount(Int)
    case roomsShown(Int, Int, of: Int)
    /// The columns that are seen, of so many, where they are no rooms.
    case parallelShown(Int, Int, of: Int)
    /// A room of which nobody has said what it is called.
    case parallelNumber(Int)
    /// A stretch of the day in which nothing goes on.
    case nothingFor(minutes: Int)
    case pause(minutes: Int)
    /// So many parallel sessions of which none is chosen.
    case nothingChosen(Int)
    /// When something was planned to be, and when it is by the live clock.
    case planAndNow(String, String)
    case rowMinutes(Int)
    case sessionRows(Int)
    /// Two sessions in one room, a person in two, and too short a way between two: as a whole, and as seen from one of them.
    case roomTaken(room: String, String, String, minutes: Int)
    case personTaken(String, String, String, minutes: Int)
    case tightChange(String, String, String, minutes: Int)
    case roomTakenBy(room: String, String, minutes: Int)
    case personTakenBy(String, String, minutes: Int)
    case tightChangeWith(String, String, minutes: Int)
    case clashesWith(String)
    case changeTo(String)
    case chooseHint(key: String)
    case cutOrder(Int)
    case fromUntil(String, String)
    case startsAt(String)
    case changedSince(String, AgendaDifference.Counts)
    case longerBy(minutes: Int)
    case wasCalled(String)
    // What is on now, zones, holidays
    /// What remains until something, or of it: hours and minutes.
    case inMinutes(Int)
    case minutesLeft(Int)
    /// The time of day that it is.
    case nowAt(String)
    case latest(String)
    /// A forum that was asked for by an id that none has, and the ids that are nearest to it.
    case unknownForum(String, nearest: [String])
    /// The same of any record; and an id that several collections have, with the names of those records.
    case unknownRecord(String, nearest: [String])
    case severalRecords(String, [String])
    // Finding
    case queryFault(QueryFault.Kind)
    /// What speaks for two records being one: their spellings, and what both have to do with.
    case sameLetters(String, String)
    case slipsApart(String, String, Int)
    case initials(String, String)
    case inCommon(String)
    /// So many were found; whether all have been looked at.
    case found(Int, TextSearch.Manner, isWhole: Bool)
    // Why the program does not open
    case noWorkspace(String)
    case noWorkspaceAbove
    case cannotBeRead(String)
    /// The reason is in the operating system's words.
    case cannotBeWritten(String, reason: String)
    case noTerminal
    case terminalCannotMove(String)
    case terminalNotDescribed(String)
    case terminalFailed
    /// A folder that is wanted for invented data and has something else in it.
    case notForSample(String)
    /// A generated workspace in which somebody has worked since.
    case sampleWasChanged(String)
    /// A link where the demo's folder should be.
    case sampleIsLink(String)
    /// The demo's folder, in which somebody has worked, has another name now.
    case sampleSetAside(String, as: String)
    // Tables
    /// A sum of numbers of which some are not exact.
    case roughly(String)
    case shownOf(RecordCollection, Int, of: Int)
    /// So many are marked; how many of them are shown.
    case markedCount(Int, shown: Int)
    /// Of how many rows an amount is known.
    case knownOf(Int, of: Int)
    case valueCount(Int)
    case columnsShown(Int, of: Int)
    // Palette, views, copying
    /// What was copied, and which way it went.
    case copied(String, way: String)
    case valueCopied(String)
    case cardsCopied(Int, as: String)
    case againAsVCard(key: String)
    /// How many addresses, and how many people have none.
    case addressesCopied(Int, without: Int)
    case nobodyHasAddress(Int)
    case viewShown(String)
    case viewSaved(String)
    case viewRemoved(String)
    case noViews(key: String)
    /// What the same key does when it is pressed once more.
    case againRemoves(key: String, String)
    case againReplacesView(String)
    /// A file that is there already.
    case againReplaces(String)
    case contextSet(String)
    case nothingInContext(String)
    case interfaceIn(String)
    /// A name that nothing has, and those that are nearest.
    case unknownName(String, nearest: [String])
    case unknownTheme(String, nearest: [String])
    case unknownEnding(String, [String])
    case exported(String, Int)
    /// Where a file of views is broken, and how.
    case viewsBroken(String, String)
    /// More than so many bytes do not go through a terminal.
    case tooLargeToCopy(Int)
}
