#!/usr/bin/env bash
# Times readers of WARC and of feeds beside Hearsay's; README.md says how.
#   Benchmarks/peers/archives/run.sh [PAGES.jsonl.gz…]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
work=${PEERS_WORK:-$root/.build-peers/archives}
venv=$work/venv

mkdir -p "$work"
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check --only-binary=:all: -r "$here/requirements.txt"
if (($#)) || [ ! -d "$work/feeds" ]; then "$venv/bin/python" -B "$here/corpus.py" "$work" "$@"; fi
swift build --package-path "$root" -c release --product ReadingBench >&2
exec "$venv/bin/python" -B "$here/bench.py" "$root/.build/release/ReadingBench" "$work"
