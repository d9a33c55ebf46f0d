import { all, is, relationshipType, setValue, value, W } from '../package/names.js';
import { bringLinks } from './links.js';

const kinds = [
  { part: 'footnotes', note: 'footnote', reference: 'footnoteReference' },
  { part: 'endnotes', note: 'endnote', reference: 'endnoteReference' },
];

/** Brings the notes that the content refers to, under new ids, and gives them. */
export function bringNotes(document, from, content) {
  return kinds.flatMap((kind) => {
    const references = [...content.querySelectorAll('*')].filter((element) => is(element, kind.reference));
    const sourceName = from.package.relationships(from.main).part(relationshipType(kind.part));
    if (references.length === 0 || !sourceName) return [];
    const name = ownNotes(document, from.package.tree(sourceName), kind);
    const tree = document.package.tree(name);
    const brought = references.map((reference) => {
      const id = value(reference, 'id');
      const source = all(from.package.tree(sourceName), kind.note).find((note) => value(note, 'id') === id);
      const copy = tree.importNode(source, true);
      const fresh = String(1 + Math.max(0, ...all(tree, kind.note).map((note) => Number(value(note, 'id')))));
      setValue(copy, fresh, 'id');
      setValue(reference, fresh, 'id');
      bringLinks(document, { from, part: sourceName }, copy, name);
      tree.documentElement.append(copy);
      return copy;
    });
    document.package.touch(name);
    return brought;
  });
}

/** The document's notes; where it has none, a part with the separators of the source. */
function ownNotes(document, source, { part, note }) {
  const own = document.package.relationships(document.main).part(relationshipType(part));
  if (own) return own;
  const name = document.package.freeName(`word/${part}`, '.xml', '');
  document.package.write(
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${part} xmlns:w="${W}"/>`,
  );
  document.package.contentTypes.set(
    name,
    `application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml`,
  );
  document.package.relationships(document.main).add(relationshipType(part), `/${name}`);
  const tree = document.package.tree(name);
  for (const separator of all(source, note).filter((found) => value(found, 'type') !== null))
    tree.documentElement.append(tree.importNode(separator, true));
  return name;
}
