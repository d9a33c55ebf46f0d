import type { Identity, Waiver } from '../documents/OpenDocument';

export const namespace = 'urn:impp-office:document';

/** The custom XML of a document, with some change made; what it has that is unknown here stays. */
export type IdentityChange = (root: Element) => void;

/** An identity that says nothing yet. */
export const emptyIdentity = () => `<document xmlns="${namespace}"/>`;

/** The changed XML; null where it is no identity, or not well-formed. */
export function changedXml(xml: string, change: IdentityChange): string | null {
  const tree = new DOMParser().parseFromString(xml, 'application/xml');
  const root = tree.documentElement;
  if (root.namespaceURI !== namespace || root.localName !== 'document') return null;
  change(root);
  return new XMLSerializer().serializeToString(root);
}

/** The id that a document's custom XML gives it; null where it gives none. */
export function identityIn(xml: string): string | null {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  return root.namespaceURI === namespace ? root.getAttribute('id') || null : null;
}

/** Says what the document is, where it does not say so itself. */
export const identified =
  ({ kind, templateVersion, language, mission, country }: Identity): IdentityChange =>
  (root) => {
    say(root, { id: crypto.randomUUID(), kind, templateVersion, language });
    say(child(root, 'mission'), { name: mission.trim(), country: country.trim() });
  };

export const upgradedTo =
  (version: string): IdentityChange =>
  (root) =>
    root.setAttribute('templateVersion', version);

export const waived =
  ({ requirement, reason, by, until }: Waiver): IdentityChange =>
  (root) => {
    withdrawn(requirement)(root);
    const waiver = append(child(root, 'waivers'), 'waiver');
    say(waiver, { requirement, by, until });
    waiver.textContent = reason;
  };

export const withdrawn =
  (requirement: string): IdentityChange =>
  (root) => {
    [...root.getElementsByTagNameNS(namespace, 'waiver')]
      .filter((waiver) => waiver.getAttribute('requirement') === requirement)
      .forEach((waiver) => waiver.remove());
  };

function say(element: Element, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values))
    if (value !== '' && !element.getAttribute(name)) element.setAttribute(name, value);
}

const child = (root: Element, name: string) =>
  [...root.children].find((each) => each.namespaceURI === namespace && each.localName === name) ??
  append(root, name);

const append = (parent: Element, name: string) =>
  parent.appendChild(parent.ownerDocument.createElementNS(namespace, name));
