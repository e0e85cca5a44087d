import CTerminal
import Glibc
import TUI

/// The terminal: a size, a depth of colour, and a picture that it shows.
///
/// The only caller of CTerminal. It keeps the last picture and sends the rows that differ, so a caller draws everything and asks for nothing
/// less. However the program ends, the terminal is given back; `close` only does it now.
final class Screen {
    struct Options {
        /// https://no-color.org: set and not empty.
        var usesColour = (environment("NO_COLOR") ?? "").isEmpty
        var reportsMouse = true
        /// ASCII even where the terminal shows more.
        var isPlain = false
    }

    private(set) var size: Size
    let depth: ColourDepth
    /// What the user should know of the terminal: which description stands in for an unknown one.
    let notice: Notice?

    /// Whether clicks and drags are reported; while they are, marking text with the mouse needs Shift.
    var reportsMouse: Bool {
        didSet { terminal_mouse(reportsMouse) }
    }

    let isPlain: Bool
    private var shown: Surface?
    private var renditions: Renditions
    private var row = TerminalRow()

    struct Notice: Equatable {
        /// The value of TERM, perhaps empty.
        var asked: String
        var taken: String
    }

    init(_ options: Options = Options()) throws(ScreenError) {
        let isUTF8 = terminal_locale()
        let asked = environment("TERM") ?? ""
        switch terminal_start(options.usesColour, options.reportsMouse) {
        case TERMINAL_STARTED: break
        case TERMINAL_IS_NONE: throw .noTerminal
        case TERMINAL_CANNOT_MOVE: throw .cannotPlaceTheCursor(terminal: asked)
        case TERMINAL_IS_UNDESCRIBED: throw .notDescribed(terminal: asked)
        default: throw .ncursesFailed
        }
        let taken = unsafe String(cString: terminal_entry())
        notice = taken == asked ? nil : Notice(asked: asked, taken: taken)
        depth = ColourDepth(colours: Int(terminal_colours()))
        renditions = Renditions(depth: depth)
        isPlain = options.isPlain || !isUTF8
        reportsMouse = options.reportsMouse
        size = Size(width: 0, height: 0)
        measure()
    }

    /// How high a cell is, in its widths; nil where the terminal does not say.
    var cellShape: Double? {
        let shape = terminal_cell_shape()
        return shape > 0 ? shape : nil
    }

    /// Shows a picture of this screen's size. `resting` is where the cursor waits while it is hidden: screen readers follow it.
    func show(_ picture: Surface, theme: Theme, resting: Point? = nil) {
        let picture = isPlain ? picture.plain() : picture
        if renditions.take(theme) || shown?.bounds != picture.bounds { shown = nil }
        var isChanged = shown == nil || shown?.cursor != picture.cursor
        for y in 0..<min(picture.height, size.height) {
            let changed = if let shown { picture.changedColumns(y, since: shown) } else { 0..<picture.width }
            guard let changed else { continue }
            put(y, changed, of: picture)
            isChanged = true
        }
        guard isChanged else { return }
        shown = picture
        let cursor = picture.cursor ?? resting ?? Point(x: 0, y: 0)
        terminal_refresh(CInt(cursor.x), CInt(cursor.y), picture.cursor != nil)
    }

    private func put(_ y: Int, _ columns: Range<Int>, of picture: Surface) {
        row.fill(from: picture, y: y, columns: columns.clamped(to: 0..<size.width), renditions: &renditions)
        unsafe row.cells.withUnsafeBufferPointer { cells in
            unsafe terminal_put(CInt(columns.lowerBound), CInt(y), cells.baseAddress, CInt(cells.count))
        }
    }

    /// Sends a sequence that is no picture, in its turn; false where the terminal knows none such.
    func send(_ sequence: [UInt8]) -> Bool {
        unsafe sequence.withUnsafeBufferPointer { bytes in unsafe terminal_send(bytes.baseAddress, CInt(bytes.count)) }
    }

    /// Reads the size anew; the next picture is sent whole.
    func measure() {
        var width: CInt = 0
        var height: CInt = 0
        unsafe terminal_resize(&width, &height)
        size = Size(width: Int(width), height: Int(height))
        shown = nil
    }

    /// Sends the next picture whole, as after another program wrote over the screen.
    func repaint() {
        terminal_repaint()
        shown = nil
    }

    /// Stops the program until the shell continues it.
    func suspend() {
        terminal_stop()
        measure()
    }

    /// Takes the terminal again after the program was stopped without `suspend`, as by SIGSTOP.
    func resume() {
        terminal_take()
        measure()
    }

    /// Lends the terminal to another program, an editor for one, while the body runs.
    func lend<Result, Failure>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
        terminal_leave()
        defer { resume() }
        return try body()
    }

    func close() {
        terminal_end()
    }
}

extension ColourDepth {
    fileprivate init(colours: Int) {
        self =
            switch colours {
            case 0x100_0000...: .direct
            case 256...: .indexed256
            case 16...: .sixteen
            case 8...: .eight
            default: .monochrome
            }
    }
}
