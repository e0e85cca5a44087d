#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1

#include "Internal.h"

#include <curses.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

_Static_assert(sizeof(TerminalCell) == sizeof(cchar_t), "a cell is ncurses' cell");
_Static_assert(offsetof(TerminalCell, attributes) == offsetof(cchar_t, attr), "a cell is ncurses' cell");
_Static_assert(offsetof(TerminalCell, scalars) == offsetof(cchar_t, chars), "a cell is ncurses' cell");
_Static_assert(offsetof(TerminalCell, pair) == offsetof(cchar_t, ext_color), "a cell is ncurses' cell");
_Static_assert(CCHARW_MAX == 5 && sizeof(wchar_t) == sizeof(uint32_t), "a cell is ncurses' cell");
_Static_assert((unsigned)TERMINAL_UNDERLINE == A_UNDERLINE && (unsigned)TERMINAL_REVERSE == A_REVERSE, "attributes are ncurses' own");
_Static_assert((unsigned)TERMINAL_DIM == A_DIM && (unsigned)TERMINAL_BOLD == A_BOLD, "attributes are ncurses' own");
_Static_assert((unsigned)TERMINAL_ITALIC == A_ITALIC, "attributes are ncurses' own");

// Beyond what terminfo describes: reports of the focus, pasted text in brackets, the mouse with drags (1002) in the SGR form (1006).
#define MODES_ON "\033[?1004h\033[?2004h"
#define MODES_OFF "\033[?2004l\033[?1004l"
#define MOUSE_ON "\033[?1002h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1002l"

static struct {
    TerminalEntry entry;
    bool is_started;
    bool is_taken;
    bool colour;
    bool mouse;
    int cursor_shown;      // as curs_set has it, -1 not known
    int output;            // where ncurses writes
    struct termios shell;  // the line settings to give back
} terminal;

// MARK: - Output

// ncurses writes after every move of its cursor, some 140 times for a full picture: each wakes the terminal, which then shows half a picture.
// So it writes into a file in memory, and what has come together there goes to the terminal in one piece. ncurses never touches the
// terminal itself; line settings, size and signals are our own.

static void send(const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(STDOUT_FILENO, bytes, count);
        if (written > 0) {
            bytes += written;
            count -= (size_t)written;
        } else if (errno == EAGAIN) {  // somebody who shares the terminal made it not block
            poll(&(struct pollfd){.fd = STDOUT_FILENO, .events = POLLOUT}, 1, -1);
        } else if (errno != EINTR) {
            return;  // the terminal is gone; the loop hears of it
        }
    }
}

static void send_output(void) {
    static char buffer[64 * 1024];
    off_t end = lseek(terminal.output, 0, SEEK_CUR);
    for (off_t place = 0; place < end;) {
        size_t wanted = end - place < (off_t)sizeof buffer ? (size_t)(end - place) : sizeof buffer;
        ssize_t count = pread(terminal.output, buffer, wanted, place);
        if (count <= 0) break;
        send(buffer, (size_t)count);
        place += count;
    }
    lseek(terminal.output, 0, SEEK_SET);
}

static void emit(const char *bytes) {
    if (terminal.entry.knows_private_modes && write(terminal.output, bytes, strlen(bytes)) < 0) {}
}

static void emit_modes(bool on) {
    if (on) emit(terminal.mouse ? MODES_ON MOUSE_ON : MODES_ON);
    if (!on) emit(terminal.mouse ? MOUSE_OFF MODES_OFF : MODES_OFF);
}

// MARK: - Start

static char rescue_bytes[512];
static size_t rescue_count;

static int add_to_rescue(int byte) {
    if (rescue_count < sizeof rescue_bytes) rescue_bytes[rescue_count++] = (char)byte;
    return byte;
}

static void prepare_rescue(void) {
    const char *strings[] = {
        // Begins with an end of string: the crash may have broken off a string that the terminal is still waiting for the end of.
        terminal.entry.knows_private_modes ? "\033\\" MOUSE_OFF MODES_OFF : NULL,
        exit_attribute_mode,
        terminal.colour ? orig_pair : NULL,
        cursor_normal,
        exit_ca_mode,
    };
    for (size_t i = 0; i < COUNT(strings); i++) {
        if (strings[i]) tputs(strings[i], 1, add_to_rescue);
    }
    terminal_rescue_prepare(rescue_bytes, rescue_count);
}

static void make_raw(void) {
    struct termios raw = terminal.shell;
    cfmakeraw(&raw);
    tcsetattr(STDIN_FILENO, TCSADRAIN, &raw);
}

/// The size that the terminal has now; false where it does not say.
static bool measure(struct winsize *size) {
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, size) == 0 && size->ws_col > 0 && size->ws_row > 0;
}

