export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
export const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const XMLNS = 'http://www.w3.org/2000/xmlns/';
export const relationshipType = (name) => `${R}/${name}`;

/** True where the node is the WordprocessingML element of one of these names. */
export const is = (node, ...names) => node?.namespaceURI === W && names.includes(node.localName);
export const child = (element, name) => [...element.children].find((node) => is(node, name));
export const all = (element, name) => [...element.getElementsByTagNameNS(W, name)];
export const value = (element, name = 'val') => element?.getAttributeNS(W, name) ?? null;

/** The value of a switch element such as w:temporary: there and not switched off. */
export const isOn = (element) => Boolean(element) && !['0', 'false', 'off'].includes(value(element) ?? '');

export function setValue(element, text, name = 'val') {
  const prefix = element.lookupPrefix(W) ?? 'w';
  element.setAttributeNS(W, `${prefix}:${name}`, text);
}

/** Makes a WordprocessingML element with attributes and children. */
export function make(document, name, attributes = {}, ...children) {
  const prefix = document.documentElement.lookupPrefix(W) ?? 'w';
  const element = document.createElementNS(W, `${prefix}:${name}`);
  for (const [key, text] of Object.entries(attributes)) element.setAttributeNS(W, `${prefix}:${key}`, text);
  element.append(...children);
  return element;
}

/** The nearest ancestor, the node itself included, of one of these names. */
export function closest(node, ...names) {
  while (node && !is(node, ...names)) node = node.parentNode;
  return node ?? null;
}
