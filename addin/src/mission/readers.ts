import type { LibraryDocument } from '../api/library';

/** How widely a document may be read; the readers count only where it is strictly confidential. */
export type Reading = Pick<LibraryDocument, 'classification' | 'readers'>;

export const readingOf = ({ classification, readers }: Reading): Reading => ({ classification, readers });

export const sameReading = (one: Reading, other: Reading): boolean =>
  one.classification === other.classification &&
  [...one.readers].sort().join('\n') === [...other.readers].sort().join('\n');

/** True where the person could not read the document any more. */
export const shutsOut = ({ classification, readers }: Reading, me: string): boolean =>
  classification === 'strictly-confidential' &&
  me !== '' &&
  readers.every((reader) => reader.toLowerCase() !== me.toLowerCase());
