#!/usr/bin/env python3
"""Hearsay, textacy and a baseline of patterns on the same articles, through one scorer, in one table. Start it by run.sh."""
import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import baseline
import textacy_peer

REPOSITORY = Path(__file__).resolve().parents[3]
SETS = ("polnear", "gum")
ROWS = (("content, Dice >= .5: P", "content_dice50_p"), ("                      R", "content_dice50_r"),
        ("                      F1", "content_dice50_f1"), ("content tokens F1", "content_token_f1"),
        ("source end to end F1", "source_end_to_end_f1"), ("span-exact F1 source", "span_exact_f1_source"),
        ("              cue", "span_exact_f1_cue"), ("              content", "span_exact_f1_content"),
        ("direct speech: recall", "direct_recall"), ("               exact", "direct_exact"),
        ("mixed recall", "mixed_recall"), ("indirect recall", "indirect_recall"), ("speech-cue recall", "speech_cue_recall"),
        ("attributions found", "predicted"))


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--eval", type=Path, default=Path(os.environ.get("EVAL", REPOSITORY.parent / "shared/eval")),
                        help="folder with score/ and data/ (default: $EVAL, else ../shared/eval)")
    parser.add_argument("--hearsay", default=str(REPOSITORY / ".build/release/hearsay"), help="the program")
    work = Path(os.environ.get("PEERS_WORK", REPOSITORY / ".build-peers/spacy"))
    parser.add_argument("--model", type=Path, default=work / "trees/model-best", help="the spaCy pipeline for textacy")
    parser.add_argument("--limit", type=int, help="first articles of each set only")
    return parser.parse_args()


def articles(found):
    """The dev articles of all sets."""
    sys.path.insert(0, str(found.eval.resolve() / "score"))
    from common import dataset
    records = [r for name in SETS for r in (dataset(f"attribution/{name}", "dev", False) or [])[:found.limit]]
    return records or sys.exit(f"no articles in {found.eval}")


def written(read, records, path):
    """Writes what a reader finds, as the scorer reads it; articles a second, from raw text."""
    start = time.perf_counter()
    answers = {record["id"]: read(record["text"]) for record in records}
    rate = len(records) / (time.perf_counter() - start)
    lines = []
    for record_id, found in answers.items():
        whole = [{"id": f"a{n}", "parent": None, **one} for n, one in enumerate(found)]
        lines.append(json.dumps({"id": record_id, "attributions": whole}))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return rate


def scored(found, *arguments):
    """The figures of score_attribution.py, set by set."""
    limit = ["--limit", str(found.limit)] if found.limit else []
    command = [sys.executable, "-B", "score_attribution.py", "--split", "dev", *limit, *arguments]
    run = subprocess.run(command, cwd=found.eval.resolve() / "score", capture_output=True, text=True)
    lines = run.stdout.strip().splitlines()
    if not lines or not lines[-1].startswith("{"):
        sys.exit(f"the scorer gave no figures: {run.stderr.strip()}")
    result = json.loads(lines[-1])
    for problem in result.get("problems", []) + [result[k] for k in ("error",) if k in result]:
        print(f"scorer: {problem}")
    return result["figures"]


def table(columns, rates):
    """One row a figure, one column a program."""
    width = max(12, *(len(name) + 2 for name in columns))
    for name in SETS:
        if not all(name in figures for figures in columns.values()):
            continue
        print(f"\n{name} dev{'':<24}" + "".join(f"{column:>{width}}" for column in columns))
        for label, key in ROWS:
            cells = [figures[name].get(key) for figures in columns.values()]
            print(f"{label:<{len(name) + 28}}" + "".join(f"{'–' if c is None else c:>{width}}" for c in cells))
    print(f"\n{'articles a second':<34}" + "".join(f"{rates[column]:>{width}.1f}" for column in columns))


def main():
    found = options()
    if not Path(found.hearsay).exists():
        sys.exit(f"{found.hearsay} is not there: make build")
    records = articles(found)
    columns, rates = {}, {}
    start = time.perf_counter()
    columns["Hearsay"] = scored(found, "--hearsay", str(Path(found.hearsay).resolve()))
    given = columns["Hearsay"].get("polnear", {}).get("records_per_s")
    rates["Hearsay"] = given or len(records) / (time.perf_counter() - start)
    readers = {"patterns": lambda: baseline.attributions, "textacy": lambda: textacy_peer.load(found.model)}
    with tempfile.TemporaryDirectory() as folder:
        for name, load in readers.items():
            try:
                read = load()
            except textacy_peer.Missing as why:
                print(f"{name}: skipped, {why}")
                continue
            path = Path(folder) / f"{name}.jsonl"
            rates[name] = written(read, records, path)
            columns[name] = scored(found, "--pred", str(path))
    table(columns, rates)


if __name__ == "__main__":
    main()
