// Draws the add-in's icons from addin/public/icons/*.svg: npm run icons
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launch } from './browser.js';
import { drawings, iconFolder } from './icon-drawings.js';

const browser = await launch();
for (const [size, drawing] of Object.entries(drawings)) {
  const viewport = { width: Number(size), height: Number(size) };
  const page = await browser.newPage({ viewport });
  const svg = await readFile(resolve(iconFolder, drawing), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: resolve(iconFolder, `icon-${size}.png`), omitBackground: true });
}
await browser.close();
