import { all, child, is, relationshipType, setValue, value, W } from '../package/names.js';
import { NotEmulated } from '../refusal.js';

const type = relationshipType('numbering');
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';
const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="${W}"/>`;

const numberingOf = ({ package: package_, main }) => package_.relationships(main).part(type);

/** Brings the lists that the texts use, under new ids: each insertion counts for itself. */
export function bringNumbering(document, from, texts) {
  const sourceName = numberingOf(from);
  const uses = texts.flatMap((text) =>
    [...text.querySelectorAll('*')].filter((element) => is(element, 'numId')),
  );
  const ids = new Map();
  for (const use of uses) {
    const id = value(use);
    // 0 takes a paragraph out of the list of its style.
    if (id === '0' || !sourceName) continue;
    if (!ids.has(id)) ids.set(id, bring(document, from.package.tree(sourceName), id));
    setValue(use, ids.get(id));
  }
}

function ownNumbering(document) {
  const own = numberingOf(document);
  if (own) return own;
  const name = document.package.freeName('word/numbering', '.xml', '');
  document.package.write(name, empty);
  document.package.contentTypes.set(name, contentType);
  document.package.relationships(document.main).add(type, `/${name}`);
  return name;
}

const next = (tree, element, attribute) =>
  String(1 + Math.max(0, ...all(tree, element).map((found) => Number(value(found, attribute)))));

function bring(document, source, id) {
  const list = all(source, 'num').find((found) => value(found, 'numId') === id);
  if (!list) return id;
  const definition = all(source, 'abstractNum').find(
    (found) => value(found, 'abstractNumId') === value(child(list, 'abstractNumId')),
  );
  if (all(definition, 'lvlPicBulletId').length > 0)
    throw new NotEmulated('inserted lists with picture bullets');
  const name = ownNumbering(document);
  const tree = document.package.tree(name);
  const ownDefinition = tree.importNode(definition, true);
  const definitionId = next(tree, 'abstractNum', 'abstractNumId');
  setValue(ownDefinition, definitionId, 'abstractNumId');
  const ownList = tree.importNode(list, true);
  const listId = next(tree, 'num', 'numId');
  setValue(ownList, listId, 'numId');
  setValue(child(ownList, 'abstractNumId'), definitionId);
  const root = tree.documentElement;
  // The schema wants all definitions before all lists, and those before numIdMacAtCleanup.
  const firstList = [...root.children].find((element) => is(element, 'num', 'numIdMacAtCleanup')) ?? null;
  root.insertBefore(ownDefinition, firstList);
  root.insertBefore(ownList, child(root, 'numIdMacAtCleanup') ?? null);
  document.package.touch(name);
  return listId;
}
