import { FileChild, XmlComponent } from "docx";

/** An element of WordprocessingML that the docx package has no class for. */
class Element extends XmlComponent {
  constructor(name, attributes = {}, children = []) {
    super(name);
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes });
    this.root.push(...children);
  }
}

/** A block content control: docx 9.15.2 has only check boxes and tables of contents, so w:sdt is composed here. */
export class ContentControl extends FileChild {
  constructor({ id, alias, tag, children, placeholder = false }) {
    super("w:sdt");
    const properties = [];
    if (alias) properties.push(new Element("w:alias", { "w:val": alias }));
    if (tag) properties.push(new Element("w:tag", { "w:val": tag }));
    properties.push(new Element("w:id", { "w:val": id }));
    if (placeholder) properties.push(new Element("w:showingPlcHdr"));
    this.root.push(new Element("w:sdtPr", {}, properties), new Element("w:sdtContent", {}, children));
  }
}
