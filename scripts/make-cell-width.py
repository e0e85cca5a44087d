#!/usr/bin/env python3
"""Writes Sources/TUI/CellWidthTable.swift from the width tables of the wcwidth package.

Needs python3 and wcwidth from PyPI (`python3 -m venv v && v/bin/pip install wcwidth`); run it from anywhere:

    v/bin/python scripts/make-cell-width.py

Every scalar has the width 0, 1 or 2: ambiguous ones 1, what wcwidth calls unprintable 0 (such scalars are replaced or dropped before they are
measured). A run is written as `HHHHH:W,` at its first scalar and reaches to the next run, so that eight bytes are one record.
"""
import pathlib

import wcwidth

RECORDS_PER_LINE = 16


def width(scalar: int) -> int:
    return min(2, max(0, wcwidth.wcwidth(chr(scalar))))


def runs():
    previous = None
    for scalar in range(0x110000):
        current = width(scalar)
        if current != previous:
            yield f"{scalar:05X}:{current},"
            previous = current


def main() -> None:
    version = wcwidth.list_versions()[-1]
    major, minor = version.split(".")[:2]
    name = f"unicode{major}" + (f"Point{minor}" if minor != "0" else "")
    # The last plane starts at U+100000, six digits; no run begins there, and none may.
    records = list(runs())
    assert all(len(record) == 8 for record in records)
    lines = [
        "".join(records[start : start + RECORDS_PER_LINE])
        for start in range(0, len(records), RECORDS_PER_LINE)
    ]
    body = "\\\n".join("        " + line for line in lines)
    target = pathlib.Path(__file__).resolve().parent.parent / "Sources/TUI/CellWidthTable.swift"
    target.write_text(
        f'''// Made by scripts/make-cell-width.py from Unicode {version} (wcwidth {wcwidth.__version__}); do not edit.

extension CellWidth {{
    /// The number of records in the table.
    static let runCount = {len(records)}

    /// Where the width changes: `HHHHH:W,` says that scalars from U+HHHHH up to the next record have the width W.
    static let {name}: StaticString = """
{body}
        """

    /// The table in use; only the generator changes which one it is.
    static var table: StaticString {{ {name} }}
}}
'''
    )


if __name__ == "__main__":
    main()
