#!/usr/bin/env bash
# make.sh TARGET.docx: word changes recorded by LibreOffice, then whole-paragraph, row, move and formatting changes in XML.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python3 "$here/recorded_edits.py" "$here/../content/directive.en.md" "$here/../content/tracked-edits.tsv" > "$scratch/recorded.md"
"$here/../libreoffice/from-markdown.sh" "$scratch/recorded.md" "$scratch/recorded.docx"
python3 "$here/structural_edits.py" "$scratch/recorded.docx" "$1"
python3 "$here/../normalise.py" "$1"
