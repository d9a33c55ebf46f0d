import { storageKey } from '../documents/storage';

const key = () => storageKey('waived-by');

/** The name under which requirements were last waived on this device; empty at first. */
export const lastName = (): string => localStorage.getItem(key()) ?? '';

export const keepName = (name: string): void => localStorage.setItem(key(), name);
