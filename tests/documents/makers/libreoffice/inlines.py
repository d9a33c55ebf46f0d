"""Pandoc inlines as flat OpenDocument text: emphasis, notes, cross-references, recorded changes, annotations."""
import re
from xml.sax.saxutils import escape

MARKS = {"Strong": "Bold", "Emph": "Italic"}


class Inlines:
    """Writes the inlines of one document and collects its recorded changes in `regions`."""

    def __init__(self):
        self.regions = []
        self.notes = 0

    def write(self, inlines):
        return "".join(self._one(node["t"], node.get("c")) for node in inlines)

    def _one(self, kind, content):
        if kind == "Str":
            return escape(content)
        if kind in ("Space", "SoftBreak"):
            return " "
        if kind == "LineBreak":
            return "<text:line-break/>"
        if kind in MARKS:
            return f'<text:span text:style-name="{MARKS[kind]}">{self.write(content)}</text:span>'
        if kind == "Quoted":
            marks = "‘’" if content[0]["t"] == "SingleQuote" else "“”"
            return marks[0] + self.write(content[1]) + marks[1]
        if kind == "Note":
            return self._note(content)
        if kind == "Link":
            return self._link(content)
        if kind == "Span":
            return self._span(content)
        raise SystemExit(f"no OpenDocument form for the inline {kind}")

    def _note(self, blocks):
        self.notes += 1
        body = "".join(f'<text:p text:style-name="Footnote">{self.write(b["c"])}</text:p>' for b in blocks)
        return (f'<text:note text:id="note{self.notes}" text:note-class="footnote"><text:note-citation>{self.notes}'
                f"</text:note-citation><text:note-body>{body}</text:note-body></text:note>")

    def _link(self, content):
        _, text, (target, _) = content
        if target.startswith("#"):
            return (f'<text:bookmark-ref text:reference-format="text" text:ref-name="{target[1:]}">'
                    f"{self.write(text)}</text:bookmark-ref>")
        return f'<text:a xlink:type="simple" xlink:href="{escape(target)}">{self.write(text)}</text:a>'

    def _span(self, content):
        (_, classes, pairs), inlines = content
        said = dict(pairs)
        text = self.write(inlines)
        if "comment-start" in classes:
            return (f'<office:annotation><dc:creator>{said["author"]}</dc:creator><dc:date>{said["date"]}</dc:date>'
                    f"<text:p>{text}</text:p></office:annotation>")
        if "deletion" in classes:
            return f'<text:change text:change-id="{self._region("deletion", said, text)}"/>'
        for kind, element in (("insertion", "insertion"), ("formatted", "format-change")):
            if kind in classes:
                name = self._region(element, said)
                shown = f'<text:span text:style-name="Bold">{text}</text:span>' if kind == "formatted" else text
                return f'<text:change-start text:change-id="{name}"/>{shown}<text:change-end text:change-id="{name}"/>'
        return text

    def _region(self, element, said, deleted=None):
        name = f"ct{len(self.regions) + 1}"
        info = (f'<office:change-info><dc:creator>{said["author"]}</dc:creator>'
                f'<dc:date>{said["date"]}</dc:date></office:change-info>')
        kept = re.sub("^ | $", "<text:s/>", deleted or "")
        body = f"<text:p>{kept}</text:p>" if deleted is not None else ""
        self.regions.append(f'<text:changed-region xml:id="{name}" text:id="{name}">'
                            f"<text:{element}>{info}{body}</text:{element}></text:changed-region>")
        return name
