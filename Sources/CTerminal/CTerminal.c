#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1

#include "CTerminal.h"
#include "DirectColour.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
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

// MARK: - Modes

// Beyond what terminfo describes: reports of the focus, pasted text in brackets, the mouse with drags (1002) in the SGR form (1006).
// Terminals that know nothing of them ignore them, as long as they parse private modes at all: see knows_private_modes.
#define MODES_ON "\033[?1004h\033[?2004h"
#define MODES_OFF "\033[?2004l\033[?1004l"
#define MOUSE_ON "\033[?1002h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1002l"

static struct {
    SCREEN *screen;
    const char *entry;
    bool colour;
    bool mouse;
    bool knows_private_modes;
    int cursor_shown;  // as curs_set has it, -1 not known
} terminal = {.cursor_shown = -1};

// What the crash handler needs, made ready beforehand: there is no other work it could do safely.
static struct {
    volatile sig_atomic_t taken;  // the terminal is ours, so there is something to give back
    struct termios shell;
    char bytes[512];
    size_t count;
} rescue;

static int add_to_rescue(int byte) {
    if (rescue.count < sizeof rescue.bytes) rescue.bytes[rescue.count++] = (char)byte;
    return byte;
}

static void prepare_rescue(void) {
    const char *capabilities[] = {
        terminal.knows_private_modes ? MOUSE_OFF MODES_OFF : NULL, exit_attribute_mode, orig_pair, cursor_normal, exit_ca_mode,
    };
    rescue.count = 0;
    for (size_t i = 0; i < sizeof capabilities / sizeof *capabilities; i++) {
        if (i == 2 && !terminal.colour) continue;
        if (capabilities[i]) tputs(capabilities[i], 1, add_to_rescue);
    }
}

/// Past ncurses, which has no way to send bytes in its own order (putp goes by stdio); these modes do not depend on what it sends.
static void send(const char *bytes) {
    size_t left = strlen(bytes);
    while (left > 0) {
        ssize_t count = write(STDOUT_FILENO, bytes, left);
        if (count < 0 && errno != EINTR && errno != EAGAIN) return;
        if (count > 0) {
            bytes += count;
            left -= (size_t)count;
        }
    }
}

static void set_modes(bool on) {
    if (!terminal.knows_private_modes) return;
    if (on) send(terminal.mouse ? MODES_ON MOUSE_ON : MODES_ON);
    if (!on) send(terminal.mouse ? MOUSE_OFF MODES_OFF : MODES_OFF);
}

// MARK: - Signals

