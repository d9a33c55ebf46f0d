// Drawings of where the add-in is in Word and how it gets there: node drawings.mjs FOLDER-OF-THE-REPOSITORY FOLDER-OF-PICTURES
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from '../../tests/end-to-end/browser.js';
import { ribbon } from './ribbon.mjs';
import { steps } from './steps.mjs';

const [root, pictures] = process.argv.slice(2);
const here = (name) => readFile(join(import.meta.dirname, name), 'utf8');
const css = await here('drawings.css');
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 860, height: 200 }, deviceScaleFactor: 1.5 });

async function picture(name, html) {
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${css}</style>${html}`);
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

await picture('ribbon', await ribbon(page, root));
for (const [name, list] of Object.entries(JSON.parse(await here('sideloading.json'))))
  await picture(name, steps(list));
await browser.close();
