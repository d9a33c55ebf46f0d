import { all, child, relationshipType, setValue, value } from '../package/names.js';

const references = ['pStyle', 'rStyle', 'tblStyle'];
const between = ['basedOn', 'next', 'link'];

const stylesOf = ({ package: package_, main }) =>
  package_.relationships(main).part(relationshipType('styles'));
const nameOf = (style) => value(child(style, 'name') ?? null)?.toLowerCase();

/**
 * Brings the styles that the texts use and the document lacks, with those they build on. A style is the same where
 * type and name are; the document's own then holds, even under another id.
 */
export function bringStyles(document, from, texts) {
  const sourceName = stylesOf(from);
  const ownName = stylesOf(document);
  if (!sourceName || !ownName) return;
  const sources = new Map(
    all(from.package.tree(sourceName), 'style').map((style) => [value(style, 'styleId'), style]),
  );
  const tree = document.package.tree(ownName);
  const ids = new Map();
  const brought = [];

  const idFor = (id) => {
    if (ids.has(id)) return ids.get(id);
    const source = sources.get(id);
    if (!source) return id;
    const own = all(tree, 'style').find(
      (style) => value(style, 'type') === value(source, 'type') && nameOf(style) === nameOf(source),
    );
    if (own) return remember(id, value(own, 'styleId'));
    const taken = new Set(all(tree, 'style').map((style) => value(style, 'styleId')));
    let fresh = id;
    for (let number = 1; taken.has(fresh); number += 1) fresh = `${id}${number}`;
    remember(id, fresh);
    const copy = tree.importNode(source, true);
    setValue(copy, fresh, 'styleId');
    copy.removeAttributeNS(copy.namespaceURI, 'default');
    tree.documentElement.append(copy);
    brought.push(copy);
    for (const name of between) {
      const reference = child(copy, name);
      if (reference) setValue(reference, idFor(value(reference)));
    }
    document.package.touch(ownName);
    return fresh;
  };
  const remember = (id, fresh) => {
    ids.set(id, fresh);
    return fresh;
  };

  for (const text of texts)
    for (const element of text.querySelectorAll('*'))
      if (references.includes(element.localName) && value(element) !== null)
        setValue(element, idFor(value(element)));
  return brought;
}
