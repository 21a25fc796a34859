"""Times reading alone, peers beside Hearsay on one core in one run; prints one table. run.sh says how."""
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

RUNS, ROUNDS = 5, 3


def runs(command):
    core = min(os.sched_getaffinity(0))
    output = subprocess.run(["taskset", "-c", str(core), *map(str, command)], check=True, capture_output=True, text=True)
    return [json.loads(line) for line in output.stdout.splitlines()]


def main(bench, work):
    work, here = Path(work), Path(__file__).parent
    python, peer = work / "venv/bin/python", here / "peer.py"
    archive, feeds = work / "pages.warc.gz", work / "feeds"
    tasks = [("30-item feeds", "Hearsay", [bench, "files", feeds, RUNS]), ("30-item feeds", "feedparser", [python, peer, "feedparser", feeds, RUNS])]
    if archive.exists():
        tasks = [
            ("WARC.gz", "Hearsay", [bench, "warc", archive, RUNS]),
            ("WARC.gz", "FastWARC", [python, peer, "fastwarc", archive, RUNS]),
            ("WARC.gz", "warcio", [python, peer, "warcio", archive, RUNS]),
        ] + tasks
    found = {}
    for _ in range(ROUNDS):
        for task, name, command in tasks:
            found.setdefault((task, name), []).extend(runs(command)[1:])  # the first run warms up
    print(f"{'task':14} {'reader':11} {'entries':>8} {'MB':>7} {'seconds':>8} {'MB/s':>7} {'a second':>9}")
    for (task, name), results in found.items():
        seconds = statistics.median(result["seconds"] for result in results)
        entries, size = results[0]["entries"], results[0]["bytes"] / 1e6
        files = len(list(feeds.iterdir())) if task != "WARC.gz" else entries
        print(f"{task:14} {name:11} {entries:8} {size:7.1f} {seconds:8.3f} {size / seconds:7.0f} {files / seconds:9.0f}")


main(sys.argv[1], sys.argv[2])
