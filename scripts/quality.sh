#!/usr/bin/env bash
# Measures the release program on annotated coverage and fails where a figure is below its floor.
# The evaluation data is no part of the project: without it this says so and passes.
#   EVAL=FOLDER scripts/quality.sh      another place than ../shared/eval
#   scripts/quality.sh --all            run every scorer and print every figure
#   scripts/quality.sh --raise          lift the floors to what is measured now; never lowers one
set -euo pipefail
cd "$(dirname "$0")/.."
eval_folder=${EVAL:-../shared/eval}

if [ ! -d "$eval_folder" ]; then
  echo "skipped: no evaluation data ($eval_folder is not there)"
  exit 0
fi
swift build -c release --product hearsay
exec python3 scripts/quality.py --eval "$eval_folder" --hearsay .build/release/hearsay "$@"
