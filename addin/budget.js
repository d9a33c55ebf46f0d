import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';

/** The most JavaScript, in bytes on the wire, that the first page may ask for. */
const budget = 250_000;

const dist = join(import.meta.dirname, 'dist');
const page = readFileSync(join(dist, 'index.html'), 'utf8');
// The entry and, as modulepreload, everything it imports from the start.
const scripts = [...new Set(page.match(/\/assets\/[^"]+\.js/g))];
const size = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length, 0);

const figures = `${scripts.length} scripts, ${size} of ${budget} bytes of compressed JavaScript for the first page`;
if (scripts.length === 0) throw new Error('The page names no script: has its build changed?');
if (size > budget) throw new Error(`Too much: ${figures}.`);
process.stdout.write(`${figures}\n`);
