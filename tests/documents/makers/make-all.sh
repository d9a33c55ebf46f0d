#!/usr/bin/env bash
# make-all.sh [FOLDER]: makes every test document again, in place or in another folder. Needs `npm install` here first.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:-$here/..}
mkdir -p "$folder/oddities"
content=$here/content
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

pandoc_docx() { "$here/pandoc/from-markdown.sh" "$content/$1.md" "$folder/$2.docx" "${@:3}"; }
pandoc_docx directive.en tavara-directive-pandoc CONFIDENTIAL "Page {page} of {pages}"
pandoc_docx directive.fr tavara-french CONFIDENTIEL "Page {page} sur {pages}" --number-sections
pandoc_docx early-draft tavara-early-draft "[CLASSIFICATION TBD]" "Page {page} of {pages}"

sed 's/^lang: en-GB/lang: en-GB\nnumbered: true/' "$content/directive.en.md" > "$scratch/numbered.md"
"$here/libreoffice/from-markdown.sh" "$scratch/numbered.md" "$folder/tavara-directive-libreoffice.docx"
"$here/libreoffice/from-markdown.sh" "$content/legacy-plain.md" "$folder/tavara-legacy-plain.docx"
"$here/libreoffice/from-markdown.sh" "$content/directive.ar.md" "$folder/tavara-arabic.docx"

"$here/tracked/make.sh" "$folder/tavara-tracked-changes.docx"
"$here/npm-docx/make.sh" "$folder/tavara-directive-npm-docx.docx"
"$here/oddities/make.sh" "$folder/oddities"
