import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../documents');
const path = process.env.IMPP_DOCUMENT ?? resolve(folder, 'tavara-early-draft.docx');

/** A document of tests/documents by its path there. */
export const testDocument = async (name) => ({
  name: basename(name),
  content: await readFile(resolve(folder, name)),
});

/** An early draft of a directive, in which essential elements are missing. */
export const earlyDraft = async () => ({ name: basename(path), content: await readFile(path) });

/** Not a Word document, whatever it is dropped on. */
export const plainText = { name: 'notes.txt', content: Buffer.from('Minutes of the meeting.\n') };
