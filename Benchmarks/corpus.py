#!/usr/bin/env python3
"""Writes a corpus of invented articles as JSON Lines: the articles in Examples, varied with a seed.

  python3 Benchmarks/corpus.py ARTICLES [SEED] > corpus.jsonl

Five articles each make a story. An article is made of the paragraphs of three examples in another order, about as long as
news articles are; every story has names, long words and days of its own, so that stories share no sentences, while the
articles of one story do. The same ARTICLES and SEED give the same bytes.
"""
import json
import random
import re
import sys
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parent.parent / "Examples"
STORY = 5
SYLLABLES = "an bel dor el far gar hol in jor kel lun mar nor os pel ras sol tar un vel".split()
# A capitalised word inside a sentence is a name.
NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}")
LONG = re.compile(r"\b[a-z]{5,}\b")
NUMBER = re.compile(r"\b[1-9]\d?\b")
ENDINGS = ("ed", "ing", "ly", "s")


def examples():
    texts = [p.read_text(encoding="utf-8") for p in sorted(EXAMPLES.glob("*.txt"))]
    return [[part for part in text.split("\n\n") if part.strip()] for text in texts]


def ending(word):
    return next((e for e in ENDINGS if word.endswith(e)), "")


class Story:
    """The words of one story: a word becomes another with the same ending."""

    def __init__(self, stock, seed):
        chance = random.Random(seed)
        text = "\n\n".join(part for parts in stock for part in parts)
        self.words = {name: "".join(chance.sample(SYLLABLES, 3)).capitalize() for name in sorted(set(NAME.findall(text)))}
        long = sorted(set(LONG.findall(text)))
        for group in sorted({ending(word) for word in long}):
            members = [word for word in long if ending(word) == group]
            self.words |= dict(zip(members, chance.sample(members, len(members))))
        self.day = chance.randint(1, 28)

    def article(self, paragraphs, chance):
        head, rest = paragraphs[:1], paragraphs[1:]
        chance.shuffle(rest)
        text = re.sub(r"\b[A-Za-z][a-z]{3,}\b", lambda m: self.words.get(m[0], m[0]), "\n\n".join(head + rest))
        return NUMBER.sub(lambda m: str((int(m[0]) + self.day) % 28 + 1), text)


def main(articles, seed):
    stock = examples()
    if not stock:
        sys.exit(f"no articles in {EXAMPLES}")
    for number in range(articles):
        if number % STORY == 0:
            story = Story(stock, f"{seed}/{number // STORY}")
        paragraphs = [part for offset in range(3) for part in stock[(number + offset) % len(stock)]]
        text = story.article(paragraphs, random.Random(f"{seed}:{number}"))
        print(json.dumps({"id": f"article-{number:06}", "text": text, "published": f"2031-03-{story.day:02}"}, ensure_ascii=False))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
