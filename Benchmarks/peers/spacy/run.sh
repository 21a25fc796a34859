#!/usr/bin/env bash
# Trains, scores and times spaCy beside Hearsay; README.md says how. Arguments go to bench.py.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=${PEERS_WORK:-$(cd "$here/../../.." && pwd)/.build-peers/spacy}
venv=$work/venv
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 BLIS_NUM_THREADS=1 MKL_NUM_THREADS=1 PYTHONHASHSEED=0 ANSI_COLORS_DISABLED=1

mkdir -p "$work"
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check --only-binary=:all: -r "$here/requirements.txt"
exec "$venv/bin/python" -B -u "$here/bench.py" --work "$work" "$@"
