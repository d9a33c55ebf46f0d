"""Makes a pandoc reference document with a header, a page-number footer and table borders.

Usage: reference_docx.py PANDOC_DEFAULT.docx TARGET.docx HEADER "Page {page} of {pages}"
"""
import sys
import zipfile
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SECTION = (f'<w:sectPr xmlns:w="{W}" xmlns:r="{R}"><w:headerReference w:type="default" r:id="rIdHeader"/>'
           '<w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="11906" w:h="16838"/>'
           '<w:pgMar w:top="1134" w:right="1304" w:bottom="1134" w:left="1304" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>')
EDGES = "".join(f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>'
                for edge in ("top", "left", "bottom", "right", "insideH", "insideV"))


def field(name):
    return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def part(kind, runs):
    return (f'<?xml version="1.0" encoding="UTF-8"?><w:{kind} xmlns:w="{W}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>'
            f"{runs}</w:p></w:{kind}>")


def run(text):
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>' if text else ""


def footer(pattern):
    before, rest = pattern.split("{page}")
    between, after = rest.split("{pages}")
    return part("ftr", run(before) + field("PAGE") + run(between) + field("NUMPAGES") + run(after))


def relation(name, kind):
    return f'<Relationship Id="rId{name}" Type="{R}/{kind}" Target="{kind}9.xml"/>'


def content_type(kind):
    return (f'<Override PartName="/word/{kind}9.xml" ContentType="application/vnd.openxmlformats-officedocument.'
            f'wordprocessingml.{kind}+xml"/>')


def main(source, target, header, pattern):
    with zipfile.ZipFile(source) as package:
        parts = {name: package.read(name).decode("utf-8") for name in package.namelist()}
    document = parts["word/document.xml"]
    start = document.rfind("<w:sectPr")
    parts["word/document.xml"] = document[:start] + SECTION + "</w:body></w:document>"
    parts["word/header9.xml"] = part("hdr", run(header).replace("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>"))
    parts["word/footer9.xml"] = footer(pattern)
    end = "</Relationships>"
    parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace(
        end, relation("Header", "header") + relation("Footer", "footer") + end)
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        "</Types>", content_type("header") + content_type("footer") + "</Types>")
    styles = parts["word/styles.xml"]
    table = styles.index('w:styleId="Table"')
    where = styles.index("<w:tblPr>", table) + len("<w:tblPr>")
    after = styles.find("<w:tblInd", where)
    where = styles.index("/>", after) + 2 if after != -1 else where
    parts["word/styles.xml"] = styles[:where] + f"<w:tblBorders>{EDGES}</w:tblBorders>" + styles[where:]
    parts["word/styles.xml"] = parts["word/styles.xml"].replace(
        '<w:tblStylePr w:type="firstRow">', '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr>')
    for light, plain in (("Cambria", "Times New Roman"), ("Calibri", "Arial")):
        parts["word/theme/theme1.xml"] = parts["word/theme/theme1.xml"].replace(f'"{light}"', f'"{plain}"')
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(name, text)


if __name__ == "__main__":
    main(*sys.argv[1:5])
