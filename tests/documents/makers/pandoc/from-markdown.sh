#!/usr/bin/env bash
# from-markdown.sh SOURCE.md TARGET.docx HEADER FOOTER [PANDOC OPTION...]: Markdown through pandoc's own docx writer.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source=$1 target=$2 header=$3 footer=$4
shift 4
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export SOURCE_DATE_EPOCH=1789977600
pandoc --print-default-data-file reference.docx > "$scratch/default.docx"
python3 "$here/reference_docx.py" "$scratch/default.docx" "$scratch/reference.docx" "$header" "$footer"
pandoc -t docx --reference-doc "$scratch/reference.docx" -o "$target" "$@" "$source"
python3 "$here/../normalise.py" "$target"
