#!/usr/bin/env bash
# from-markdown.sh SOURCE.md TARGET: Markdown through pandoc's JSON and a flat OpenDocument text to LibreOffice's own file.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
pandoc -t json "$1" | python3 "$here/flat_odt.py" > "$scratch/document.fodt"
"$here/convert.sh" "$scratch/document.fodt" "$2"
case "$2" in *.docx|*.odt) python3 "$here/../normalise.py" "$2";; esac
