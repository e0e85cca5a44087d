#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stdint.h>

/// The terminal of this process, by ncurses for output only: a screen, rows of cells, and a way back.
///
/// There is one terminal, so the functions take no handle; all but `terminal_end` are called from the thread that started it. Input is
/// read and parsed elsewhere: no function here reads standard input. Whatever ends the program (a return, `exit`, a crash) gives the
/// terminal back as it was found; only SIGKILL cannot be helped.

/// What a character cell shows. It has the layout of ncurses' own cell, so that a whole row goes there without a copy.
typedef struct {
    uint32_t attributes;
    uint32_t scalars[5];  // a base and its combining marks, ended by 0 where there are fewer than five
    int32_t pair;         // from terminal_pair
} TerminalCell;

enum {
    TERMINAL_UNDERLINE = 1u << 17,
    TERMINAL_REVERSE = 1u << 18,
    TERMINAL_DIM = 1u << 20,
    TERMINAL_BOLD = 1u << 21,
    TERMINAL_ITALIC = 1u << 31,
};

typedef enum {
    TERMINAL_STARTED,
    TERMINAL_IS_NONE,         // standard input or output is no terminal
    TERMINAL_CANNOT_MOVE,     // the terminal is known and cannot place its cursor ("dumb")
    TERMINAL_IS_UNDESCRIBED,  // neither TERM nor any of the fallbacks is in the terminfo database
    TERMINAL_HAS_FAILED,      // ncurses could not start for want of memory or descriptors
} TerminalStart;

/// Takes the character set from the environment; whether it is UTF-8. A UTF-8 locale that is named but not installed becomes C.UTF-8.
bool terminal_locale(void);

/// Takes the terminal. `colour` false leaves all colour out, `mouse` asks for reports of buttons and drags.
TerminalStart terminal_start(bool colour, bool mouse);

/// The terminfo entry that was taken; not the value of TERM where that one is unknown or empty.
const char *terminal_entry(void);

/// How many colours there are: 0 for a monochrome terminal, 0x1000000 where a colour is its own red, green and blue.
int terminal_colours(void);

/// The number of a pair of colours, -1 being the terminal's own.
int terminal_pair(int foreground, int background);

/// How many columns ncurses takes for a scalar: 0, 1 or 2, or -1 for what it cannot show.
int terminal_columns(uint32_t scalar);

/// The descriptor on which each signal arrives as one byte, its number: INT, TERM, HUP, TSTP, CONT, WINCH. It does not block.
int terminal_signals(void);

/// The screen's size, read anew from the terminal. What was put before is forgotten when it changed.
bool terminal_resize(int *width, int *height);

/// How high a cell is, in its widths; 0 where the terminal does not say.
double terminal_cell_shape(void);

/// Puts cells into a row from a column on; a wide character is one cell. Nothing is sent before terminal_refresh.
void terminal_put(int x, int y, const TerminalCell *cells, int count);

/// Sends what changed, then shows the cursor at the place given, or hides it there.
void terminal_refresh(int cursor_x, int cursor_y, bool cursor_shown);

/// The next refresh sends everything, as after another program wrote over the screen.
void terminal_repaint(void);

/// Turns the reports of the mouse on or off.
void terminal_mouse(bool on);

/// Sends a sequence of the caller's own after what was sent before; false where the terminal would not take it for one.
bool terminal_send(const uint8_t *bytes, int count);

/// Gives the terminal back and stops the process group until it is continued, then takes the terminal again.
void terminal_stop(void);

/// Gives the terminal to another program for a while (an editor); terminal_take ends the while.
void terminal_leave(void);

/// Takes the terminal again, after terminal_leave or when the process was stopped and continued without our doing.
void terminal_take(void);

/// Gives the terminal back for good. May be called more than once.
void terminal_end(void);

#endif
