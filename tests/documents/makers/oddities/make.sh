#!/usr/bin/env bash
# make.sh FOLDER: every file of tests/documents/oddities.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
makers=$here/.. folder=$1
libreoffice() { "$makers/libreoffice/from-markdown.sh" "$makers/content/$1.md" "$folder/$2"; }

libreoffice oddity-fields contents-fields-footnotes.docx
libreoffice oddity-text-boxes text-boxes.docx
libreoffice oddity-tables merged-and-nested-tables.docx
libreoffice oddity-mixed-direction mixed-direction.docx
for type in odt rtf doc; do libreoffice legacy-formats "word-processor.$type"; done
"$makers/pandoc/from-markdown.sh" "$makers/content/oddity-notes-and-lists.md" "$folder/notes-and-nested-lists.docx" \
  CONFIDENTIAL "Page {page} of {pages}"
node "$makers/npm-docx/controls.mjs" "$folder/content-controls.docx"

python3 "$here/broken_packages.py" "$folder/notes-and-nested-lists.docx" "$folder"
"$here/encrypt.sh" "$folder/notes-and-nested-lists.docx" "$folder/encrypted.docx"
python3 "$makers/normalise.py" "$folder"/{content-controls,spreadsheet-renamed,macro-bearing-renamed}.docx "$folder/macro-bearing.docm"
