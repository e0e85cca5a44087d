import Model

/// Everything that the program says, apart from commands, problems and dates. Each language says each phrase: a missing one does not compile.
public enum Phrase: Sendable, Hashable {
    // Screens and panes
    case screen(ScreenKind)
    case collection(Collection)
    case collectionCount(Collection, Int)
    // States and kinds
    case state(Progress.State)
    case forumStatus(Forum.Status)
    case regionKind(Region.Kind)
    case seriesKind(Series.Kind)
    case stepKind(ProgrammeStep.Kind)
    case sector(Sector)
    case role(SessionPerson.Role)
    case blockKind(AgendaBlock.Kind)
    case sessionKind(Session.Kind)
    case materialKind(Material.Kind)
    case publicationKind(Publication.Kind)
    case noteKind(Note.Kind)
    case noteStatus(Note.Status)
    case contactKind(Person.ContactPoint.Kind)
    case questionKind(Survey.Question.Kind)
    case participantStatus(Participant.Status)
    case language(String)
    case country(String)
    // Headings of details
    case aims, questions, themes, steps, contacts, organisers, partners, slogan, period, modules, background, sources, conflicts, links, tags
    case names, aliases, kind, codes, members, population, indicators, inProgrammes, forums, teams, projects, people, organisations
    case surveys, publications, notes, promises, series, date, place, timeZone, hosts, status, audience, attendance, participants, agenda
    case outcomes, materials, polls, challenge, experiments, lead, budget, fund, programmeCode, region, regions, programme, step, number
    case method, conductedBy, respondents, results, publisher, authors, affiliations, contactDetails, takesPartIn, sector, web, purpose
    case owner, due, proof, reason, recipient, about, saidBy, author, created, session, position, file, related, state, area, country
    case municipalityCode, subRegionCode, regionCode, nutsCode, isoCode, shortName, otherNames, abstract, forum, answers, room, track
    // Matrix and overview
    case openPromises
    case areaCount(Int)
    case stepForums(step: String, count: Int, withoutDay: Int)
    case expectedRegions(step: String, expected: String, of: Int)
    case heldOf(Int, Int)
    case respondentCount(String)
    case sessionCount(Int)
    case speakerCount(Int)
    case personCount(Int)
    case pollCount(Int)
    case materialCount(kind: Material.Kind, Int)
    case sourcesDisagree
    case noRecord(step: String, area: String, Progress.State)
    case ownEntry(step: String, area: String, Progress.State)
    case expectedInStep(String)
    case programmePosition(Int, Int)
    // Values that are missing or hedged
    case unknown, dayUnknown, timesUnknown, noneKnown, online, found, notFound, resultNotRecorded, noContactDetails, askedOn(slide: Int)
    case conflicting(String)
    case change(percent: Double, from: String, to: String)
    case base(String)
    case minutes(String)
    case synthetic
    case count(Int)
    case more(Int)
    // Empty lists
    case emptyCollection(Collection)
    case emptyFilter(String)
    case emptyProgramme
    case noProgrammes
    case noProblems
    case nothingRelated
    case nothingSelected
    case emptyFolder
    // Status line
    case quitHint(key: String)
    case atTop(key: String)
    case loading(Int)
    case reloaded(Int)
    case problemCount(Int)
    case nothingToOpen
    case namesIn(String)
    case matches(Int, of: Int)
    case noMatch(String)
    case nothingBefore
    case unboundKey(String)
    case prefix(String)
    case pastedIgnored
    case mouse(Bool)
    case tooSmall
    case terminalFallback(wanted: String, taken: String)
    case themeMissing
    // Prompts
    case filterPrompt, helpTitle(String), helpFilterHint
}
