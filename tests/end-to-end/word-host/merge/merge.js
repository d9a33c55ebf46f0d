import { all, child, is, relationshipType } from '../package/names.js';
import { Package } from '../package/package.js';
import { NotEmulated } from '../refusal.js';
import { HostFault } from '../word/errors.js';
import { bringLinks } from './links.js';
import { renewIdentities } from './identities.js';
import { declarePrefixes } from './prefixes.js';
import { bringNotes } from './notes.js';
import { bringNumbering } from './numbering.js';
import { bringStyles } from './styles.js';

const foreign = ['commentRangeStart', 'commentReference', 'altChunk', 'subDoc', 'object', 'control'];

/** The bytes of base64, or InvalidArgument. */
function decode(base64) {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch (error) {
    if (error instanceof DOMException) throw new HostFault('InvalidArgument');
    throw error;
  }
}

function unpack(bytes) {
  // Every .docx begins with a local file header of a zip.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new HostFault('InvalidArgument');
  try {
    return new Package(bytes);
  } catch (error) {
    // The zip library's errors have a number.
    if (typeof error.code === 'number') throw new HostFault('InvalidArgument');
    throw error;
  }
}

/**
 * Makes the content of a .docx fit for the document: its blocks, whose styles, lists, notes and links the document has
 * from now on. Headers, footers and the properties of its sections stay behind.
 */
export function blocksOf(document, base64) {
  const source = unpack(decode(base64));
  const main = source.relationships('').part(relationshipType('officeDocument'));
  if (!main) throw new HostFault('InvalidArgument');
  const from = { package: source, main, tree: source.tree(main) };
  const body = child(from.tree.documentElement, 'body');
  if (!body) throw new HostFault('InvalidArgument');
  for (const name of foreign)
    if (all(body, name).length > 0) throw new NotEmulated(`a file with w:${name} to be inserted`);
  const blocks = [...body.children]
    .filter((element) => !is(element, 'sectPr'))
    .map((element) => document.tree.importNode(element, true));
  for (const section of blocks.flatMap((block) => all(block, 'sectPr'))) section.remove();
  const content = document.tree.createDocumentFragment();
  content.append(...blocks);
  const notes = bringNotes(document, from, content);
  const texts = [content, ...notes];
  bringNumbering(document, from, texts);
  bringStyles(document, from, texts);
  bringLinks(document, { from, part: main }, content, document.main);
  renewIdentities(document, content);
  declarePrefixes(from, document.tree, content);
  return [...content.children];
}
