#!/bin/sh
# Installs what building (or with the argument "test": testing) needs beside Swift, make and git, if it is not there yet.
#
#   scripts/install-dependencies.sh [build|test]
#
# Looks at the files themselves, so that it costs a few milliseconds where nothing is missing, and works on any system that has them.
set -eu

missing=
need() {  # need PACKAGE FILE…: one of the files (patterns have been expanded) exists
    package=$1
    shift
    for file; do
        [ -e "$file" ] && return
    done
    missing="$missing $package"
}

# A Swift that builds anything has these; one that was only unpacked may not. The C++ library is what its runtime is written with.
need binutils "$(command -v ld || true)"
need libc6-dev /usr/include/stdlib.h
need libstdc++-12-dev /usr/lib/gcc/*/*/libstdc++.a
need libncursesw5-dev /usr/lib/*/libncursesw.a /usr/lib*/libncursesw.a
need libyaml-dev /usr/lib/*/libyaml.a /usr/lib*/libyaml.a
need tzdata /usr/share/zoneinfo/Europe/Helsinki
if [ "${1:-build}" = test ]; then
    command -v tmux >/dev/null || missing="$missing tmux"
fi
[ -n "$missing" ] || exit 0

say() { printf '%s\n' "$*" >&2; }

if ! command -v apt-get >/dev/null; then
    say "Missing:$missing (as Debian names the packages). This system has no apt-get: please install them by its own means, with their static libraries."
    exit 1
fi
if [ "$(id -u)" = 0 ]; then
    root=
elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
    root=sudo  # asks for the password where it needs one and somebody is there to give it
else
    say "Missing:$missing. Installing them needs root or sudo, and neither is at hand: please have somebody run"
    say "    apt-get install$missing"
    exit 1
fi

say "Installing$missing …"
apt="$root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get -qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3"
# A machine that was just made has no package lists. One broken source among several must not stop us: the installation says what it lacks.
$apt update || say "Not all package lists could be fetched; trying with those that are there."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# shellcheck disable=SC2086 # the words are several packages
if ! $apt install -y --no-install-recommends $missing >"$log" 2>&1; then
    cat "$log" >&2
    say "The packages$missing could not be installed; apt-get says why above."
    exit 1
fi