TerminalStart terminal_start(bool colour, bool mouse) {
    if (terminal.is_started) return TERMINAL_STARTED;
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO) || tcgetattr(STDIN_FILENO, &terminal.shell) < 0) return TERMINAL_IS_NONE;
    TerminalStart found = terminal_entry_find(&terminal.entry);
    if (found != TERMINAL_STARTED) return found;

    // Before newterm, which leaves signals alone that are handled already.
    if (!terminal_signals_take()) return TERMINAL_HAS_FAILED;
    terminal.output = memfd_create("screen", MFD_CLOEXEC);
    FILE *output = terminal.output < 0 ? NULL : fdopen(terminal.output, "w");
    struct winsize size = {0};
    measure(&size);
    if (!output || !terminal_entry_start(&terminal.entry, colour, output, size.ws_col, size.ws_row)) return TERMINAL_HAS_FAILED;
    terminal.colour = colour && has_colors() && start_color() == OK && use_default_colors() == OK;
    terminal.mouse = mouse;
    idlok(stdscr, TRUE);  // scrolls with the terminal's own insert and delete: a twentieth of the bytes for a list that moves

    prepare_rescue();
    atexit(terminal_end);
    terminal.is_started = true;
    terminal_take();
    return TERMINAL_STARTED;
}

const char *terminal_entry(void) { return terminal.entry.name; }

int terminal_colours(void) {
    if (!terminal.colour || COLORS < 8) return 0;
    return COLORS;
}

int terminal_pair(int foreground, int background) {
    if (foreground < 0 && background < 0) return 0;
    int pair = alloc_pair(foreground, background);
    return pair < 0 ? 0 : pair;
}

// MARK: - Drawing

int terminal_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

bool terminal_resize(int *width, int *height) {
    struct winsize size;
    bool changed = measure(&size) && is_term_resized(size.ws_row, size.ws_col);
    if (changed) {
        resizeterm(size.ws_row, size.ws_col);
        werase(stdscr);
    }
    *width = COLS;
    *height = LINES;
    return changed;
}

double terminal_cell_shape(void) {
    struct winsize size;
    if (!measure(&size) || size.ws_xpixel == 0 || size.ws_ypixel == 0) return 0;
    return ((double)size.ws_ypixel / size.ws_row) / ((double)size.ws_xpixel / size.ws_col);
}

void terminal_put(int x, int y, const TerminalCell *cells, int count) {
    if (count > 0 && wmove(stdscr, y, x) == OK) wadd_wchnstr(stdscr, (const cchar_t *)cells, count);
}

void terminal_refresh(int cursor_x, int cursor_y, bool cursor_shown) {
    if (terminal.cursor_shown != cursor_shown) {
        curs_set(cursor_shown);
        terminal.cursor_shown = cursor_shown;
    }
    wmove(stdscr, cursor_y, cursor_x);
    wrefresh(stdscr);
    send_output();
}

void terminal_repaint(void) { clearok(curscr, TRUE); }

void terminal_mouse(bool on) {
    if (terminal.mouse == on) return;
    terminal.mouse = on;
    emit(on ? MOUSE_ON : MOUSE_OFF);
    send_output();
}

bool terminal_send(const uint8_t *bytes, int count) {
    if (!terminal.is_taken || !terminal.entry.knows_private_modes) return false;
    for (int place = 0; place < count;) {
        ssize_t written = write(terminal.output, bytes + place, (size_t)(count - place));
        if (written <= 0) break;
        place += (int)written;
    }
    send_output();
    return true;
}

// MARK: - Giving it back, and taking it again

static void give_back(void) {
    if (!terminal.is_taken) return;
    emit_modes(false);
    endwin();
    send_output();
    tcsetattr(STDIN_FILENO, TCSADRAIN, &terminal.shell);
    terminal_rescue_arm(false);
    terminal.is_taken = false;
}

void terminal_leave(void) {
    give_back();
    terminal_signals_give(SIGNALS_LENT);
}

void terminal_take(void) {
    if (!terminal.is_started) return;
    terminal_signals_give(SIGNALS_REPORTED);
    // Reading the settings anew keeps what the user changed by stty meanwhile; but only after we gave them back ourselves.
    if (!terminal.is_taken) tcgetattr(STDIN_FILENO, &terminal.shell);
    terminal_rescue_settings(&terminal.shell);
    make_raw();                       // first, because it stops a background process before anything is written
    if (terminal.is_taken) endwin();  // stopped without our doing: leave the screen, on which others wrote, so that it is entered anew
    emit_modes(true);
    clearok(curscr, TRUE);
    terminal.cursor_shown = -1;
    terminal.is_taken = true;
    terminal_rescue_arm(true);
}

void terminal_stop(void) {
    if (terminal_signal_is_ignored(SIGTSTP)) return;
    terminal_leave();
    kill(0, SIGTSTP);
    // Continued; or never stopped, where nobody could have continued us (no shell with job control).
    terminal_take();
}

void terminal_end(void) {
    give_back();
    terminal_signals_give(SIGNALS_DEFAULT);
}
