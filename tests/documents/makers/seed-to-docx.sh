#!/usr/bin/env bash
# seed-to-docx.sh GUIDELINES.txt TARGET.docx: section 1.2.1 and Annex B of the guidelines as a Word document, by pandoc.
# Run by hand with your own copy of the guidelines: their text is not ours, so the result is never committed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
python3 "$here/seed_to_markdown.py" "$1" | pandoc -f markdown-smart -t docx -o "$2"
