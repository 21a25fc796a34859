#!/usr/bin/env bash
# Scores attributions of peers beside Hearsay's, in one run; README.md says how. Arguments go to compare.py.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
python=${PEERS_WORK:-$root/.build-peers/spacy}/venv/bin/python
[ -x "$python" ] || python=python3
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 BLIS_NUM_THREADS=1 MKL_NUM_THREADS=1 PYTHONHASHSEED=0
exec "$python" -B -u "$here/compare.py" "$@"
