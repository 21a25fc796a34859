#!/usr/bin/env python3
"""Times annotate and compare on one core and prints a table: python3 Benchmarks/time_it.py PROGRAM"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
RUNS = 5


def corpus(folder, articles):
    path = Path(folder) / f"{articles}.jsonl"
    with open(path, "wb") as out:
        subprocess.run([sys.executable, HERE / "corpus.py", str(articles)], stdout=out, check=True)
    return path


def story(folder, articles):
    """One story as files: five examples as they are."""
    files = sorted((HERE.parent / "Examples").glob("*.txt"))[:articles]
    return [shutil.copy(p, folder) for p in files]


def seconds(command, source):
    """The median of the CPU time, in seconds, that the command takes; and the most memory, in MB."""
    pinned = ["taskset", "-c", "0", *command] if shutil.which("taskset") else command
    times, memory = [], 0
    for _ in range(RUNS):
        with open(source, "rb") as stdin:
            process = subprocess.Popen(pinned, stdin=stdin, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            sys.exit(f"{' '.join(map(str, command))}: ended with {process.returncode}")
        times.append(usage.ru_utime + usage.ru_stime)
        memory = max(memory, usage.ru_maxrss / 1024)
    return statistics.median(times), memory


def row(name, articles, size, measured):
    time, memory = measured
    print(f"{name:<34} {articles:>9} {size / 1e6:>8.2f} {time:>9.3f} {articles / time:>12.1f} {size / 1e6 / time:>8.2f} {memory:>9.1f}")


def main(program):
    print(f"{'one core, medians of ' + str(RUNS):<34} {'articles':>9} {'MB':>8} {'CPU s':>9} {'articles/s':>12} {'MB/s':>8} {'peak MB':>9}")
    with tempfile.TemporaryDirectory() as folder:
        for articles in (200, 2000):
            path = corpus(folder, articles)
            row("annotate --from jsonl", articles, path.stat().st_size, seconds([program, "annotate", "--from", "jsonl"], path))
        for articles in (50, 200):
            path = corpus(folder, articles)
            row("compare --from jsonl --format json", articles, path.stat().st_size, seconds([program, "compare", "--from", "jsonl", "--format", "json"], path))
        files = story(folder, 5)
        size = sum(os.path.getsize(f) for f in files)
        for form in ("text", "html"):
            row(f"compare, five files, {form}", len(files), size, seconds([program, "compare", *files, "--format", form], os.devnull))


if __name__ == "__main__":
    main(sys.argv[1])
