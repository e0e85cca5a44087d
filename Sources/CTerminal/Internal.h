#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

#include "CTerminal.h"

#include <stddef.h>
#include <stdio.h>
#include <termios.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

/// What the terminfo database says of the terminal, as far as it decides how to start.
typedef struct {
    const char *name;
    bool can_move;
    bool knows_private_modes;
    bool has_xterm_colours;  // of xterm's kind, with 256 colours: what the program's own entry may stand in for
} TerminalEntry;

/// Finds the entry of TERM, or of a terminal that is likely to do.
TerminalStart terminal_entry_find(TerminalEntry *entry);

/// Starts ncurses with the entry, for a screen of this size (0 where it is not known), writing into a file.
bool terminal_entry_start(const TerminalEntry *entry, bool colour, FILE *output, int width, int height);

/// Who gets the signals that the loop hears of.
typedef enum {
    SIGNALS_REPORTED,  // the loop
    SIGNALS_LENT,      // another program has the terminal: Ctrl-C is meant for that one, and Ctrl-Z stops us with it
    SIGNALS_DEFAULT,   // nobody any more
} TerminalSignals;

/// Opens the pipe and installs every handler, once.
bool terminal_signals_take(void);
void terminal_signals_give(TerminalSignals to);
bool terminal_signal_is_ignored(int number);

/// The bytes and settings that give the terminal back after a crash. They count from rescue_arm(true) on.
void terminal_rescue_prepare(const char *bytes, size_t count);
void terminal_rescue_arm(bool armed);
void terminal_rescue_settings(const struct termios *shell);

#endif
