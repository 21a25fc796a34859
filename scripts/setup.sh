#!/usr/bin/env bash
# Makes sure that the project can be built: installs the packages that are missing (Debian, Ubuntu), checks Swift.
# Silent, and without touching anything, where all is there.
set -euo pipefail

needed_swift=6.3
packages=()

have() { command -v "$1" >/dev/null 2>&1; }

# command -> the package that brings it
have git || packages+=(git)
have python3 || packages+=(python3)
# headers, start files and linker that every Swift program is linked with
if ! { have ld && [ -e /usr/include/stdlib.h ] && compgen -G '/usr/lib/gcc/*/*/crtbeginS.o' >/dev/null; }; then
  packages+=(g++)
fi
# libraries of the readers: ZIP, gzip, gzip as it streams
have_header() { compgen -G "/usr/include/$1" >/dev/null || compgen -G "/usr/include/*/$1" >/dev/null; }
have_header archive.h || packages+=(libarchive-dev)
have_header libdeflate.h || packages+=(libdeflate-dev)
have_header zlib.h || packages+=(zlib1g-dev)
# fetching
have_header curl/curl.h || packages+=(libcurl4-openssl-dev)
# libraries that the package manager of Swift itself loads
if have swift && ! swift package --version >/dev/null 2>&1; then
  packages+=(libcurl4 libedit2 libncurses6 libsqlite3-0 libxml2 tzdata zlib1g)
fi

if ((${#packages[@]})); then
  echo "Installing: ${packages[*]}"
  if ! have apt-get; then
    echo "This system has no apt-get: install ${packages[*]} by hand, then run make again." >&2
    exit 1
  fi
  as_root=()
  if ((EUID != 0)); then
    have sudo || { echo "Not root and no sudo: run 'apt-get install ${packages[*]}' as root, then make again." >&2; exit 1; }
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -q
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${packages[@]}"
fi

if ! have swift; then
  echo "Swift is missing. Install Swift $needed_swift or later from https://www.swift.org/install/linux/, open a new shell, run make again." >&2
  exit 1
fi
found=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+(\.[0-9]+)*).*/\1/p' | head -n 1)
if [ "$(printf '%s\n%s\n' "$needed_swift" "${found:-0}" | sort -V | head -n 1)" != "$needed_swift" ]; then
  echo "Swift ${found:-of unknown version} is too old: Hearsay needs $needed_swift or later, from https://www.swift.org/install/linux/." >&2
  exit 1
fi
