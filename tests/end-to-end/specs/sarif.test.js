import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { testDocument } from '../documents.js';
import { server } from '../server.js';

// The package has the schema but no entry for it.
const path = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);
// A pattern of the schema has a bracket that only the older regular expressions take.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const isValid = ajv.compile(JSON.parse(await readFile(path, 'utf8')));

/** Asks for the SARIF log of documents, which must be one that the schema allows. */
async function check(names, fields = {}) {
  const form = new FormData();
  for (const { name, content } of await Promise.all(names.map(testDocument)))
    form.append('file', new Blob([content]), name);
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  const answer = await fetch(new URL('/api/checks?format=sarif', server), { method: 'POST', body: form });
  assert.equal(answer.status, 200);
  const log = await answer.json();
  isValid(log);
  assert.deepEqual(isValid.errors ?? [], []);
  return log;
}

const declared = ({ tool }) => tool.driver.rules.map(({ id }) => id);
const fired = ({ results }) =>
  new Set(results.filter(({ kind }) => kind === 'fail').map(({ ruleId }) => ruleId));

test('the log of a document with findings is valid', async () => {
  const { runs } = await check(['tavara-early-draft.docx']);
  assert.ok(fired(runs[0]).has('UPD-2b'));
});

test('the log of a complete document declares the rules that did not fire', async () => {
  const { runs } = await check(['tavara-directive-pandoc.docx']);
  assert.ok(declared(runs[0]).includes('UPD-2b'));
  assert.equal(fired(runs[0]).has('UPD-2b'), false);
});

test('the log of a document with tracked changes and a lens is valid and declares the lens', async () => {
  const { runs } = await check(['tavara-tracked-changes.docx'], { lens: 'L-POC', view: 'original' });
  assert.ok(declared(runs[0]).some((id) => id.startsWith('L-POC')));
});

test('the log of an Arabic document and an unreadable one is valid and names the problem', async () => {
  const { runs } = await check(['tavara-arabic.docx', 'oddities/truncated.docx']);
  const [notification] = runs.at(-1).invocations[0].toolExecutionNotifications;
  assert.equal(notification.descriptor.id, 'truncated-document');
});

test('the schema refuses what is no log', () => {
  assert.equal(isValid({ version: '2.1.0', runs: [{ results: [] }] }), false);
});
