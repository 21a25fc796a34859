#!/usr/bin/env python3
"""Trains spaCy on the data of Hearsay's default model, scores and times both, prints one table. Start it by run.sh.

Sentences come from, and answers go to, the scorer score_language.py of the evaluation folder: both programs are given
the same tokens and judged by the same code. Models are kept in --work and trained again only when data or settings change.
"""
import argparse
import hashlib
import itertools
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

import spacy
from spacy.cli.init_config import init_config
from spacy.cli.train import train
from spacy.tokens import Doc, DocBin

REPOSITORY = Path(__file__).resolve().parents[3]
TREES = {"train": ("ewt", "gum"), "dev": ("ewt", "gum")}
NAMES = {"train": ("uner_ewt", "wikigold", "btc", "ww"), "dev": ("uner_ewt", "ww")}
# Steps of up to 1,000 words at which training ends if no longer patience has ended it: about an hour of CPU in all.
STEPS = {"trees": 9000, "names": 7000}
# Sentences that make one training text: mostly alone, as they are scored; some together, so that raw text can be split.
GROUPS = (1, 1, 1, 1, 6)
SEED = 0


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--eval", type=Path, default=Path(os.environ.get("EVAL", REPOSITORY.parent / "shared/eval")),
                        help="folder with score/ and data/ (default: $EVAL, else ../shared/eval)")
    parser.add_argument("--work", type=Path, default=REPOSITORY / ".build-peers/spacy", help="folder of corpora, models, answers")
    parser.add_argument("--hearsay", default=str(REPOSITORY / ".build/release/hearsay"), help="the program")
    parser.add_argument("--parts", default="trees,names,speed", help="what to train, score and time (default: all)")
    parser.add_argument("--hearsay-words", type=int, default=1_000_000, help="words that Hearsay is timed on")
    parser.add_argument("--spacy-words", type=int, default=200_000, help="words that spaCy is timed on")
    return parser.parse_args()


# ---------------------------------------------------------------- data

def barred(scorer):
    """Documents whose licence forbids commercial use: no part of the default model's training."""
    with open(scorer.DATA / "nlp" / "nc_documents.txt", encoding="utf-8") as lines:
        return {line.split("\t")[0] for line in lines}


def grouped(sentences):
    """The sentences of each document in groups of the sizes in GROUPS, in turn."""
    sizes = itertools.cycle(GROUPS)
    for _, document in itertools.groupby(sentences, key=lambda s: s["doc"]):
        rest = list(document)
        while rest:
            size = next(sizes)
            yield rest[:size]
            rest = rest[size:]


def tree_text(scorer, vocab, group):
    """Sentences as one spaCy text: given words, UPOS as tag, heads, universal relations."""
    words, tags, heads, relations = [], [], [], []
    for sentence in group:
        rows, first = scorer.words_of(sentence), len(words)
        for place, row in enumerate(rows):
            head = int(row[6])
            words.append(row[1])
            tags.append(row[3])
            heads.append(first + (head - 1 if head else place))
            relations.append(scorer.universal(row[7]) if head else "ROOT")
    return Doc(vocab, words=words, tags=tags, heads=heads, deps=relations)


def name_text(scorer, vocab, sentence):
    """A sentence with its names of the three kinds; every other word is marked as outside."""
    rows = scorer.words_of(sentence)
    marks = ["O"] * len(rows)
    for start, end, kind in scorer.name_spans(sentence):
        marks[start:end] = ["B-" + kind] + ["I-" + kind] * (end - start - 1)
    return Doc(vocab, words=[row[1] for row in rows], ents=marks)


def corpus(scorer, part, split):
    """The texts of a part in spaCy's own format. Training trees come in groups, everything else by sentence."""
    vocab, texts, unfree = spacy.blank("en").vocab, DocBin(), barred(scorer)
    for name in (TREES if part == "trees" else NAMES)[split]:
        sentences = scorer.load(name, split)
        if part == "names":
            group_texts = (name_text(scorer, vocab, s) for s in sentences)
        elif split == "train":
            free = [s for s in sentences if s["doc"] not in unfree]
            group_texts = (tree_text(scorer, vocab, group) for group in grouped(free))
        else:
            group_texts = (tree_text(scorer, vocab, [s]) for s in sentences)
        for text in group_texts:
            texts.add(text)
    return texts


# ---------------------------------------------------------------- training

def settings(part):
    """spaCy's own recommendation for English on a CPU (the shape of its "sm" pipelines), with our seed and steps."""
    config = init_config(lang="en", pipeline=["tagger", "parser"] if part == "trees" else ["ner"], optimize="efficiency", gpu=False)
    config["system"]["seed"] = SEED
    config["training"]["max_steps"] = STEPS[part]
    return config


