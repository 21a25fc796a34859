"""Reads with a peer and prints a line of JSON a run, as ReadingBench does.

  python3 peer.py fastwarc|warcio|feedparser PATH RUNS
"""
import json
import sys
import time
from pathlib import Path


def fastwarc(path):
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    entries = size = 0
    with open(path, "rb") as stream:
        for record in ArchiveIterator(stream, record_types=WarcRecordType.response):
            size += len(record.reader.read())
            entries += 1
    return entries, size


def warcio(path):
    from warcio.archiveiterator import ArchiveIterator

    entries = size = 0
    with open(path, "rb") as stream:
        for record in ArchiveIterator(stream):
            if record.rec_type == "response":
                size += len(record.content_stream().read())
                entries += 1
    return entries, size


def feedparser(folder):
    import feedparser as parser

    entries = size = 0
    for path in sorted(Path(folder).iterdir()):
        data = path.read_bytes()
        entries += len(parser.parse(data).entries)
        size += len(data)
    return entries, size


def main(kind, path, runs):
    for _ in range(int(runs)):
        start = time.process_time()
        entries, size = globals()[kind](path)
        print(json.dumps({"kind": kind, "entries": entries, "bytes": size, "seconds": time.process_time() - start}))


main(*sys.argv[1:])
