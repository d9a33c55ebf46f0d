import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

const path =
  process.env.IMPP_DOCUMENT ?? resolve(import.meta.dirname, '../documents/tavara-early-draft.docx');

/** An early draft of a directive, in which essential elements are missing. */
export const earlyDraft = async () => ({ name: basename(path), content: await readFile(path) });

/** Not a Word document, whatever it is dropped on. */
export const plainText = { name: 'notes.txt', content: Buffer.from('Minutes of the meeting.\n') };
