import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { assertAccessible } from '../accessibility.js';
import { earlyDraft } from '../documents.js';
import { server } from '../server.js';
import { open, overflows } from '../workbench.js';

const appearances = {
  'in light': {},
  'at 320 pixels in Arabic and dark': {
    viewport: { width: 320, height: 640 },
    locale: 'ar',
    colorScheme: 'dark',
  },
  'at 200 % in French and forced colours': {
    viewport: { width: 640, height: 450 },
    deviceScaleFactor: 2,
    locale: 'fr',
    forcedColors: 'active',
  },
};

for (const [name, options] of Object.entries(appearances)) {
  test(`missions, documents, reviews and versions are accessible and fit ${name}`, async (t) => {
    const { mission, document } = await missionWithDraft(name);
    const { page } = await open(t, options);
    const paths = [
      '/missions',
      `/missions/${mission}`,
      `/missions/${mission}/audit`,
      `/documents/${document}`,
      `/documents/${document}/review`,
      '/versions',
    ];
    for (const path of paths) {
      await page.goto(new URL(path, server).href);
      await page.locator('#content h1 >> visible=true').first().waitFor();
      await page.waitForLoadState('networkidle');
      await assertAccessible(page);
      assert.equal(await overflows(page), false, path);
    }
  });
}

/** A mission with a draft of a directive in it. */
async function missionWithDraft(name) {
  const json = { 'Content-Type': 'application/json' };
  const mission = await posted(
    'missions',
    json,
    JSON.stringify({ name: `Tavara ${name}`, acronym: name.slice(0, 30), country: 'Tavara' }),
  );
  const kind = 'usg-planning-directive';
  const profile = { kind, name: 'directive.docx', title: 'Directive', classification: 'unclassified' };
  const document = await posted(`missions/${mission.id}/documents`, json, JSON.stringify(profile));
  const form = new FormData();
  form.append('file', new Blob([(await earlyDraft()).content]), profile.name);
  form.append('comment', 'First draft');
  await posted(`documents/${document.id}/versions`, {}, form);
  return { mission: mission.id, document: document.id };
}

async function posted(path, headers, body) {
  const answer = await fetch(new URL(`/api/${path}`, server), { method: 'POST', headers, body });
  assert.ok(answer.ok, `${answer.status} for ${path}`);
  return answer.json();
}
