import type { Work } from '../documents/OpenDocument';
import { askOffice } from './askOffice';

/** The most bytes that a slice may have, by what the platforms accept. */
const sliceSize = () => (String(Office.context.platform) === 'iOS' ? 65_536 : 4_194_304);

/** The whole document as a .docx, unsaved changes included. */
export async function wholeFile(name: string, { signal, progress }: Work): Promise<File> {
  signal.throwIfAborted();
  const file = await askOffice<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: sliceSize() }, done),
  );
  try {
    const slices: Uint8Array<ArrayBuffer>[] = [];
    for (let at = 0; at < file.sliceCount; at++) {
      signal.throwIfAborted();
      const slice = await askOffice<Office.Slice>((done) => file.getSliceAsync(at, done));
      slices.push(new Uint8Array(slice.data as Iterable<number>));
      progress?.((at + 1) / file.sliceCount);
    }
    return new File(slices, name, { type: wordType });
  } finally {
    // Word keeps two files at most: one left open soon bars all reading. A file that will not close is past helping.
    await new Promise<void>((closed) => file.closeAsync(() => closed()));
  }
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
