#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1

#include "DirectColour.h"
#include "Internal.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

/// Only the character set: dates, numbers and order are the program's own, and LC_NUMERIC would change what C functions print.
bool terminal_locale(void) {
    if (!setlocale(LC_CTYPE, "")) {
        const char *names[] = {getenv("LC_ALL"), getenv("LC_CTYPE"), getenv("LANG")};
        for (size_t i = 0; i < COUNT(names); i++) {
            if (!names[i] || !*names[i]) continue;  // the first that is set decides, as setlocale has it
            if (strcasestr(names[i], "UTF-8") || strcasestr(names[i], "UTF8")) setlocale(LC_CTYPE, "C.UTF-8");
            break;
        }
    }
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static bool begins(const char *text, const char *start) { return text && strncmp(text, start, strlen(start)) == 0; }

/// Whether the terminal is described, without the exit() that ncurses calls when it is not asked for its answer.
static bool describe(const char *name, TerminalEntry *entry) {
    int answer = 0;
    if (!name || !*name || setupterm(name, STDOUT_FILENO, &answer) != OK) return false;
    entry->name = name;
    entry->can_move = cursor_address != NULL;
    // Whoever has mouse reports parses private modes, and so ignores those that it does not know.
    entry->knows_private_modes = key_mouse != NULL;
    entry->has_xterm_colours = begins(cursor_address, "\033[%i%p1%d;%p2%dH") && begins(enter_ca_mode, "\033[?1049h") &&
                               max_colors == 256 && strstr(set_a_foreground ? set_a_foreground : "", "38;5;");
    del_curterm(cur_term);
    return true;
}

TerminalStart terminal_entry_find(TerminalEntry *entry) {
    const char *choices[] = {getenv("TERM"), "xterm-256color", "xterm", "linux", "vt100"};
    for (size_t i = 0; i < COUNT(choices); i++) {
        if (describe(choices[i], entry)) return entry->can_move ? TERMINAL_STARTED : TERMINAL_CANNOT_MOVE;
    }
    return TERMINAL_IS_UNDESCRIBED;
}

/// Whether the terminal promises 24-bit colour and we know how to send it. GNU screen passes the promise on and does not keep it.
static bool has_direct_colour(const TerminalEntry *entry) {
    const char *promise = getenv("COLORTERM");
    if (!promise || (strcmp(promise, "truecolor") != 0 && strcmp(promise, "24bit") != 0)) return false;
    return entry->has_xterm_colours && (!begins(entry->name, "screen") || getenv("TMUX"));
}

/// Runs newterm with these variables before all others.
///
/// ncurses takes some things from the environment only. Another one is put in its place for the while and nothing is changed in the real one:
/// other threads may be reading it, and programs that we start look there for what is theirs.
static SCREEN *start_with(char *const variables[], size_t count, const char *name, FILE *output) {
    char **before = environ;
    size_t length = 0;
    while (before && before[length]) length++;
    char **own = calloc(count + length + 1, sizeof *own);
    if (!own) return NULL;
    memcpy(own, variables, count * sizeof *own);
    if (length > 0) memcpy(own + count, before, length * sizeof *own);
    environ = own;
    SCREEN *screen = newterm(name, output, stdin);
    environ = before;
    return screen;  // the other environment is kept: a thread may still be looking at it
}

bool terminal_entry_start(const TerminalEntry *entry, bool colour, FILE *output, int width, int height) {
    static char height_setting[32], width_setting[32];
    static char direct[sizeof direct_colour_entry + sizeof "TERMINFO="] = "TERMINFO=";
    char *variables[3];
    size_t count = 0;

    if (width > 0 && height > 0) {
        snprintf(height_setting, sizeof height_setting, "LINES=%d", height);
        snprintf(width_setting, sizeof width_setting, "COLUMNS=%d", width);
        variables[count++] = height_setting;
        variables[count++] = width_setting;
    }
    if (colour && has_direct_colour(entry)) {
        // No bare system has an entry for 24-bit colour, so the program carries one.
        variables[count] = strcat(direct, direct_colour_entry);
        if (start_with(variables, count + 1, direct_colour_name, output)) return true;
    }
    return start_with(variables, count, entry->name, output) != NULL;
}
