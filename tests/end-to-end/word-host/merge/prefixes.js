import { MC, XMLNS } from '../package/names.js';

/** Declares at the root the prefixes that the content uses, and says which of them may be ignored. */
export function declarePrefixes(from, tree, content) {
  const root = tree.documentElement;
  const source = from.tree.documentElement;
  const ignorable = new Set((source.getAttributeNS(MC, 'Ignorable') ?? '').split(/\s+/).filter(Boolean));
  const used = new Set();
  for (const element of content.querySelectorAll('*'))
    for (const node of [element, ...element.attributes])
      if (node.prefix && !['xml', 'xmlns'].includes(node.prefix)) used.add(node.prefix);
  for (const prefix of used) {
    const namespace = source.lookupNamespaceURI(prefix);
    if (!namespace || root.lookupNamespaceURI(prefix)) continue;
    root.setAttributeNS(XMLNS, `xmlns:${prefix}`, namespace);
    if (ignorable.has(prefix)) ignore(root, prefix);
  }
}

function ignore(root, prefix) {
  if (!root.lookupPrefix(MC)) root.setAttributeNS(XMLNS, 'xmlns:mc', MC);
  const before = root.getAttributeNS(MC, 'Ignorable');
  root.setAttributeNS(MC, `${root.lookupPrefix(MC)}:Ignorable`, [before, prefix].filter(Boolean).join(' '));
}
