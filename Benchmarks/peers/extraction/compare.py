"""Hearsay, trafilatura, readability-lxml and resiliparse on the same pages, through the arithmetic of one scorer.

  compare.py [--eval FOLDER] [--hearsay PROGRAM] [--sets aeb,wcxb] [--limit N]

FOLDER holds score/score_pages.py and data/pages (README.md). Every program gets the pages as JSON Lines, each runs alone
on one core, in a process of its own; a page that takes longer than the limit counts as not answered, and its time is kept.
"""
import argparse
import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
PEERS = ["trafilatura", "trafilatura-fast", "readability-lxml", "resiliparse"]
PAGE_LIMIT = 30


# ---------------------------------------------------------------- one peer, in a process of its own

def trafilatura(fast):
    from trafilatura import bare_extraction

    def extract(html, url):
        found = bare_extraction(html, url=url, fast=fast, with_metadata=True)
        if found is None:
            return {}
        get = (lambda k: getattr(found, k, None)) if not isinstance(found, dict) else found.get
        authors = [a for a in (get("author") or "").split("; ") if a]
        return {"text": get("text"), "title": get("title"), "published": get("date"), "byline": authors}
    return extract


def readability():
    from lxml import html as lxml_html
    from readability import Document

    def extract(html, url):
        document = Document(html, url=url)
        tree = lxml_html.fromstring(document.summary(html_partial=True))
        blocks = [" ".join(e.text_content().split()) for e in tree.iter("p", "li", "h2", "h3", "h4", "pre", "td")]
        text = "\n".join(b for b in blocks if b) or tree.text_content()
        return {"text": text, "title": document.short_title()}
    return extract


def resiliparse():
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.html import HTMLTree

    def extract(html, url):
        tree = HTMLTree.parse(html)
        return {"text": extract_plain_text(tree, main_content=True, alt_texts=False), "title": tree.title}
    return extract


def worker(name):
    extract = {"trafilatura": lambda: trafilatura(False), "trafilatura-fast": lambda: trafilatura(True),
               "readability-lxml": readability, "resiliparse": resiliparse}[name]()

    def late(*_):
        raise TimeoutError

    signal.signal(signal.SIGALRM, late)
    out = []
    for line in sys.stdin:
        record = json.loads(line)
        start = time.process_time()
        signal.alarm(PAGE_LIMIT)
        try:
            answer = extract(record["html"], record.get("url"))
        except Exception as error:  # a peer may fail on a page; that page then counts as not answered
            answer = {"error": type(error).__name__}
        signal.alarm(0)
        out.append({"id": record["id"], **answer, "seconds": time.process_time() - start})
    for answer in out:
        print(json.dumps(answer))


# ---------------------------------------------------------------- all of them

def answers(command, lines):
    """The answers by id, and the CPU seconds of the process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    if hasattr(os, "sched_getaffinity"):
        core = min(os.sched_getaffinity(0))
        pin = lambda: os.sched_setaffinity(0, {core})  # noqa: E731
    else:
        pin = None
    done = subprocess.run(command, input=lines, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, preexec_fn=pin)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    rows = [json.loads(line) for line in done.stdout.decode().splitlines() if line.strip()]
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {row["id"]: row for row in rows}, cpu


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--eval", type=Path, default=ROOT.parent / "shared" / "eval")
    parser.add_argument("--hearsay", default=str(ROOT / ".build/release/hearsay"))
    parser.add_argument("--sets", default="aeb,fundus80,fundus258,wcxb,trafilatura,readability,htmldate")
    parser.add_argument("--limit", type=int, default=0)
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    a = parser.parse_args()
    if a.worker:
        return worker(a.worker)
    sys.path.insert(0, str(a.eval / "score"))
    import score_pages
    from common import Run, dataset

    programs = {"hearsay": [a.hearsay, "extract", "--from", "jsonl"]}
    for name in PEERS:
        programs[name] = [sys.executable, "-B", __file__, "--worker", name]
    table, pages, size = {}, 0, 0
    seconds = {name: 0.0 for name in programs}
    for name in a.sets.split(","):
        records = dataset("pages/" + name, "dev", False) or []
        records = records[:a.limit] if a.limit else records
        lines = "".join(json.dumps({k: r[k] for k in ("id", "html", "url") if r.get(k)}) + "\n" for r in records).encode()
        pages += len(records)
        size += sum(len(r["html"]) for r in records)
        for program, command in programs.items():
            run = Run()
            run.by_id, cpu = answers(command, lines)
            own = sum(row.get("seconds", 0) for row in run.by_id.values())
            seconds[program] += own or cpu
            for key, value in score_pages.score(records, run).items():
                if key.endswith("f1") or key in ("title", "date", "author"):
                    table.setdefault((name, key), {})[program] = value
    print(f"\n{pages} pages, {size / 1e6:.1f} million characters; per cent, the peers' missing fields as 0\n")
    print(f"{'':26}" + "".join(f"{p:>18}" for p in programs))
    for (name, key), row in table.items():
        print(f"{name + ' ' + key:26}" + "".join(f"{row.get(p, 0):18.1f}" for p in programs))
    print(f"{'pages a CPU second':26}" + "".join(f"{pages / max(seconds[p], 1e-9):18.1f}" for p in programs))
    print(f"{'MB a CPU second':26}" + "".join(f"{size / 1e6 / max(seconds[p], 1e-9):18.1f}" for p in programs))


if __name__ == "__main__":
    main()
