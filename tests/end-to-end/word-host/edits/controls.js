import { all, child, closest, isOn, make, setValue, value } from '../package/names.js';
import { freeControlId } from '../merge/identities.js';
import { NotEmulated } from '../refusal.js';
import { keepParagraph } from './blocks.js';
import { around, blockPlace, isContainer, isInline } from './places.js';
import { removeOrMark } from './revisions.js';
import { runsIn } from './runs.js';

const order = [
  'rPr',
  'alias',
  'tag',
  'id',
  'lock',
  'placeholder',
  'temporary',
  'showingPlcHdr',
  'dataBinding',
];

const properties = (control) =>
  child(control, 'sdtPr') ?? control.insertBefore(make(control.ownerDocument, 'sdtPr'), control.firstChild);

export const property = (control, name) => {
  const found = child(control, 'sdtPr');
  return found && child(found, name);
};

/** Sets a property of a control in its place, or takes it away where the text is empty. */
export function setProperty(control, name, text) {
  property(control, name)?.remove();
  if (text === '') return;
  const parent = properties(control);
  const later = [...parent.children].find(
    (element) => order.indexOf(element.localName) > order.indexOf(name) || !order.includes(element.localName),
  );
  const element = make(control.ownerDocument, name);
  setValue(element, text);
  parent.insertBefore(element, later ?? null);
}

/** Takes properties of a control away. */
export function loseProperties(control, ...names) {
  for (const name of names) property(control, name)?.remove();
}

const locks = { content: ['contentLocked', 'sdtContentLocked'], control: ['sdtLocked', 'sdtContentLocked'] };

/** True where the content or the control itself is locked. */
export const isLocked = (control, what) => locks[what].includes(value(property(control, 'lock')));

export function setLock(control, what, isSet) {
  const content = what === 'content' ? isSet : isLocked(control, 'content');
  const itself = what === 'control' ? isSet : isLocked(control, 'control');
  const name = content && itself ? 'sdtContentLocked' : content ? 'contentLocked' : itself ? 'sdtLocked' : '';
  setProperty(control, 'lock', name);
}

export const showsPlaceholder = (control) => isOn(property(control, 'showingPlcHdr'));

/** Puts other words into the placeholder that the control shows. */
export function writePlaceholder(control, words) {
  const [first, ...more] = all(child(control, 'sdtContent'), 't');
  if (!first) throw new NotEmulated('a placeholder without text');
  first.textContent = words;
  for (const text of more) text.remove();
}

/** A control that gets content of its own shows its placeholder no longer. */
export function endPlaceholder(control) {
  property(control, 'showingPlcHdr')?.remove();
  for (const style of all(child(control, 'sdtContent'), 'rStyle'))
    if (value(style) === 'PlaceholderText') style.remove();
}

/** Takes a control away: with its content, or leaving the content where it is. */
export function removeControl(document, control, keepContent) {
  if (keepContent) control.replaceWith(...child(control, 'sdtContent').childNodes);
  else if (document.isTracking) removeOrMark(document, [...child(control, 'sdtContent').children]);
  else {
    const container = control.parentNode;
    control.remove();
    if (isContainer(container)) keepParagraph(document, container);
  }
  document.touch();
}

/** Puts a control around whole blocks or around part of one paragraph. */
export function wrapInControl(document, range) {
  if (range.collapsed) throw new NotEmulated('a content control around nothing');
  const nodes = isInline(range) ? runsToWrap(range) : blocksToWrap(range);
  const content = make(document.tree, 'sdtContent');
  const settings = make(
    document.tree,
    'sdtPr',
    {},
    make(document.tree, 'id', { val: freeControlId(document) }),
  );
  const control = make(document.tree, 'sdt', {}, settings, content);
  nodes[0].before(control);
  content.append(...nodes);
  document.touch();
  return control;
}

function runsToWrap(range) {
  if (closest(range.startContainer, 'p') !== closest(range.endContainer, 'p'))
    throw new NotEmulated('a content control around parts of several paragraphs');
  const runs = runsIn(range);
  const last = runs.at(-1);
  if (runs.some((run) => run.parentNode !== last.parentNode))
    throw new NotEmulated('a content control around part of a link or of a recorded change');
  return siblings(runs[0], last);
}

function blocksToWrap(range) {
  const start = blockPlace(range, false);
  const end = blockPlace(range, true);
  const last = end.before ? end.before.previousSibling : start.container.lastChild;
  return siblings(start.before, last);
}

function siblings(first, last) {
  const range = around(first, last);
  return [...first.parentNode.childNodes].slice(range.startOffset, range.endOffset);
}
