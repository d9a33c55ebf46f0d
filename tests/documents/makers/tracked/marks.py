"""Recorded changes on WordprocessingML as minidom holds it: runs, paragraph marks, rows, moves, formatting."""
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


class Marks:
    """Makes change elements with ids of their own, by one author at a time."""

    def __init__(self, document):
        self.document = document
        self.number = 9000
        self.author, self.day = "IMTF secretariat", 18

    def element(self, tag, **values):
        made = self.document.createElementNS(W, f"w:{tag}")
        for key, value in values.items():
            made.setAttributeNS(W, f"w:{key}", str(value))
        return made

    def change(self, tag, **more):
        self.number += 1
        return self.element(tag, id=self.number, author=self.author, date=f"2026-09-{self.day}T15:00:00Z", **more)

    def property_holder(self, owner, name, first=True):
        found = next((n for n in owner.childNodes if n.nodeName == f"w:{name}"), None)
        if found is None:
            found = self.element(name)
            owner.insertBefore(found, owner.firstChild if first else None)
        return found

    def runs(self, paragraph, name):
        for run in [n for n in paragraph.childNodes if n.nodeName == "w:r"]:
            around = self.change(name)
            paragraph.replaceChild(around, run)
            around.appendChild(run)
            if name == "del":
                self.strike(run)

    def strike(self, run):
        for text in list(run.getElementsByTagName("w:t")):
            struck = self.element("delText")
            struck.setAttribute("xml:space", "preserve")
            for child in list(text.childNodes):
                struck.appendChild(child)
            run.replaceChild(struck, text)

    def mark(self, paragraph, name):
        properties = self.property_holder(paragraph, "pPr")
        holder = self.property_holder(properties, "rPr", first=False)
        holder.insertBefore(self.change(name), holder.firstChild)

    def paragraph(self, paragraph, name):
        self.runs(paragraph, name)
        self.mark(paragraph, name)

    def row(self, row, name):
        properties = self.property_holder(row, "trPr")
        properties.appendChild(self.change(name))
        for paragraph in row.getElementsByTagName("w:p"):
            self.paragraph(paragraph, name)

    def move(self, paragraph, before, name):
        parent, copy = paragraph.parentNode, paragraph.cloneNode(True)
        for node, kind, where in ((copy, "moveTo", before), (paragraph, "moveFrom", paragraph)):
            start = self.change(f"{kind}RangeStart", name=name)
            end = self.element(f"{kind}RangeEnd", id=start.getAttribute("w:id"))
            if node is copy:
                parent.insertBefore(copy, where)
            parent.insertBefore(start, node)
            parent.insertBefore(end, node.nextSibling)
            self.paragraph(node, kind)

    def run_format(self, run, name):
        properties = self.property_holder(run, "rPr")
        before = self.element("rPr")
        for child in properties.childNodes:
            before.appendChild(child.cloneNode(True))
        if not properties.getElementsByTagName(f"w:{name}"):
            anchor = next((n for n in properties.childNodes if n.nodeName not in ("w:rStyle", "w:rFonts")), None)
            properties.insertBefore(self.element(name), anchor)
        self.change_holding(properties, "rPrChange", before)

    def paragraph_alignment(self, paragraph, value):
        properties = self.property_holder(paragraph, "pPr")
        before = self.element("pPr")
        for child in properties.childNodes:
            if child.nodeName != "w:rPr":
                before.appendChild(child.cloneNode(True))
        for old in [n for n in properties.childNodes if n.nodeName == "w:jc"]:
            properties.removeChild(old)
        anchor = next((n for n in properties.childNodes if n.nodeName == "w:rPr"), None)
        properties.insertBefore(self.element("jc", val=value), anchor)
        self.change_holding(properties, "pPrChange", before)

    def change_holding(self, properties, name, before):
        around = self.change(name)
        around.appendChild(before)
        properties.appendChild(around)
