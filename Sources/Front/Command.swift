/// Everything that can be meant. The raw value is the command's stable name, in configuration and documents.
public enum Command: String, CaseIterable, Sendable, Hashable {
    case up, down, left, right, first, last
    case pageUp = "page-up"
    case pageDown = "page-down"
    case detailUp = "detail-up"
    case detailDown = "detail-down"
    case open, back, toggle
    case previousTopic = "previous-topic"
    case nextTopic = "next-topic"
    case nextForm = "next-form"
    case nextPane = "next-pane"
    case previousPane = "previous-pane"
    case zoom, related, filter
    case nextMatch = "next-match"
    case previousMatch = "previous-match"
    case names, help
    case zoomIn = "zoom-in"
    case zoomOut = "zoom-out"
    case fit
    case panLeft = "pan-left"
    case panRight = "pan-right"
    case panUp = "pan-up"
    case panDown = "pan-down"
    case characters
    case now
    case startBlock = "start-block"
    case shorten, lengthen, buffer, undo
    case dropSession = "drop-session"
    case choose
    case find
    case palette
    case wide
    case sort
    case sortReversed = "sort-reversed"
    case frequencies
    case mark
    case markRange = "mark-range"
    case invertMarks = "invert-marks"
    case columns
    case group
    case saveView = "save-view"
    case views
    case copy
    case copyCard = "copy-card"
    case addresses
    case context
    case theme
    case language
    case export
    case doubles
    case openOverview = "overview"
    case openRegions = "regions"
    case openForums = "forums"
    case openTeams = "teams"
    case openProjects = "projects"
    case openContacts = "contacts"
    case openTimeline = "timeline"
    case openDay = "day"
    case openProblems = "problems"
    case mouse, reload, redraw, suspend, cancel, quit
}
