#!/usr/bin/env python3
"""Checks that Swift files and functions stay short. Ends with status 1 where one is too long.

  python3 scripts/check_lengths.py FOLDER…

A function is measured from its `func`, `init`, `deinit` or `subscript` to its closing brace, both lines included;
a computed property from its `var` likewise. Reported: the 90th percentile, which should be 25 or less.
"""
import re
import sys
from pathlib import Path

FILE_LIMIT, FUNCTION_LIMIT, PERCENTILE_GOAL = 400, 60, 25
TOKENS = re.compile(
    r'(?P<skip>//[^\n]*|/\*.*?\*/|(?P<hash>#*)"""(?:.*?)"""(?P=hash)|(?P<one>#*)"(?:\\.|[^"\\\n])*"(?P=one))'
    r"|(?P<word>[A-Za-z_]\w*)|(?P<mark>[{}()\[\]:=;\n])",
    re.DOTALL,
)
STARTS = {"func", "init", "deinit", "subscript", "var"}


def functions(text):
    """(name, first line, lines) of everything with a body of statements."""
    found, pending, open_braces, parens, line = [], None, [], 0, 1
    previous = ""
    for match in TOKENS.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        word, mark = match.group("word"), match.group("mark")
        if match.group("skip"):
            continue
        if word in STARTS and parens == 0 and not (word == "init" and previous in {".", "self"}):
            if text[match.start() - 1 : match.start()] != ".":
                pending = (word, line)
        elif mark in ("(", "["):
            parens += 1
        elif mark in (")", "]"):
            parens = max(0, parens - 1)
        elif mark in ("=", "\n") and pending and pending[0] == "var" and parens == 0:
            pending = None  # a stored property
        elif mark == "{":
            open_braces.append((pending, parens))
            pending, parens = None, 0
        elif mark == "}" and open_braces:
            start, parens = open_braces.pop()
            if start:
                found.append((*start, line - start[1] + 1))
            pending = None
        previous = word or previous
    return found


def main(folders):
    files = sorted(p for folder in folders for p in Path(folder).rglob("*.swift"))
    too_long, lengths, file_lengths = [], [], []
    for path in files:
        text = path.read_text(encoding="utf-8")
        lines = text.count("\n")
        file_lengths.append(lines)
        if lines > FILE_LIMIT:
            too_long.append(f"{path}: {lines} lines, the limit is {FILE_LIMIT}")
        for kind, line, length in functions(text):
            lengths.append(length)
            if length > FUNCTION_LIMIT:
                too_long.append(f"{path}:{line}: {kind} of {length} lines, the limit is {FUNCTION_LIMIT}")
    if lengths:
        lengths.sort()
        file_lengths.sort()
        percentile = lengths[min(len(lengths) - 1, int(0.9 * len(lengths)))]
        note = "" if percentile <= PERCENTILE_GOAL else f" (goal: {PERCENTILE_GOAL})"
        print(
            f"{len(files)} files, median {file_lengths[len(file_lengths) // 2]} lines; "
            f"{len(lengths)} functions, median {lengths[len(lengths) // 2]}, p90 {percentile}{note}"
        )
    for finding in too_long:
        print(finding)
    return 1 if too_long else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or ["Sources", "Tests"]))
