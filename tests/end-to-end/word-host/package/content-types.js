const namespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
const name = '[Content_Types].xml';

/** The content types of a package. */
export class ContentTypes {
  #package;

  constructor(package_) {
    this.#package = package_;
  }

  get #root() {
    return this.#package.tree(name).documentElement;
  }

  #add(element, attributes) {
    const added = this.#root.ownerDocument.createElementNS(namespace, element);
    for (const [key, text] of Object.entries(attributes)) added.setAttribute(key, text);
    return added;
  }

  /** The type of a part, or undefined. */
  of(part) {
    const elements = [...this.#root.children];
    const own = elements.find((element) => element.getAttribute('PartName') === `/${part}`);
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const usual = elements.find((element) => element.getAttribute('Extension')?.toLowerCase() === extension);
    return (own ?? usual)?.getAttribute('ContentType');
  }

  /** Says the type of a part, unless that is what its extension says already. */
  set(part, type) {
    if (this.of(part) === type) return;
    this.#root.append(this.#add('Override', { PartName: `/${part}`, ContentType: type }));
    this.#package.touch(name);
  }

  remove(part) {
    for (const element of [...this.#root.children])
      if (element.getAttribute('PartName') === `/${part}`) {
        element.remove();
        this.#package.touch(name);
      }
  }
}
