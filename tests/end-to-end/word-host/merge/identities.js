import { all, child, setValue, value, W14 } from '../package/names.js';

/** Gives controls, bookmarks, drawings and paragraphs of the content ids that the document does not have yet. */
export function renewIdentities(document, content) {
  renewControls(document, content);
  renewBookmarks(document, content);
  renewDrawings(document, content);
  renewParagraphs(document, content);
}

const elements = (root, name) =>
  [...root.children].flatMap((block) => [...(block.localName === name ? [block] : []), ...all(block, name)]);

/** An id for a control, a positive 31-bit number, that no control of the document has. */
export function freeControlId(document) {
  const taken = new Set(
    all(document.tree, 'sdtPr').map((properties) => value(child(properties, 'id') ?? null)),
  );
  let id;
  do id = String(1 + (crypto.getRandomValues(new Uint32Array(1))[0] % 0x7ffffffe));
  while (taken.has(id));
  return id;
}

function renewControls(document, content) {
  const taken = new Set();
  for (const id of elements(content, 'sdtPr').map((properties) => child(properties, 'id'))) {
    if (!id) continue;
    let fresh;
    do fresh = freeControlId(document);
    while (taken.has(fresh));
    taken.add(fresh);
    setValue(id, fresh);
  }
}

function renewBookmarks(document, content) {
  const present = all(document.tree, 'bookmarkStart');
  const names = new Set(present.map((start) => value(start, 'name')));
  let id = Math.max(-1, ...present.map((start) => Number(value(start, 'id'))));
  const ends = elements(content, 'bookmarkEnd');
  for (const start of elements(content, 'bookmarkStart')) {
    const end = ends.find((candidate) => value(candidate, 'id') === value(start, 'id'));
    if (end) ends.splice(ends.indexOf(end), 1);
    // A name stands once in a document; the one that was there first keeps it.
    if (names.has(value(start, 'name'))) {
      start.remove();
      end?.remove();
      continue;
    }
    id += 1;
    setValue(start, String(id), 'id');
    if (end) setValue(end, String(id), 'id');
  }
}

function renewDrawings(document, content) {
  const properties = (root) =>
    [...root.querySelectorAll('*')].filter((element) => element.localName === 'docPr');
  let id = Math.max(0, ...properties(document.tree).map((element) => Number(element.getAttribute('id'))));
  for (const element of properties(content)) element.setAttribute('id', String((id += 1)));
}

function renewParagraphs(document, content) {
  const ids = (root) =>
    [...root.querySelectorAll('*')].filter((element) => element.hasAttributeNS(W14, 'paraId'));
  const taken = new Set(ids(document.tree).map((element) => element.getAttributeNS(W14, 'paraId')));
  for (const element of ids(content)) {
    let id = element.getAttributeNS(W14, 'paraId');
    while (taken.has(id)) {
      const number = 1 + (crypto.getRandomValues(new Uint32Array(1))[0] % 0x7ffffffe);
      id = number.toString(16).toUpperCase().padStart(8, '0');
    }
    taken.add(id);
    element.setAttributeNS(W14, element.getAttributeNodeNS(W14, 'paraId').name, id);
  }
}
