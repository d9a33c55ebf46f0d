import { storageKey } from '../documents/storage';

const keyOf = (document: string) => storageKey(`base.${document}`);

/** The eTag of the version that the file on this device was made from; undefined where that is not known. */
export const baseOf = (document: string): string | undefined =>
  localStorage.getItem(keyOf(document)) ?? undefined;

/** Remembers from which version the file on this device goes on. */
export const keepBase = (document: string, eTag: string): void => localStorage.setItem(keyOf(document), eTag);