def fingerprint(scorer, part):
    """Of everything that decides what training makes."""
    digest = hashlib.sha256((settings(part).to_str() + spacy.__version__ + repr(GROUPS)).encode())
    digest.update((scorer.DATA / "nlp" / "nc_documents.txt").read_bytes())
    for split, names in (TREES if part == "trees" else NAMES).items():
        for name in names:
            for path in sorted((scorer.DATA / "nlp").glob(f"*{name}.{split}.*")):
                digest.update(path.read_bytes())
    return digest.hexdigest()


def trained(scorer, part, work):
    """The folder of the trained pipeline, and the CPU minutes its training took."""
    folder, key = work / part, fingerprint(scorer, part)
    note = folder / "training.json"
    if note.exists() and json.loads(note.read_text())["key"] == key:
        return folder / "model-best", json.loads(note.read_text())["cpu_minutes"]
    folder.mkdir(parents=True, exist_ok=True)
    note.unlink(missing_ok=True)
    paths = {f"paths.{split}": str(folder / f"{split}.spacy") for split in ("train", "dev")}
    for split in ("train", "dev"):
        corpus(scorer, part, split).to_disk(paths[f"paths.{split}"])
    settings(part).to_disk(folder / "config.cfg")
    print(f"== training {part}", flush=True)
    start = time.process_time()
    train(folder / "config.cfg", folder, overrides=paths)
    minutes = round((time.process_time() - start) / 60, 1)
    note.write_text(json.dumps({"key": key, "cpu_minutes": minutes}))
    return folder / "model-best", minutes


# ---------------------------------------------------------------- answers and scores

def given_words(scorer, vocab, sentence):
    """The words of a sentence and, as in the task, that they are one sentence."""
    words = [row[1] for row in scorer.words_of(sentence)]
    return Doc(vocab, words=words, sent_starts=[i == 0 for i in range(len(words))])


def answer(scorer, nlp, sentences, part):
    """What spaCy says of the sentences, as CoNLL-U."""
    texts = nlp.pipe([given_words(scorer, nlp.vocab, s) for s in sentences], batch_size=256)
    answered = []
    for sentence, text in zip(sentences, texts):
        rows = [row[:2] + ["_"] * 8 for row in sentence["rows"]]
        for row, token in zip((r for r in rows if "-" not in r[0]), text):
            if part == "trees":
                root = token.head.i == token.i
                row[3], row[6] = token.tag_, str(0 if root else token.head.i + 1)
                row[7] = "root" if root else token.dep_
            elif token.ent_type_:
                row[9] = f"NER={token.ent_iob_}-{token.ent_type_}"
        answered.append({**sentence, "rows": rows})
    return scorer.conllu_text(answered)


def scored(options, parts, *arguments):
    """The figures of score_language.py."""
    command = [sys.executable, "-B", "score_language.py", "--split", "dev", "--parts", parts, *arguments]
    run = subprocess.run(command, cwd=options.eval.resolve() / "score", capture_output=True, text=True)
    lines = run.stdout.strip().splitlines()
    if not lines or not lines[-1].startswith("{"):
        sys.exit(f"the scorer gave no figures: {run.stderr.strip()}")
    result = json.loads(lines[-1])
    for problem in result.get("problems", []) + [result[k] for k in ("error",) if k in result]:
        print(f"scorer: {problem}")
    return result["figures"]


def figures(found):
    """The figures that are compared, flat: (set, figure) -> value."""
    flat = {}
    for name, values in found.items():
        if "given" in values:
            flat.update({(name, k): values["given"][k] for k in ("upos", "uas", "las")})
        elif name in NAMES["dev"]:
            flat[(name, "f1")] = values["f1"]
    return flat


def parses(hearsay):
    """True where the program is there and has `parse`."""
    try:
        command = [hearsay, "parse", "--from", "jsonl", "--format", "jsonl"]
        run = subprocess.run(command, input='{"id": "a", "text": "It works."}\n', capture_output=True, text=True)
    except OSError:
        return False
    return run.returncode == 0 and '"conllu"' in run.stdout


# ---------------------------------------------------------------- speed

def raw_texts(scorer, words):
    """Raw dev documents, in turn, until they hold this many words: [(text, words)]."""
    documents = [d for name in TREES["dev"] for d in scorer.documents(scorer.load(name, "dev"))[0]]
    texts, count = [], 0
    for document in itertools.cycle(documents):
        if count >= words:
            return texts
        texts.append((document.text, len(document.words)))
        count += len(document.words)


