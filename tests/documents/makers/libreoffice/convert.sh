#!/usr/bin/env bash
# convert.sh SOURCE.fodt TARGET [FILTER]: lets LibreOffice save a flat OpenDocument text as the type of TARGET.
set -euo pipefail
source=$1 target=$2 type=${2##*.}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp "$source" "$scratch/in.fodt"
HOME=$scratch soffice --headless -env:UserInstallation="file://$scratch/profile" \
  --convert-to "$type${3:+:$3}" --outdir "$scratch/out" "$scratch/in.fodt" >/dev/null 2>&1
mv "$scratch/out/in.$type" "$target"
