#!/usr/bin/env bash
# make.sh TARGET.docx: the directive by the docx package, with the first ten recorded changes and two comments.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
head -n 10 "$here/../content/tracked-edits.tsv" > "$scratch/edits.tsv"
python3 "$here/../tracked/recorded_edits.py" "$here/../content/directive.en.md" "$scratch/edits.tsv" |
  python3 "$here/comments.py" | pandoc -t json > "$scratch/directive.json"
node "$here/directive.mjs" "$scratch/directive.json" "$1"
python3 "$here/../normalise.py" "$1"
