const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${namespace}"/>`;

/** The relationships of one part; the empty name is the package itself. */
export class Relationships {
  #package;
  #part;
  #name;

  constructor(package_, part) {
    this.#package = package_;
    this.#part = part;
    const slash = part.lastIndexOf('/') + 1;
    this.#name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  }

  get items() {
    if (!this.#package.has(this.#name)) return [];
    return [...this.#package.tree(this.#name).documentElement.children].map((element) => ({
      id: element.getAttribute('Id'),
      type: element.getAttribute('Type'),
      target: element.getAttribute('Target'),
      isExternal: element.getAttribute('TargetMode') === 'External',
    }));
  }

  find(id) {
    return this.items.find((item) => item.id === id);
  }

  /** The name of the part that the first relationship of this type leads to, or undefined. */
  part(type) {
    const item = this.items.find((candidate) => candidate.type === type && !candidate.isExternal);
    return item && this.resolve(item.target);
  }

  /** The part name of a target, which may be relative to this part. */
  resolve(target) {
    return decodeURIComponent(new URL(target, `http://package/${this.#part}`).pathname.slice(1));
  }

  /** Adds a relationship under a new id and gives the id. */
  add(type, target, isExternal = false) {
    if (!this.#package.has(this.#name)) this.#package.write(this.#name, empty);
    const tree = this.#package.tree(this.#name);
    const taken = new Set(this.items.map((item) => item.id));
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    const element = tree.createElementNS(namespace, 'Relationship');
    element.setAttribute('Id', `rId${number}`);
    element.setAttribute('Type', type);
    element.setAttribute('Target', target);
    if (isExternal) element.setAttribute('TargetMode', 'External');
    tree.documentElement.append(element);
    this.#package.touch(this.#name);
    return `rId${number}`;
  }

  /** Takes away the relationships that lead to the part. */
  removeTo(part) {
    if (!this.#package.has(this.#name)) return;
    for (const element of [...this.#package.tree(this.#name).documentElement.children])
      if (this.resolve(element.getAttribute('Target')) === part) element.remove();
    this.#package.touch(this.#name);
  }
}
