import {
  CommentRangeEnd, CommentRangeStart, CommentReference, DeletedTextRun, FootnoteReferenceRun, InsertedTextRun,
  InternalHyperlink, TextRun,
} from "docx";

export const plain = (inlines) =>
  inlines.map((node) => (node.t === "Str" ? node.c : node.t === "Space" || node.t === "SoftBreak" ? " "
    : Array.isArray(node.c) ? plain(Array.isArray(node.c[1]) ? node.c[1] : node.c) : "")).join("");

const isText = (node) => node?.t === "Str" || node?.t === "Space" || node?.t === "SoftBreak";

/** Neighbouring words and spaces as one string, so that a sentence is one run. */
const joined = (inlines) => inlines.reduce((found, node) => {
  const last = found.at(-1);
  if (!isText(node)) return [...found, node];
  const text = node.t === "Str" ? node.c : " ";
  return last?.t === "Str" ? [...found.slice(0, -1), { t: "Str", c: last.c + text }] : [...found, { t: "Str", c: text }];
}, []);

/** Turns pandoc inlines into runs of the docx package and collects footnotes and comments. */
export class Inlines {
  footnotes = {};
  comments = [];
  #changes = 100;

  write(inlines, look = {}) {
    return joined(inlines).flatMap((node) => this.#one(node.t, node.c, look));
  }

  #one(kind, content, look) {
    switch (kind) {
      case "Str": return [new TextRun({ text: content, ...look })];
      case "Strong": return this.write(content, { ...look, bold: true });
      case "Emph": return this.write(content, { ...look, italics: true });
      case "Quoted": return [new TextRun({ text: `“${plain(content[1])}”`, ...look })];
      case "Link": return [new InternalHyperlink({ anchor: content[2][0].slice(1), children: this.write(content[1], look) })];
      case "Note": return [this.#note(content)];
      case "Span": return this.#span(content, look);
      default: throw new Error(`no run for the inline ${kind}`);
    }
  }

  #note(blocks) {
    const id = Object.keys(this.footnotes).length + 1;
    this.footnotes[id] = { blocks };
    return new FootnoteReferenceRun(id);
  }

  #span([[id, classes, pairs], inlines], look) {
    const { author, date } = Object.fromEntries(pairs);
    const text = plain(inlines);
    if (classes.includes("comment-start")) {
      this.comments.push({ id: Number(id), author, date: new Date(date), text });
      return [new CommentRangeStart(Number(id))];
    }
    if (classes.includes("comment-end"))
      return [new CommentRangeEnd(Number(id)), new TextRun({ children: [new CommentReference(Number(id))] })];
    const change = { text, id: this.#changes++, author, date: `${date}Z`, ...look };
    if (classes.includes("insertion")) return [new InsertedTextRun(change)];
    if (classes.includes("deletion")) return [new DeletedTextRun(change)];
    return this.write(inlines, look);
  }
}
