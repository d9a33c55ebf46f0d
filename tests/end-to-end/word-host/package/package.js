import { unzipSync, zipSync } from '../../node_modules/fflate/esm/browser.js';
import { ContentTypes } from './content-types.js';
import { Relationships } from './relationships.js';

const decoder = new TextDecoder();
const encoder = new TextEncoder();
const written = new Date(1980, 0, 1);

/** The parts of a .docx. A part keeps its bytes until touch() or write() names it. */
export class Package {
  #parts;
  #trees = new Map();
  #touched = new Set();

  constructor(bytes) {
    this.#parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
  }

  get names() {
    return [...this.#parts.keys()];
  }

  has(name) {
    return this.#parts.has(name);
  }

  read(name) {
    return this.#parts.get(name);
  }

  /** The tree of a part; changes to it count only after touch(). */
  tree(name) {
    if (!this.#trees.has(name)) this.#trees.set(name, parse(decoder.decode(this.#parts.get(name)), name));
    return this.#trees.get(name);
  }

  touch(name) {
    this.#touched.add(name);
  }

  /** Puts a part in, of bytes or of text. */
  write(name, content) {
    this.#parts.set(name, typeof content === 'string' ? encoder.encode(content) : content);
    this.#trees.delete(name);
    this.#touched.delete(name);
  }

  remove(name) {
    this.#parts.delete(name);
    this.#trees.delete(name);
    this.#touched.delete(name);
  }

  relationships(part) {
    return new Relationships(this, part);
  }

  get contentTypes() {
    return new ContentTypes(this);
  }

  /** A part name that is free, such as word/media/image3.png; the first has no number where it is told so. */
  freeName(before, after, first = 1) {
    let name = `${before}${first}${after}`;
    for (let number = 2; this.has(name); number += 1) name = `${before}${number}${after}`;
    return name;
  }

  bytes() {
    for (const name of this.#touched) this.#parts.set(name, encoder.encode(this.#serialize(name)));
    this.#touched.clear();
    return zipSync(Object.fromEntries(this.#parts), { mtime: written });
  }

  #serialize(name) {
    const before = decoder.decode(this.#parts.get(name));
    const declaration = /^<\?xml[^>]*\?>\s*/.exec(before)?.[0] ?? '';
    return (
      declaration + new XMLSerializer().serializeToString(this.tree(name)).replace(/^<\?xml[^>]*\?>\s*/, '')
    );
  }
}

/** Parses XML; where it is none, the error names the part. */
export function parse(text, name) {
  const tree = new DOMParser().parseFromString(text, 'application/xml');
  if (tree.getElementsByTagName('parsererror').length > 0)
    throw new SyntaxError(`${name} is not well-formed XML.`);
  return tree;
}
