#!/bin/sh
# Runs a command without the linker's warnings on functions that Swift's own static libraries name and Lägesbild never calls.
#
# A static executable cannot look up users, groups and shared objects without the shared glibc it was linked against. FoundationEssentials
# (which ArgumentParser brings) and the runtime contain such calls. Every other line is passed on, and the command's exit status is kept.
set -eu
status=$(mktemp)
trap 'rm -f "$status"' EXIT
{ "$@" 2>&1 || echo $? >"$status"; } |
    grep -vE "^/[^ ]*/swift_static/.*warning: (Using '(dlopen|getpwuid_r|getpwnam_r|getgrgid_r|getgrnam_r)' in statically linked applications|the use of .mktemp. is dangerous)" || true
exit "$(cat "$status" | grep . || echo 0)"
