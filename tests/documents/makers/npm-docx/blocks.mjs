import { BorderStyle, Bookmark, HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";

const WIDTH = 9298;
const EDGE = { style: BorderStyle.SINGLE, size: 4, color: "7F7F7F" };
const BORDERS = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE, insideHorizontal: EDGE, insideVertical: EDGE };

/** Turns pandoc blocks into paragraphs and tables of the docx package. */
export class Blocks {
  #lists = 0;

  constructor(inlines) {
    this.inlines = inlines;
  }

  write(blocks, options = {}) {
    return blocks.flatMap((node) => this.#one(node.t, node.c, options));
  }

  #one(kind, content, options) {
    switch (kind) {
      case "Para": case "Plain": return [new Paragraph({ children: this.inlines.write(content, options.look), ...options.paragraph })];
      case "Header": return [this.#heading(content)];
      case "BulletList": return content.flatMap((item) => this.write(item, { paragraph: { bullet: { level: 0 } } }));
      case "OrderedList": return this.#numbered(content[1]);
      case "Table": return this.#table(content);
      default: throw new Error(`no paragraph for the block ${kind}`);
    }
  }

  #heading([level, [id], inlines]) {
    const children = [new Bookmark({ id: id.slice(0, 40), children: this.inlines.write(inlines) })];
    return new Paragraph({ heading: HeadingLevel[`HEADING_${level}`], children });
  }

  #numbered(items) {
    const instance = this.#lists++;
    return items.flatMap((item) => this.write(item, { paragraph: { numbering: { reference: "numbers", level: 0, instance } } }));
  }

  #table([, [, caption], specs, [, head], bodies]) {
    const shares = specs.map((spec) => spec[1].c ?? 1 / specs.length);
    const total = shares.reduce((sum, share) => sum + share, 0);
    const widths = shares.map((share) => Math.round((WIDTH * share) / total));
    const heads = head.filter(([, cells]) => cells.some((cell) => cell[4].length > 0)).map((row) => this.#row(row, widths, true));
    const rows = bodies.flatMap((body) => body[3]).map((row) => this.#row(row, widths, false));
    const table = new Table({
      rows: [...heads, ...rows], columnWidths: widths, borders: BORDERS, width: { size: WIDTH, type: WidthType.DXA },
    });
    return [...this.write(caption, { look: { italics: true }, paragraph: { keepNext: true } }), table,
      new Paragraph({ children: [new TextRun("")] })];
  }

  #row([, cells], widths, head) {
    const options = { look: head ? { bold: true, size: 19 } : { size: 19 }, paragraph: { spacing: { after: 0 } } };
    const children = cells.map((cell, index) => {
      const written = this.write(cell[4], options);
      return new TableCell({
        children: written.length > 0 ? written : [new Paragraph("")],
        width: { size: widths[index], type: WidthType.DXA },
        shading: head ? { fill: "DCE6F1" } : undefined,
      });
    });
    return new TableRow({ children, tableHeader: head, cantSplit: true });
  }
}
