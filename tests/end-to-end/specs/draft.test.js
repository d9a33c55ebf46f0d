import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { open } from '../workbench.js';

test('a new document is made for a kind, a language, a mission and a country', async (t) => {
  const { page } = await open(t);
  await page.getByRole('link', { name: 'New document' }).click();
  await page.getByLabel('Kind of document').locator('visible=true').selectOption('usg-planning-directive');
  await page.getByLabel('Mission').fill('UNIMTA');
  await page.getByLabel('Country').fill('Tavara');
  const [request, download] = await Promise.all([
    page.waitForRequest(/\/document\?/),
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download .docx' }).click(),
  ]);
  assert.match(request.url(), /usg-planning-directive\/document\?language=en&mission=UNIMTA&country=Tavara$/);
  assert.match(download.suggestedFilename(), /\.docx$/);
  await page.getByText('was made and downloaded').waitFor();
});
