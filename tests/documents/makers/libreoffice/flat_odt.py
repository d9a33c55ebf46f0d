"""Turns pandoc's JSON (standard input) into a flat OpenDocument text (standard output) that LibreOffice converts.

Metadata of the Markdown source: title, subtitle, lang, header, and numbered: true for automatic heading numbers.
"""
import json
import pathlib
import string
import sys
from blocks import Blocks

NAMESPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0", "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/", "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"}
LEVEL = ('<text:outline-level-style text:level="{0}" style:num-format="1" text:display-levels="{0}" style:num-suffix=".">'
         '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-'
         'alignment text:label-followed-by="space"/></style:list-level-properties></text:outline-level-style>')


def flat(document):
    said = document["meta"]
    blocks = Blocks()

    def text(key, otherwise=""):
        node = said.get(key)
        return blocks.inlines.write(node["c"]) if node else otherwise

    language = text("lang", "en-GB")
    title = "".join(f'<text:p text:style-name="{style}">{text(key)}</text:p>'
                    for key, style in (("title", "Title"), ("subtitle", "Subtitle")) if key in said)
    body = blocks.write(document["blocks"])
    page = "<text:page-number/>"
    footer = f"{page} / <text:page-count/>" if language.startswith("ar") else f"Page {page} of <text:page-count/>"
    numbered = said.get("numbered", {}).get("c")
    outline = "".join(LEVEL.format(n) for n in (1, 2, 3)) if numbered else ""
    styles = string.Template((pathlib.Path(__file__).parent / "styles.xml").read_text(encoding="utf-8")).substitute(
        mode="rl-tb" if language.startswith("ar") else "lr-tb", columns="".join(blocks.columns),
        language="en" if language.startswith("ar") else language[:2], country="GB",
        outline=f'<text:outline-style style:name="Outline">{outline}</text:outline-style>' if numbered else "",
        header=text("header", "CONFIDENTIAL"), footer=footer)
    names = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
    changes = "".join(blocks.inlines.regions)
    tracked = f'<text:tracked-changes text:track-changes="true">{changes}</text:tracked-changes>' if changes else ""
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {names} office:version="1.3" '
            'office:mimetype="application/vnd.oasis.opendocument.text"><office:meta><meta:creation-date>'
            f"2026-09-21T08:00:00</meta:creation-date><dc:title>{text('title')}</dc:title></office:meta>\n{styles}\n"
            f"<office:body><office:text>{tracked}\n{title}\n{body}\n</office:text></office:body></office:document>\n")


if __name__ == "__main__":
    sys.stdout.write(flat(json.load(sys.stdin)))
