"""Pandoc blocks as flat OpenDocument: headings with bookmarks, lists, tables with header rows."""
from inlines import Inlines


class Blocks:
    """Writes the blocks of one document and collects the column styles of its tables in `columns`."""

    def __init__(self):
        self.inlines = Inlines()
        self.columns = []
        self.tables = 0

    def write(self, blocks, style="Text_20_body"):
        return "\n".join(self._one(node["t"], node.get("c"), style) for node in blocks)

    def _one(self, kind, content, style):
        if kind in ("Para", "Plain"):
            return f'<text:p text:style-name="{style}">{self.inlines.write(content)}</text:p>'
        if kind == "Header":
            return self._heading(content)
        if kind == "BulletList":
            return self._list("Bullets", content)
        if kind == "OrderedList":
            return self._list("Numbers", content[1])
        if kind == "Table":
            return self._table(content)
        if kind == "Div":
            return self.write(content[1], style)
        if kind == "RawBlock":
            return content[1]
        raise SystemExit(f"no OpenDocument form for the block {kind}")

    def _heading(self, content):
        level, (name, _, _), inlines = content
        mark = f'<text:bookmark-start text:name="{name}"/>' if name else ""
        end = f'<text:bookmark-end text:name="{name}"/>' if name else ""
        text = self.inlines.write(inlines)
        return (f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">{mark}{text}{end}</text:h>')

    def _list(self, style, items):
        body = "".join(f"<text:list-item>{self.write(item)}</text:list-item>" for item in items)
        return f'<text:list text:style-name="{style}">{body}</text:list>'

    def _table(self, content):
        _, (_, caption), specs, (_, head), bodies, _ = content
        self.tables += 1
        name = f"Table{self.tables}"
        widths = [spec[1].get("c", 1 / len(specs)) for spec in specs]
        out = [f'<text:p text:style-name="Caption">{self.inlines.write(b["c"])}</text:p>' for b in caption]
        out.append(f'<table:table table:name="{name}" table:style-name="Grid">')
        for number, width in enumerate(widths):
            self.columns.append(f'<style:style style:name="{name}.{number}" style:family="table-column"><style:table-'
                                f'column-properties style:column-width="{16.4 * width / sum(widths):.2f}cm"/></style:style>')
            out.append(f'<table:table-column table:style-name="{name}.{number}"/>')
        rows = [row for row in head if any(cell[4] for cell in row[1])]
        if rows:
            out.append("<table:table-header-rows>" + self._rows(rows, "HeadCell", "Table_20_Heading")
                       + "</table:table-header-rows>")
        for body in bodies:
            out.append(self._rows(body[3], "Cell", "Table_20_Contents"))
        return "\n".join(out) + "\n</table:table>"

    def _rows(self, rows, cell_style, style):
        return "\n".join("<table:table-row>" + "".join(self._cell(c, cell_style, style) for c in row[1])
                         + "</table:table-row>" for row in rows)

    def _cell(self, cell, cell_style, style):
        blocks = cell[4] or [{"t": "Plain", "c": []}]
        return (f'<table:table-cell table:style-name="{cell_style}" office:value-type="string">'
                f"{self.write(blocks, style)}</table:table-cell>")
