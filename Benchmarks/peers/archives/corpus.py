"""Makes what is read: a WARC.gz of the pages in JSON Lines, each record packed on its own, and feeds of 30 items.

  python3 corpus.py WORK PAGES.jsonl.gz…
"""
import gzip
import io
import json
import random
import sys
from pathlib import Path

WORDS = (
    "harbour council mayor bridge ferry quay winter school budget engineer vote north river office report minister "
    "harvest road hospital union strike tram library court talks island market energy water station museum"
).split()


def record(kind, uri, block, content_type):
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {uri}\r\nWARC-Date: 2032-03-04T08:15:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{abs(hash(uri)):032x}>\r\nContent-Type: {content_type}\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def archive(path, pages, rounds):
    with open(path, "wb") as out:
        out.write(gzip.compress(record("warcinfo", "", b"software: corpus.py\r\n", "application/warc-fields"), 6))
        for number in range(rounds):
            for index, page in enumerate(pages):
                body = page.encode()
                http = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}\r\n\r\n"
                uri = f"https://pages.example/{number}/{index}"
                out.write(gzip.compress(record("response", uri, http.encode() + body, "application/http; msgtype=response"), 6))


def sentence(rng):
    words = [rng.choice(WORDS) for _ in range(rng.randint(8, 22))]
    return f"The {' '.join(words)}, {rng.choice(['Ada Brook', 'Jon Vale', 'Mira Holt'])} said on Monday."


def item(rng, number):
    paragraphs = ["<p>" + " ".join(sentence(rng) for _ in range(3)) + "</p>" for _ in range(8)]
    title = sentence(rng).split(",")[0]
    return (
        f"<item><title>{title} &amp; more</title><link>https://harbour.example/{number}</link>"
        f'<guid isPermaLink="false">item-{number}</guid><dc:creator>Ada Brook</dc:creator>'
        f"<pubDate>Thu, 04 Mar 2032 {number % 24:02}:15:00 GMT</pubDate><category>harbour</category>"
        f"<description>{sentence(rng)}</description>"
        f"<content:encoded><![CDATA[{''.join(paragraphs)}]]></content:encoded></item>"
    )


def feed(rng):
    items = "\n".join(item(rng, number) for number in range(30))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour News</title>'
        f"<link>https://harbour.example/</link><description>News of the harbour</description>\n{items}\n</channel></rss>\n"
    )


def main(work, paths):
    work = Path(work)
    rng = random.Random(7)
    (work / "feeds").mkdir(parents=True, exist_ok=True)
    for number in range(20):
        (work / "feeds" / f"{number:02}.xml").write_text(feed(rng))
    pages = []
    for path in paths:
        with gzip.open(path, "rt") as lines:
            pages += [json.loads(line)["html"] for line in lines]
    rng.shuffle(pages)
    if pages:
        archive(work / "pages.warc.gz", pages, rounds=2)


main(sys.argv[1], sys.argv[2:])
