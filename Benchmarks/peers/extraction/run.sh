#!/usr/bin/env bash
# Extracts the same pages with Hearsay and with three peers, and scores and times them; README.md says how. Arguments go to compare.py.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=${PEERS_WORK:-$(cd "$here/../../.." && pwd)/.build-peers/extraction}
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 PYTHONHASHSEED=0

[ -x "$work/bin/python" ] || python3 -m venv "$work"
"$work/bin/pip" install --quiet --disable-pip-version-check "pip==25.2"
"$work/bin/pip" install --quiet --disable-pip-version-check --only-binary=:all: -r "$here/requirements.txt"
exec "$work/bin/python" -B -u "$here/compare.py" "$@"
