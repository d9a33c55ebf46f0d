import { resolve } from 'node:path';

export const iconFolder = resolve(import.meta.dirname, '../../addin/public/icons');

/** Which drawing an icon of a size in pixels is made from: at 16 the lines of the large one would run together. */
export const drawings = { 16: 'icon-small.svg', 32: 'icon.svg', 64: 'icon.svg', 80: 'icon.svg' };
