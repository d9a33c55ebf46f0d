// controls.mjs TARGET.docx: contents, numbered headings, check boxes, and content controls in every awkward form.
import {
  AlignmentType, CheckBox, Document, HeadingLevel, LevelFormat, Packer, Paragraph, StyleLevel, TableOfContents, TextRun,
} from "docx";
import { writeFileSync } from "node:fs";
import { ContentControl } from "./content-control.mjs";
import { section, styles } from "./page.mjs";

const outline = {
  reference: "outline",
  levels: [
    { level: 0, format: LevelFormat.UPPER_ROMAN, text: "%1.", alignment: AlignmentType.START },
    { level: 1, format: LevelFormat.UPPER_LETTER, text: "%2.", alignment: AlignmentType.START },
  ],
};
const heading = (text, level) => new Paragraph({
  text, heading: HeadingLevel[`HEADING_${level}`], numbering: { reference: "outline", level: level - 1 },
});
const text = (words) => new Paragraph(words);
const control = (id, tag, children, more = {}) => new ContentControl({ id, tag, children, ...more });
const box = (words, checked) => new Paragraph({ children: [new CheckBox({ checked, alias: words }), new TextRun(` ${words}`)] });

const children = [
  new TableOfContents("Contents", { headingStyleRange: "1-2", stylesWithLevels: [new StyleLevel("Heading1", 1)] }),
  heading("Situation", 1),
  control(51001, "impp:UPD-1", [text("The ceasefire holds in Orsa and fails in the four northern districts of Maroe.")]),
  heading("Strategic objectives", 1),
  heading("Strategic end-state", 2),
  control(51002, "impp:UPD-2a", [text("State the strategic end-state in one paragraph.")], { placeholder: true }),
  heading("Definition of success", 2),
  control(51003, "impp:UPD-2b", [text("Twelve months without organised armed action by any party.")]),
  control(51003, "impp:UPD-2b", [text("A second control with the same tag and the same id.")]),
  heading("Benchmarks", 2),
  control(51004, undefined, [text("A control without a tag: violations down from 46 to 5 a month by 30 June 2027.")]),
  heading("Priorities", 2),
  control(51005, "impp:UPD-2d", [
    text("Immediate: take over ceasefire monitoring."),
    control(51006, "impp:UPD-2d-subsequent", [text("Subsequent: assemble and disarm combatants.")]),
  ]),
  heading("Assumptions", 1),
  control(51007, "impp:UPD-3", []),
  heading("Constraints", 1),
  control(51008, "impp:UPD-4a", [text("")]),
  heading("Decision points", 1),
  box("The USG has approved the draft Mission Plan", true),
  box("The Secretary-General has submitted the report", false),
];
const document = new Document({
  title: "USG Planning Directive, extract with content controls", creator: "", lastModifiedBy: "", description: "",
  styles, numbering: { config: [outline] }, features: { updateFields: false }, sections: [section(children)],
});
writeFileSync(process.argv[2], await Packer.toBuffer(document));
