// directive.mjs PANDOC.json TARGET.docx: the directive with one content control for each element.
import { Document, HeadingLevel, Paragraph } from "docx";
import { readFileSync } from "node:fs";
import { Blocks } from "./blocks.mjs";
import { ContentControl } from "./content-control.mjs";
import { Inlines, plain } from "./inlines.mjs";
import { numbering, save, section, styles } from "./page.mjs";

const ELEMENTS = {
  situation: "UPD-1", "strategic-objectives": "UPD-2", "strategic-end-state": "UPD-2a", "definition-of-success": "UPD-2b",
  benchmarks: "UPD-2c", priorities: "UPD-2d", "consent-and-viability": "UPD-3",
  "responsibilities-for-security-and-protection-of-civilians": "UPD-3a",
  "synchronisation-of-planning-processes": "UPD-3b", time: "UPD-4a", resources: "UPD-4b", "risk-assessment": "UPD-4c",
  linkages: "UPD-4d", "responsibilities-of-the-mission": "UPD-5a",
  "responsibilities-of-the-international-community": "UPD-5b", "planning-team": "UPD-5c",
  "timing-and-sequencing": "UPD-6", "decision-points": "UPD-7",
};

/** Groups the blocks: a heading that is an element opens a group, which the next heading not below it closes. */
function groups(blocks) {
  const found = [{ blocks: [] }];
  for (const block of blocks) {
    const current = found.at(-1);
    const level = block.t === "Header" ? block.c[0] : 99;
    const name = block.t === "Header" ? ELEMENTS[block.c[1][0]] : undefined;
    if (name) {
      found.push({ blocks: [block] }, { element: name, title: plain(block.c[2]), level, blocks: [] });
    } else if (current.element && level <= current.level) {
      found.push({ blocks: [block] });
    } else {
      current.blocks.push(block);
    }
  }
  return found.filter((group) => group.blocks.length > 0);
}

const [source, target] = process.argv.slice(2);
const pandoc = JSON.parse(readFileSync(source, "utf8"));
const inlines = new Inlines();
const blocks = new Blocks(inlines);
const body = groups(pandoc.blocks).flatMap((group, index) => {
  const children = blocks.write(group.blocks);
  if (!group.element) return children;
  return [new ContentControl({ id: 41000 + index, alias: group.title, tag: `impp:${group.element}`, children })];
});
const title = (key, heading) => new Paragraph({ heading, alignment: "center", children: inlines.write(pandoc.meta[key].c) });
const written = [title("title", HeadingLevel.TITLE), title("subtitle"), ...body];
const paragraphs = (entry) => blocks.write(entry.blocks);

await save(new Document({
  title: "USG Planning Directive", creator: "", lastModifiedBy: "", description: "", styles, numbering,
  comments: { children: inlines.comments.map(({ text, ...comment }) => ({ ...comment, children: [new Paragraph(text)] })) },
  footnotes: Object.fromEntries(Object.entries(inlines.footnotes).map(([id, entry]) => [id, { children: paragraphs(entry) }])),
  sections: [section(written)],
}), target);