static int signal_pipe[2] = {-1, -1};
static const int reported_signals[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
static const int crash_signals[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE};

static void report_signal(int number) {
    int saved = errno;
    unsigned char byte = (unsigned char)number;
    if (write(signal_pipe[1], &byte, 1) < 0) {}  // a full pipe has woken the loop already
    errno = saved;
}

static void rescue_terminal(int number) {
    if (rescue.taken) {
        rescue.taken = 0;
        if (write(STDOUT_FILENO, rescue.bytes, rescue.count) < 0) {}
        tcsetattr(STDIN_FILENO, TCSANOW, &rescue.shell);
    }
    // The handler was reset to the default when it was entered; the signal is delivered when it returns.
    raise(number);
}

static void set_handler(int number, void (*handler)(int), int flags) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
    sigfillset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

/// A signal that the parent chose to ignore (nohup, a shell without job control) stays ignored.
static bool is_ignored(int number) {
    struct sigaction action;
    return sigaction(number, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}

static void set_reported(int number, void (*handler)(int)) {
    if (!is_ignored(number)) set_handler(number, handler, SA_RESTART);
}

static bool take_signals(void) {
    static char stack[32 * 1024];  // of its own, so that a stack that ran over can be rescued too

    if (signal_pipe[0] >= 0) return true;
    if (pipe2(signal_pipe, O_NONBLOCK | O_CLOEXEC) < 0) return false;

    sigset_t open;
    sigemptyset(&open);
    sigaddset(&open, SIGTTOU);  // what stops us when we reach for the terminal from the background
    sigaddset(&open, SIGTTIN);
    for (size_t i = 0; i < sizeof reported_signals / sizeof *reported_signals; i++) {
        sigaddset(&open, reported_signals[i]);
        set_reported(reported_signals[i], report_signal);
    }
    stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&alternate, NULL);
    for (size_t i = 0; i < sizeof crash_signals / sizeof *crash_signals; i++) {
        sigaddset(&open, crash_signals[i]);
        set_handler(crash_signals[i], rescue_terminal, SA_ONSTACK | SA_RESETHAND);
    }
    pthread_sigmask(SIG_UNBLOCK, &open, NULL);
    return true;
}

int terminal_signals(void) { return signal_pipe[0]; }

// MARK: - Start

/// Only the character set: dates, numbers and order are the program's own, and LC_NUMERIC would change what C functions print.
bool terminal_locale(void) {
    if (!setlocale(LC_CTYPE, "")) {
        const char *names[] = {getenv("LC_ALL"), getenv("LC_CTYPE"), getenv("LANG")};
        for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
            if (!names[i] || !*names[i]) continue;  // the first that is set decides, as setlocale has it
            if (strcasestr(names[i], "UTF-8") || strcasestr(names[i], "UTF8")) setlocale(LC_CTYPE, "C.UTF-8");
            break;
        }
    }
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

/// What the terminfo database says of a terminal, as far as it decides how to start.
typedef struct {
    bool can_move;
    bool knows_private_modes;
    bool has_xterm_colours;  // of xterm's kind, with 256 colours: what direct_colour_entry may stand in for
} Description;

static bool begins(const char *text, const char *start) { return text && strncmp(text, start, strlen(start)) == 0; }

/// Whether the terminal is described, without the exit() that ncurses calls when it is not asked for its answer.
static bool describe(const char *name, Description *description) {
    int answer = 0;
    if (!name || !*name || setupterm(name, STDOUT_FILENO, &answer) != OK) return false;
    description->can_move = cursor_address != NULL;
    // Whoever has mouse reports parses private modes, and so ignores those that it does not know.
    description->knows_private_modes = key_mouse != NULL;
    description->has_xterm_colours = begins(cursor_address, "\033[%i%p1%d;%p2%dH") && begins(enter_ca_mode, "\033[?1049h") &&
                                     max_colors == 256 && strstr(set_a_foreground ? set_a_foreground : "", "38;5;");
    del_curterm(cur_term);
    return true;
}

static TerminalStart choose_entry(Description *description) {
    const char *choices[] = {getenv("TERM"), "xterm-256color", "xterm", "linux", "vt100"};
    for (size_t i = 0; i < sizeof choices / sizeof *choices; i++) {
        if (!describe(choices[i], description)) continue;
        if (!description->can_move) return TERMINAL_CANNOT_MOVE;
        terminal.entry = choices[i];
        return TERMINAL_STARTED;
    }
    return TERMINAL_IS_UNDESCRIBED;
}

/// Whether the terminal promises 24-bit colour and we know how to send it. GNU screen passes the promise on and does not keep it.
static bool has_direct_colour(const Description *description) {
    const char *promise = getenv("COLORTERM");
    if (!promise || (strcmp(promise, "truecolor") != 0 && strcmp(promise, "24bit") != 0)) return false;
    return description->has_xterm_colours && (!begins(terminal.entry, "screen") || getenv("TMUX"));
}

/// Starts ncurses with the entry that the program carries, for the database of a bare system has none for 24-bit colour.
///
/// ncurses takes it from the environment only. Another environment is put in place for the while and nothing is changed in the real one:
/// other threads may be reading it, and programs that we start look there for their own entry.
static SCREEN *start_direct(void) {
    char **before = environ;
    size_t count = 0;
    while (before && before[count]) count++;
    char *entry = malloc(sizeof "TERMINFO=" + strlen(direct_colour_entry));
    char **own = malloc((count + 2) * sizeof *own);
    if (!entry || !own) return NULL;
    strcat(strcpy(entry, "TERMINFO="), direct_colour_entry);
    own[0] = entry;
    if (count > 0) memcpy(own + 1, before, count * sizeof *own);
    own[count + 1] = NULL;
    environ = own;
    SCREEN *screen = newterm(direct_colour_name, stdout, stdin);
    environ = before;
    return screen;  // what was put in place is kept: a thread may still be looking at it
}

TerminalStart terminal_start(bool colour, bool mouse) {
    Description description = {0};
    if (terminal.screen) return TERMINAL_STARTED;
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO) || tcgetattr(STDIN_FILENO, &rescue.shell) < 0) return TERMINAL_IS_NONE;
    TerminalStart choice = choose_entry(&description);
    if (choice != TERMINAL_STARTED) return choice;

    // Before newterm, which leaves signals alone that are handled already.
    if (!take_signals()) return TERMINAL_HAS_FAILED;
    // The terminal's own size, not what LINES and COLUMNS may say.
    use_env(FALSE);
    use_tioctl(TRUE);
    if (colour && has_direct_colour(&description)) terminal.screen = start_direct();
    if (!terminal.screen) terminal.screen = newterm(terminal.entry, stdout, stdin);
    if (!terminal.screen) return TERMINAL_HAS_FAILED;
    terminal.colour = colour && has_colors() && start_color() == OK && use_default_colors() == OK;
    terminal.mouse = mouse;
    terminal.knows_private_modes = description.knows_private_modes;
    prepare_rescue();
    rescue.taken = 1;
    atexit(terminal_end);

    raw();
    noecho();
    nonl();
    typeahead(-1);        // ncurses would look into standard input, which it must not touch
    idlok(stdscr, TRUE);  // scrolls with the terminal's own insert and delete: a twentieth of the bytes for a list that moves
    set_modes(true);
    return TERMINAL_STARTED;
}