def rates(work, words, cpu_clock, runs=3):
    """Medians of words a second of CPU and of wall time."""
    seen = []
    for _ in range(runs):
        wall, cpu = time.perf_counter(), cpu_clock()
        work()
        seen.append((words / (cpu_clock() - cpu), words / (time.perf_counter() - wall)))
    return tuple(round(statistics.median(column)) for column in zip(*seen))


def whole_pipeline(models):
    """Tokenizer, tagger, parser and names in one pipeline, as spaCy ships them."""
    nlp, names = spacy.load(models["trees"]), spacy.load(models["names"])
    names.replace_listeners("tok2vec", "ner", ["model.tok2vec"])
    nlp.add_pipe("ner", source=names)
    return nlp


def spacy_speed(scorer, models, words):
    """Warm, at whichever batch size is the fastest."""
    nlp = whole_pipeline(models)

    def work(pairs, size):
        for _ in nlp.pipe((text for text, _ in pairs), batch_size=size):
            pass

    def rate(pairs, size, runs):
        return rates(lambda: work(pairs, size), sum(n for _, n in pairs), time.process_time, runs)

    some = raw_texts(scorer, 50_000)
    work(some, 64)
    size = max((16, 64, 256), key=lambda size: rate(some, size, 1)[0])
    print(f"spaCy: batches of {size} texts; {nlp.pipe_names}")
    return rate(raw_texts(scorer, words), size, 3)


def hearsay_speed(scorer, hearsay, words, work):
    """The program from start to end, reading and writing included."""
    pairs = raw_texts(scorer, words)
    source = work / "texts.jsonl"
    lines = (json.dumps({"id": str(i), "text": text}, ensure_ascii=False) + "\n" for i, (text, _) in enumerate(pairs))
    source.write_text("".join(lines), encoding="utf-8")

    def once():
        with open(source, "rb") as texts:
            command = [hearsay, "parse", "--from", "jsonl", "--format", "jsonl"]
            subprocess.run(command, stdin=texts, stdout=subprocess.DEVNULL, check=True)

    def cpu():
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return used.ru_utime + used.ru_stime

    once()
    return rates(once, sum(n for _, n in pairs), cpu)


# ---------------------------------------------------------------- together

def table(peer, ours):
    """One row a figure: spaCy's, Hearsay's, the difference or, for speed, how many times."""
    print("\n| dev set | figure | spaCy CNN | Hearsay | |\n|---|---|---|---|---|")
    for key in peer:
        a, b = peer[key], ours.get(key)
        if key[0] == "speed":
            cells = (f"{a:,}", f"{b:,}" if b else "–", f"{b / a:.1f} ×" if b else "")
        else:
            cells = (f"{a:.2f}", f"{b:.2f}" if b is not None else "–", f"{b - a:+.2f}" if b is not None else "")
        print(f"| {key[0]} | {key[1]} | {' | '.join(cells)} |")


def main():
    chosen = options()
    parts = chosen.parts.split(",")
    sys.path.insert(0, str(chosen.eval / "score"))
    sys.dont_write_bytecode = True
    import score_language as scorer

    models, minutes, answers = {}, {}, chosen.work / "answers.jsonl"
    for part in ("trees", "names"):
        if part in parts or "speed" in parts:
            models[part], minutes[part] = trained(scorer, part, chosen.work)
    with open(answers, "w", encoding="utf-8") as out:
        for part, prefix in (("trees", "given/"), ("names", "names/")):
            for name in (TREES if part == "trees" else NAMES)["dev"] if part in parts else ():
                conllu = answer(scorer, spacy.load(models[part]), scorer.load(name, "dev"), part)
                out.write(json.dumps({"id": prefix + name, "conllu": conllu}, ensure_ascii=False) + "\n")
    peer, ours = figures(scored(chosen, "given,names", "--pred", str(answers.resolve()))), {}
    there = parses(chosen.hearsay)
    if there:
        ours = figures(scored(chosen, "given,names", "--hearsay", str(Path(chosen.hearsay).resolve())))
    else:
        print(f"skipped: Hearsay ({chosen.hearsay} is not there or has no `parse`)")
    if "speed" in parts:
        os.sched_setaffinity(0, {0})
        print(f"load before timing: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        kinds = (("speed", "words per CPU second"), ("speed", "words per second"))
        peer.update(zip(kinds, spacy_speed(scorer, models, chosen.spacy_words)))
        if there:
            ours.update(zip(kinds, hearsay_speed(scorer, chosen.hearsay, chosen.hearsay_words, chosen.work)))
        print(f"load after timing: {os.getloadavg()[0]:.1f}")
    print(f"spaCy {spacy.__version__}, trained in CPU minutes: {minutes}")
    table(peer, ours)


if __name__ == "__main__":
    main()
