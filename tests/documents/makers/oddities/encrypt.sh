#!/usr/bin/env bash
# encrypt.sh SOURCE TARGET.docx: lets LibreOffice save a document with the open password "selin" (ECMA-376 encryption).
set -euo pipefail
source=$(realpath "$1") target=$(realpath -m "$2")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
office() { HOME=$scratch timeout 60 soffice --headless -env:UserInstallation="file://$scratch/profile" "$@" >/dev/null 2>&1; }
office --terminate_after_init || true # the first start writes the profile, and with it an empty module to fill
cat > "$scratch/profile/user/basic/Standard/Module1.xba" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Save(source As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL("file://" &amp; source, "_blank", 0, hidden())
  Dim saving(1) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "MS Word 2007 XML"
  Dim secret(1) As New com.sun.star.beans.NamedValue
  secret(0).Name = "OOXPassword"
  secret(0).Value = "selin"
  secret(1).Name = "CryptoType"
  secret(1).Value = "StrongEncryptionDataSpace"
  saving(1).Name = "EncryptionData"
  saving(1).Value = CreateUnoValue("[]com.sun.star.beans.NamedValue", secret())
  document.storeToURL("file://" &amp; target, saving())
  document.close(True)
  StarDesktop.terminate()
End Sub
</script:module>
XML
office "macro:///Standard.Module1.Save(\"$source\",\"$scratch/encrypted.docx\")"
mv "$scratch/encrypted.docx" "$target"
