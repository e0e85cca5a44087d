#!/bin/sh
# Writes Sources/CTerminal/DirectColour.h from scripts/direct-colour.terminfo, by ncurses' own compiler (ncurses-bin).
set -eu
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
tic -x -o "$folder" scripts/direct-colour.terminfo
{
    echo '// Made by scripts/compile-terminfo.sh from scripts/direct-colour.terminfo: the compiled entry as ncurses takes it from TERMINFO.'
    echo 'static const char direct_colour_name[] = "lagesbild-direct";'
    echo 'static const char direct_colour_entry[] ='
    TERMINFO="$folder" infocmp -x -q -Q2 lagesbild-direct | tr -d '\n' | fold -w 120 | sed 's/.*/    "&"/; $s/$/;/'
} >Sources/CTerminal/DirectColour.h
