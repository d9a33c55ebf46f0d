// Draws the add-in's icons from addin/public/icons/*.svg: npm run icons
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launch } from './browser.js';

const folder = resolve(import.meta.dirname, '../../addin/public/icons');
// At 16 pixels the lines of the large drawing would run together.
const drawings = { 16: 'icon-small.svg', 32: 'icon.svg', 64: 'icon.svg', 80: 'icon.svg' };

const browser = await launch();
for (const [size, drawing] of Object.entries(drawings)) {
  const viewport = { width: Number(size), height: Number(size) };
  const page = await browser.newPage({ viewport });
  const svg = await readFile(resolve(folder, drawing), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: resolve(folder, `icon-${size}.png`), omitBackground: true });
}
await browser.close();
