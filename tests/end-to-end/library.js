import { strict as assert } from 'node:assert';
import { unzipSync, zipSync } from 'fflate';
import { server } from './server.js';

const kind = 'usg-planning-directive';
const otherBranches = [
  'military',
  'police',
  'security',
  'logistics',
  'humanitarian',
  'development',
  'human-rights',
  'country-team',
];

/** The library of a server as a program uses it, with the token of whoever is signed in, if anybody is. */
export function libraryAt(address = server, token) {
  const signed = token ? { Authorization: `Bearer ${token}` } : {};
  const send = async (method, path, body, extra = {}) => {
    const isForm = body instanceof FormData;
    const type = body && !isForm ? { 'Content-Type': 'application/json' } : {};
    const answer = await fetch(new URL(`/api/${path}`, address), {
      method,
      headers: { ...signed, ...type, ...extra },
      body: isForm ? body : JSON.stringify(body),
    });
    assert.ok(answer.ok, `${answer.status} for ${path}: ${answer.ok ? '' : await answer.text()}`);
    return answer.json();
  };
  return {
    mission: (name) => send('POST', 'missions', { name, acronym: name.slice(0, 30), country: 'Tavara' }),
    member: (mission, person, duties) => send('PUT', `missions/${mission}/members/${person}`, { duties }),
    document: (mission, title) =>
      send('POST', `missions/${mission}/documents`, { kind, name: `${title}.docx`, title }),
    find: (document) => send('GET', `documents/${document}`),
    version: (document, content, { comment = '', follows } = {}) => {
      const form = new FormData();
      form.append('file', new Blob([content]), 'directive.docx');
      form.append('comment', comment);
      return send(
        'POST',
        `documents/${document}/versions`,
        form,
        follows ? { 'If-Match': `"${follows}"` } : {},
      );
    },
    withdraw: (document, eTag) =>
      send('POST', `documents/${document}/withdrawal`, { reason: 'Overtaken.' }, { 'If-Match': `"${eTag}"` }),
    round: (document, version, user) =>
      send('POST', `documents/${document}/review-rounds`, {
        version,
        deadline: new Date(Date.now() + 86_400_000).toISOString(),
        silence: 'not-cleared',
        reviewers: [{ branch: 'political', user }],
        withoutBranches: Object.fromEntries(otherBranches.map((branch) => [branch, 'Takes no part.'])),
      }),
    copy: async (round, content, name, author) => {
      const form = new FormData();
      form.append('file', new Blob([await commented(address, signed, content, author)]), name);
      form.append('branch', 'political');
      return send('POST', `review-rounds/${round}/copies`, form);
    },
    matrix: (round) => send('GET', `review-rounds/${round}/matrix`),
  };
}

/** A token for the pane of a person. */
export async function tokenOf(address, name, password) {
  const answer = await fetch(new URL('/api/tokens', address), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name, password }),
  });
  return (await answer.json()).accessToken;
}

/** The document with a comment of the author at every finding, as a reviewer sends it back. */
async function commented(address, signed, content, author) {
  const form = new FormData();
  form.append('file', new Blob([content]), 'copy.docx');
  const answer = await fetch(new URL('/api/checks/annotated', address), {
    method: 'POST',
    headers: signed,
    body: form,
  });
  assert.ok(answer.ok, `${answer.status} for a copy with comments`);
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const comments = 'word/comments.xml';
  files[comments] = Buffer.from(
    Buffer.from(files[comments]).toString().replaceAll('w:author="ImppOffice"', `w:author="${author}"`),
  );
  return Buffer.from(zipSync(files));
}