const char *terminal_entry(void) { return terminal.entry; }

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
    bool changed = false;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0) {
        changed = is_term_resized(size.ws_row, size.ws_col);
        if (changed) {
            resizeterm(size.ws_row, size.ws_col);
            werase(stdscr);
        }
    }
    *width = COLS;
    *height = LINES;
    return changed;
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
}

void terminal_repaint(void) { clearok(curscr, TRUE); }

void terminal_mouse(bool on) {
    if (!terminal.knows_private_modes || terminal.mouse == on) return;
    terminal.mouse = on;
    send(on ? MOUSE_ON : MOUSE_OFF);
}

// MARK: - Giving it back

static void give_back(void) {
    if (!rescue.taken) return;
    set_modes(false);
    endwin();
    // ncurses restores what newterm found; that is the same, unless another program of the group changed it in between.
    tcsetattr(STDIN_FILENO, TCSADRAIN, &rescue.shell);
    rescue.taken = 0;
}

static void ignore_signal(int number) { (void)number; }  // unlike SIG_IGN it does not pass to a program that is started

void terminal_leave(void) {
    give_back();
    set_reported(SIGINT, ignore_signal);  // Ctrl-C in the other program is meant for that one
    set_reported(SIGTSTP, SIG_DFL);       // Ctrl-Z there stops the group, and us with it
    set_reported(SIGCONT, SIG_DFL);       // being continued then is no news to the loop
}

void terminal_take(void) {
    if (!terminal.screen) return;
    bool was_left = !rescue.taken;
    set_reported(SIGINT, report_signal);
    set_reported(SIGTSTP, report_signal);
    set_reported(SIGCONT, report_signal);
    // Reading the modes anew keeps what the user changed by stty meanwhile; but only after we gave them back ourselves.
    if (was_left && tcgetattr(STDIN_FILENO, &rescue.shell) == 0) def_shell_mode();
    reset_prog_mode();        // first, because it stops a background process before anything is written
    if (!was_left) endwin();  // stopped without our doing: leave the screen, on which others wrote, so that it is entered anew
    rescue.taken = 1;
    set_modes(true);
    terminal.cursor_shown = -1;
    clearok(curscr, TRUE);
}

void terminal_stop(void) {
    if (is_ignored(SIGTSTP)) return;
    terminal_leave();
    kill(0, SIGTSTP);
    // Continued; or never stopped, where nobody could have continued us (no shell with job control).
    terminal_take();
}

void terminal_end(void) {
    give_back();
    for (size_t i = 0; i < sizeof reported_signals / sizeof *reported_signals; i++) set_reported(reported_signals[i], SIG_DFL);
}
