import { strict as assert } from 'node:assert';
import { basename } from 'node:path';
import { test } from 'node:test';
import { paneBeside } from '../journey.js';
import { changed, documentOf, parts, readDocument } from '../word-pane.js';
import { assertSound } from '../written-document.js';

const documents = {
  'with its own numbering, notes and fields': ['tavara-directive-libreoffice.docx', 'usg-planning-directive'],
  'with headings, comments and tables of another writer': ['tavara-early-draft.docx', undefined],
  'written from right to left': ['tavara-arabic.docx', 'usg-planning-directive'],
  'with text in both directions': ['oddities/mixed-direction.docx', 'usg-planning-directive'],
};

/** The children of the body as text, without the declarations that move from element to element. */
const blocks = (page) =>
  page.evaluate(() => {
    const write = new XMLSerializer();
    return [...wordHost.document.body.children].map((child) =>
      write.serializeToString(child).replace(/ xmlns:?\w*="[^"]*"/g, ''),
    );
  });

for (const [name, [file]] of Object.entries(documents)) {
  test(`what is put into a document ${name} leaves all else as it was, part by part`, async (t) => {
    const before = await readDocument(file);
    const page = await paneBeside(t, before);
    const old = await blocks(page);
    const kind = page.getByLabel('Kind of document');
    const insert = page.getByRole('button', { name: 'Insert all that is missing' });
    const nothing = page.getByText('Every section and element of the template is in the document.');
    await kind.or(insert).or(nothing).first().waitFor();
    if (await kind.isVisible()) {
      await kind.selectOption('usg-planning-directive');
      await page.getByRole('button', { name: 'Begin' }).click();
      await insert.or(nothing).first().waitFor();
    }
    if (await insert.isVisible()) {
      await insert.click();
      await nothing.waitFor();
    }
    const fresh = await blocks(page);
    let at = 0;
    for (const block of fresh) if (block === old[at]) at += 1;
    assert.equal(at, old.length, `${old[at]?.slice(0, 300)}`);

    const after = await documentOf(page);
    await assertSound(after, { name: `untouched-${basename(file)}`, origin: before });
    const own = [parts(before), parts(after)].map((each) => each['word/numbering.xml'] ?? '');
    const numbers = own.map((xml) => [...xml.matchAll(/<w:num [^>]*w:numId="(\d+)"/g)].map(([, id]) => id));
    assert.deepEqual(numbers[1].slice(0, numbers[0].length), numbers[0]);
    for (const part of changed(before, after))
      assert.match(
        part,
        /^(word\/(document|numbering|styles|footnotes)\.xml|word\/_rels\/.*|customXml\/.*|\[Content_Types\]\.xml)$/,
      );
  });
}
