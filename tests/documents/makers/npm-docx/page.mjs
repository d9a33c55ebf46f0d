import { AlignmentType, Footer, Header, LevelFormat, PageNumber, Packer, Paragraph, TextRun } from "docx";
import { writeFileSync } from "node:fs";

const centred = (children) => new Paragraph({ alignment: AlignmentType.CENTER, children });

export const section = (children, marking = "CONFIDENTIAL") => ({
  properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1304, right: 1304 } } },
  headers: { default: new Header({ children: [centred([new TextRun({ text: marking, bold: true })])] }) },
  footers: {
    default: new Footer({
      children: [centred([new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] })])],
    }),
  },
  children,
});

export const numbering = {
  config: [{
    reference: "numbers",
    levels: [{
      level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 720, hanging: 400 } } },
    }],
  }],
};

const heading = (size, before) => ({ run: { size, bold: true, color: "1F3864" }, paragraph: { spacing: { before, after: 120 }, keepNext: true } });

export const styles = {
  default: {
    document: { run: { font: "Times New Roman", size: 22, language: { value: "en-GB" } }, paragraph: { spacing: { after: 120 } } },
    title: { run: { size: 36, bold: true }, paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 160 } } },
    heading1: heading(30, 360), heading2: heading(25, 280), heading3: heading(22, 200),
  },
};

export const save = async (document, path) => writeFileSync(path, await Packer.toBuffer(document));
