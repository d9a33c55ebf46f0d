"""Adds the changes LibreOffice's flat text cannot carry: structural_edits.py SOURCE.docx TARGET.docx

A sub-section deleted, one inserted, moves, rows, paragraph marks, and formatting, by several branches.
"""
import sys
import zipfile
from xml.dom import minidom
from marks import Marks


def text_of(node):
    return "".join(child.firstChild.data for child in node.getElementsByTagName("w:t") if child.firstChild)


class Edits:
    def __init__(self, document):
        self.body = document.getElementsByTagName("w:body")[0]
        self.marks = Marks(document)

    def by(self, author, day):
        self.marks.author, self.marks.day = author, day

    def find(self, start, kind="w:p"):
        return next(n for n in self.body.getElementsByTagName(kind) if text_of(n).startswith(start))

    def section(self, heading):
        """The heading's paragraph and the blocks after it, up to the next heading."""
        node = self.find(heading)
        found = [node]
        while (node := node.nextSibling) is not None and not self.is_heading(node):
            found.append(node)
        return found

    def is_heading(self, node):
        style = node.getElementsByTagName("w:pStyle")
        return node.nodeName == "w:p" and bool(style) and style[0].getAttribute("w:val").startswith("Heading")

    def sections(self):
        self.by("Political branch", 16)
        for paragraph in self.section("Definition of success"):
            self.marks.paragraph(paragraph, "del")
        self.by("IMTF secretariat", 18)
        heading, table = self.section("Decision points")[:2]
        self.marks.paragraph(heading, "ins")
        for row in table.getElementsByTagName("w:tr"):
            self.marks.row(row, "ins")

    def moves(self):
        self.by("Humanitarian branch", 17)
        self.marks.move(self.find("Regional. "), self.find("National. "), "move1")
        self.by("UNCT planner", 17)
        self.marks.move(self.find("Regional organisations. "), self.find("UN activities in Tavara. "), "move2")

    def rows(self):
        self.by("Police branch", 15)
        self.marks.row(self.find("Individual police officers", "w:tr"), "del")
        self.by("Security branch", 15)
        self.marks.row(self.find("Front commanders break", "w:tr"), "del")
        self.by("Human rights branch", 16)
        last = self.find("B-8", "w:tr")
        row = last.cloneNode(True)
        cells = ("B-9", "Women among the members of district land panels", "0 per cent", "40 per cent", "31 July 2027",
                 "Head of the rule of law and human rights division")
        for cell, text in zip(row.getElementsByTagName("w:tc"), cells):
            cell.getElementsByTagName("w:t")[0].firstChild.data = text
        last.parentNode.insertBefore(row, last.nextSibling)
        self.marks.row(row, "ins")

    def paragraph_marks(self):
        self.by("Political branch", 16)
        self.marks.mark(self.find("The Government, the Velin Front and the Maroe Citizens"), "del")
        self.by("Military branch", 16)
        self.marks.mark(self.find("Four processes run at once"), "del")
        self.by("Logistics branch", 17)
        self.marks.mark(self.find("Resolution 2899 (2026) establishes"), "ins")

    def formatting(self):
        self.by("IMTF secretariat", 18)
        for start, name in (("The mission supports", "i"), ("DPKO provides", "b"), ("Ten million", "b"), ("UNIMTA, under", "i")):
            for run in self.find(start).getElementsByTagName("w:r")[:1]:
                self.marks.run_format(run, name)
        for start in ("From the issue of this directive", "Four processes run at once"):
            self.marks.paragraph_alignment(self.find(start), "both")


def main(source, target):
    with zipfile.ZipFile(source) as package:
        parts = [(name, package.read(name)) for name in package.namelist()]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts:
            if name == "word/document.xml":
                document = minidom.parseString(data)
                edits = Edits(document)
                for step in (edits.formatting, edits.moves, edits.rows, edits.paragraph_marks, edits.sections):
                    step()
                data = document.toxml(encoding="UTF-8")
            package.writestr(name, data)


if __name__ == "__main__":
    main(*sys.argv[1:])
