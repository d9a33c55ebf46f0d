"""Makes files a reader must refuse with a clear reason: broken_packages.py SOUND.docx FOLDER

truncated.docx, empty.docx, text-renamed.docx, spreadsheet-renamed.docx, macro-bearing.docm and the same renamed .docx.
"""
import pathlib
import sys
import zipfile

PLAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
MACRO = b"application/vnd.ms-word.document.macroEnabled.main+xml"
PROJECT = b'<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
RELATION = (b'<Relationship Id="rIdMacro" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" '
            b'Target="vbaProject.bin"/></Relationships>')


SHEET = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/sheet1.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>'
    "</Relationships>",
    "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.'
    'openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Benchmarks" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" '
    'Target="sheet1.xml"/></Relationships>',
    "xl/sheet1.xml": '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" '
    't="inlineStr"><is><t>B-1</t></is></c><c r="B1"><v>5</v></c></row></sheetData></worksheet>',
}


def with_macro(source, target):
    """A macro project part that holds no code, only the signature of a compound file."""
    with zipfile.ZipFile(source) as package, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name in package.namelist():
            data = package.read(name)
            if name == "[Content_Types].xml":
                data = data.replace(PLAIN, MACRO).replace(b"</Types>", PROJECT)
            if name == "word/_rels/document.xml.rels":
                data = data.replace(b"</Relationships>", RELATION)
            made.writestr(name, data)
        made.writestr("word/vbaProject.bin", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(1528))


def main(sound, folder):
    folder = pathlib.Path(folder)
    data = pathlib.Path(sound).read_bytes()
    (folder / "truncated.docx").write_bytes(data[:len(data) * 6 // 10])
    (folder / "empty.docx").write_bytes(b"")
    (folder / "text-renamed.docx").write_text("USG Planning Directive\n\nSituation\nThe ceasefire holds in Orsa.\n", encoding="utf-8")
    with zipfile.ZipFile(folder / "spreadsheet-renamed.docx", "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in SHEET.items():
            package.writestr(name, text)
    for name in ("macro-bearing.docm", "macro-bearing-renamed.docx"):
        with_macro(sound, folder / name)


if __name__ == "__main__":
    main(*sys.argv[1:])
