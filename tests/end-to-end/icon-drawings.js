import { resolve } from 'node:path';

export const iconFolder = resolve(import.meta.dirname, '../../addin/public/icons');

/** A button's picture in the sizes the ribbon asks for. At 16 pixels the lines of the large drawing would run together. */
const onRibbon = (name) => [
  { name, size: 16, drawing: `${name}-small.svg` },
  { name, size: 32, drawing: `${name}.svg` },
  { name, size: 80, drawing: `${name}.svg` },
];

/** Which drawing an icon of a size in pixels is made from. */
export const icons = [
  ...['icon', 'insert', 'check', 'save'].flatMap(onRibbon),
  { name: 'icon', size: 64, drawing: 'icon.svg' },
];
