#!/usr/bin/env bash
# Times the release program on one core: medians of five runs. The corpus is made of our own examples, with a seed.
#   Benchmarks/run.sh [PROGRAM]
set -euo pipefail
cd "$(dirname "$0")/.."
program=${1:-.build/release/hearsay}
[ -x "$program" ] || swift build -c release --product hearsay
exec python3 Benchmarks/time_it.py "$program"
