// Draws the add-in's icons from addin/public/icons/*.svg: npm run icons
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launch } from './browser.js';
import { iconFolder, icons } from './icon-drawings.js';

const browser = await launch();
for (const { name, size, drawing } of icons) {
  const viewport = { width: size, height: size };
  const page = await browser.newPage({ viewport });
  const svg = await readFile(resolve(iconFolder, drawing), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: resolve(iconFolder, `${name}-${size}.png`), omitBackground: true });
}
await browser.close();
