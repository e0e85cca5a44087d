#define _GNU_SOURCE

#include "Internal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static const int reported_signals[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
static const int crash_signals[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE};

static int signal_pipe[2] = {-1, -1};

int terminal_signals(void) { return signal_pipe[0]; }

// MARK: - Reported to the loop

static void report(int number) {
    int saved = errno;
    unsigned char byte = (unsigned char)number;
    if (write(signal_pipe[1], &byte, 1) < 0) {}  // a full pipe has woken the loop already
    errno = saved;
}

/// Unlike SIG_IGN it does not pass to a program that is started.
static void disregard(int number) { (void)number; }

static void set_handler(int number, void (*handler)(int), int flags) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
    sigfillset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

bool terminal_signal_is_ignored(int number) {
    struct sigaction action;
    return sigaction(number, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}

/// What the parent chose to ignore (nohup, a shell without job control) stays ignored.
static void set_reported(int number, void (*handler)(int)) {
    if (!terminal_signal_is_ignored(number)) set_handler(number, handler, SA_RESTART);
}

void terminal_signals_give(TerminalSignals to) {
    for (size_t i = 0; i < COUNT(reported_signals); i++) {
        set_reported(reported_signals[i], to == SIGNALS_DEFAULT ? SIG_DFL : report);
    }
    if (to != SIGNALS_LENT) return;
    set_reported(SIGINT, disregard);
    set_reported(SIGTSTP, SIG_DFL);
    set_reported(SIGCONT, SIG_DFL);  // being continued then is no news to the loop
}

// MARK: - After a crash

// Made ready beforehand: there is no other work that a handler could do safely.
static struct {
    volatile sig_atomic_t is_armed;  // the terminal is ours, so there is something to give back
    struct termios shell;
    char bytes[512];
    size_t count;
} rescue;

void terminal_rescue_prepare(const char *bytes, size_t count) {
    rescue.count = count < sizeof rescue.bytes ? count : sizeof rescue.bytes;
    memcpy(rescue.bytes, bytes, rescue.count);
}

void terminal_rescue_settings(const struct termios *shell) { rescue.shell = *shell; }

void terminal_rescue_arm(bool armed) { rescue.is_armed = armed; }

static void crash(int number) {
    if (rescue.is_armed) {
        rescue.is_armed = 0;
        if (write(STDOUT_FILENO, rescue.bytes, rescue.count) < 0) {}
        tcsetattr(STDIN_FILENO, TCSANOW, &rescue.shell);
    }
    // The handler was reset to the default when it was entered; the signal is delivered when it returns.
    raise(number);
}

// MARK: - Start

bool terminal_signals_take(void) {
    static char stack[32 * 1024];  // of its own, so that a stack that ran over can be rescued too

    if (signal_pipe[0] >= 0) return true;
    if (pipe2(signal_pipe, O_NONBLOCK | O_CLOEXEC) < 0) return false;

    terminal_signals_give(SIGNALS_REPORTED);
    stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&alternate, NULL);

    // What the parent blocked would never come. SIGTTOU and SIGTTIN stop us when we reach for the terminal from the background.
    sigset_t open;
    sigemptyset(&open);
    sigaddset(&open, SIGTTOU);
    sigaddset(&open, SIGTTIN);
    for (size_t i = 0; i < COUNT(reported_signals); i++) sigaddset(&open, reported_signals[i]);
    for (size_t i = 0; i < COUNT(crash_signals); i++) {
        sigaddset(&open, crash_signals[i]);
        set_handler(crash_signals[i], crash, SA_ONSTACK | SA_RESETHAND);
    }
    pthread_sigmask(SIG_UNBLOCK, &open, NULL);
    return true;
}
