import { ApiProblem } from '../api/problem';
import type { OpenDocument } from '../documents/OpenDocument';
import { storageKey } from '../documents/storage';
import type { Checked } from './entries';

const keyOf = (document: string) => storageKey(`report.${document}`);
const order = () => storageKey('reports');
const mostReports = 8;
const mostCharacters = 1_000_000;

/** Tells documents apart by what they carry with them: a name may be another document's on another day. */
export async function reportNameOf(document: OpenDocument): Promise<string> {
  if (document.held) return document.name;
  try {
    return (await document.identity({ signal: new AbortController().signal })) ?? document.name;
  } catch (reason) {
    // A document that cannot be asked is known by its name.
    if (reason instanceof ApiProblem) return document.name;
    throw reason;
  }
}

/** Keeps the last report of a document, without the document, until the window is closed for good. */
export function keepReport(name: string, { report, at, from }: Checked): void {
  const text = JSON.stringify({ report, at, from });
  const others = kept().filter((each) => each !== name);
  for (const each of others.slice(mostReports - 1)) sessionStorage.removeItem(keyOf(each));
  sessionStorage.removeItem(keyOf(name));
  if (text.length > mostCharacters) return;
  try {
    sessionStorage.setItem(keyOf(name), text);
    sessionStorage.setItem(order(), JSON.stringify([name, ...others].slice(0, mostReports)));
  } catch (reason) {
    // Storage may be full or barred: then the report lives as long as the page.
    if (!(reason instanceof DOMException)) throw reason;
  }
}

export function recallReport(name: string): Checked | null {
  return read<Checked | null>(keyOf(name), null);
}

/** For a document that was taken off the page. */
export function forgetReport(name: string): void {
  sessionStorage.removeItem(keyOf(name));
}

const kept = () => read<string[]>(order(), []);

function read<T>(key: string, otherwise: T): T {
  const text = sessionStorage.getItem(key);
  return text === null ? otherwise : (JSON.parse(text) as T);
}
