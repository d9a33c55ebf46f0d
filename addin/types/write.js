import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const description = await readFile(new URL('../../api/ImppOffice.Api/openapi.json', import.meta.url), 'utf8');
const types = astToString(await openapiTS(description)).replaceAll('\r\n', '\n');

// By these a test tells that neither the description nor the types were changed alone.
const sum = (text) => createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
const head = `/* Written by \`npm run types\`, never by hand.
   openapi.json ${sum(description)}
   this file    ${sum(types)} */
`;
await writeFile(new URL('../src/api/schema.ts', import.meta.url), head + types);
