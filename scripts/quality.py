#!/usr/bin/env python3
"""Compares the figures of the scorers with the floors in floors.json.

floors.json maps a figure to the least it may be: {"score_seeds:compare.stories_right": 2}. Before the colon stands the
scorer's file name without its ending, after it the path into the `figures` of the JSON object that ends its output
(list elements by number). A floor is lowered by hand only, in a change that says why. Figures where less is better
have a floor with "max": {"score_lineage:alarms": {"max": 0}}.
"""
import argparse
import json
import subprocess
import sys
from pathlib import Path

FLOORS = Path(__file__).resolve().parent / "floors.json"


def scorers(folder):
    """name -> script of every scorer."""
    return {p.stem: p for place in ("score", "clusters") for p in sorted((folder / place).glob("score_*.py"))}


def figures_of(script, hearsay, timeout):
    """The figures of one scorer, flat: path -> number. Its own trouble comes back as text."""
    command = [sys.executable, "-B", str(script.resolve()), "--hearsay", str(Path(hearsay).resolve())]
    try:
        run = subprocess.run(command, cwd=script.parent, capture_output=True, text=True, timeout=timeout)
    except subprocess.TimeoutExpired:
        return {}, [f"stopped after {timeout} s"]
    lines = run.stdout.strip().splitlines()
    try:
        answer = json.loads(lines[-1])
    except (IndexError, ValueError):
        return {}, [(run.stderr.strip().splitlines() or ["no output"])[-1]]
    trouble = list(answer.get("problems") or [])
    if answer.get("error"):
        trouble.append(answer["error"])
    return flat(answer.get("figures")), trouble


def flat(value, path=""):
    if isinstance(value, (dict, list)):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        return {k: v for key, inner in items for k, v in flat(inner, f"{path}.{key}" if path else str(key)).items()}
    return {path: value} if isinstance(value, (int, float)) and not isinstance(value, bool) else {}


def check(floors, measured):
    """(figure, value, floor, holds) for every floor."""
    rows = []
    for figure, floor in sorted(floors.items()):
        value = measured.get(figure)
        least = floor["max"] if isinstance(floor, dict) else floor
        holds = value is not None and (value <= least if isinstance(floor, dict) else value >= least)
        rows.append((figure, value, f"≤ {least}" if isinstance(floor, dict) else f"≥ {least}", holds))
    return rows


def raised(floors, measured):
    """The floors with every figure that is better now."""
    better = {}
    for figure, floor in floors.items():
        value = measured.get(figure)
        if value is None:
            better[figure] = floor
        elif isinstance(floor, dict):
            better[figure] = {"max": min(floor["max"], value)}
        else:
            better[figure] = max(floor, value)
    return better


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--eval", type=Path, required=True, help="folder with the scorers and their data")
    parser.add_argument("--hearsay", required=True, help="the program")
    parser.add_argument("--timeout", type=int, default=900, help="seconds for one scorer")
    parser.add_argument("--all", action="store_true", help="run every scorer and print every figure")
    parser.add_argument("--raise", dest="lift", action="store_true", help="lift the floors to what is measured")
    options = parser.parse_args()

    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    wanted = {figure.split(":")[0] for figure in floors}
    known = scorers(options.eval)
    measured = {}
    for name in sorted(known if options.all else wanted):
        figures, trouble = figures_of(known[name], options.hearsay, options.timeout) if name in known else ({}, ["no such scorer"])
        measured.update({f"{name}:{path}": value for path, value in figures.items()})
        for line in trouble:
            print(f"{name}: {line}")
    if options.all:
        for figure, value in measured.items():
            print(f"{figure}  {value}")
    if options.lift:
        FLOORS.write_text(json.dumps(raised(floors, measured), indent=2, sort_keys=True) + "\n", encoding="utf-8")
    rows = check(floors, measured)
    for figure, value, floor, holds in rows:
        print(f"{'ok  ' if holds else 'FAIL'}  {figure}  {value}  ({floor})")
    failed = sum(not holds for *_, holds in rows)
    print(f"quality floors: {len(rows) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
