import { addPart, findParts, removePart } from '../package/custom-xml.js';
import { parse } from '../package/package.js';
import { gated } from '../refusal.js';
import { refusalOf } from '../refusals.js';
import { answer, trailing } from './async-result.js';
import { CommonError } from './common-errors.js';

const serialize = (node) => new XMLSerializer().serializeToString(node);

/** The custom XML parts of the document, by the common API. */
export class CustomXmlParts {
  #host;

  constructor(host) {
    this.#host = host;
  }

  addAsync(xml, ...args) {
    this.#answer(args, (document) => {
      this.#mayChange();
      wellFormed(xml);
      // Nothing says what a callback gets then.
      if (this.#host.faults.customXmlIgnored) return undefined;
      return this.#part(addPart(document, xml));
    });
  }

  getByNamespaceAsync(namespace, ...args) {
    this.#answer(args, (document) =>
      findParts(document)
        .filter((part) => part.namespace === namespace)
        .map((part) => this.#part(part)),
    );
  }

  getByIdAsync(id, ...args) {
    this.#answer(args, (document) => {
      const part = findParts(document).find((candidate) => candidate.id.toUpperCase() === id.toUpperCase());
      return part ? this.#part(part) : null;
    });
  }

  #answer(args, work) {
    const { callback, options } = trailing(args);
    answer(callback, options.asyncContext, () => work(this.#host.document));
  }

  #mayChange() {
    if (refusalOf(this.#host)) throw new CommonError(5002);
  }

  #present(name) {
    if (!this.#host.document.package.has(name)) throw new CommonError(6100);
    return this.#host.document.package.tree(name);
  }

  #part({ name, id }) {
    const part = {
      id,
      builtIn: false,
      getXmlAsync: (...args) => this.#answer(args, () => serialize(this.#present(name))),
      deleteAsync: (...args) =>
        this.#answer(args, (document) => {
          this.#mayChange();
          this.#present(name);
          removePart(document, name);
        }),
      getNodesAsync: (xPath, ...args) =>
        this.#answer(args, () => {
          const tree = this.#present(name);
          if (xPath !== '/*') throw new CommonError(6000);
          return [this.#root(name, tree.documentElement)];
        }),
    };
    return gated(part, 'Office.CustomXmlPart');
  }

  #root(name, element) {
    const node = {
      baseName: element.localName,
      namespaceUri: element.namespaceURI ?? '',
      nodeType: 'element',
      getXmlAsync: (...args) => this.#answer(args, () => serialize(this.#present(name).documentElement)),
      setXmlAsync: (xml, ...args) =>
        this.#answer(args, (document) => {
          this.#mayChange();
          this.#present(name);
          wellFormed(xml);
          document.package.write(name, xml);
        }),
    };
    return gated(node, 'Office.CustomXmlNode');
  }
}

function wellFormed(xml) {
  try {
    parse(xml, 'The custom XML');
  } catch (error) {
    if (error instanceof SyntaxError) throw new CommonError(6100);
    throw error;
  }
}
