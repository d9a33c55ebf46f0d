import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';

/** The most JavaScript, in bytes on the wire, that the first page may ask for. */
const budget = 250_000;

const dist = join(import.meta.dirname, 'dist');
const sizeOf = (path) => gzipSync(readFileSync(join(dist, path))).length;

const page = readFileSync(join(dist, 'index.html'), 'utf8');
// The entry and, as modulepreload, everything it imports from the start.
const scripts = [...new Set(page.match(/\/assets\/[^"]+\.js/g))];
// And the texts of one language: the reader's may be the longest.
const texts = readdirSync(join(dist, 'assets')).filter((name) => /^(en|fr|ar)-[^.]+\.js$/.test(name));
const longest = Math.max(...texts.map((name) => sizeOf(`assets/${name}`)));
const size = scripts.reduce((sum, path) => sum + sizeOf(path), longest);

const figures = `${scripts.length} scripts and the texts, ${size} of ${budget} bytes of compressed JavaScript for the first page`;
if (scripts.length === 0) throw new Error('The page names no script: has its build changed?');
if (texts.length !== 3) throw new Error('The texts are no longer a script for each language.');
if (size > budget) throw new Error(`Too much: ${figures}.`);
process.stdout.write(`${figures}\n`);
