import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { count, documentOf, insert, openPane, parts, readDocument, section, values } from '../word-pane.js';

const draft = await readDocument('tavara-early-draft.docx');
const whole = await readDocument('tavara-directive-pandoc.docx');
const libreOffice = await readDocument('tavara-directive-libreoffice.docx');
const situation = await section();
const main = 'word/document.xml';

test('lists and footnotes come along under new ids', async (t) => {
  const page = await openPane(t, libreOffice);
  const before = parts(libreOffice);
  await insert(page, whole, 'End');
  const after = parts(await documentOf(page));
  const lists = (part) => values(part, /<w:num [^>]*w:numId="(\d+)"/g);
  const added = lists(after['word/numbering.xml']).filter(
    (id) => !lists(before['word/numbering.xml']).includes(id),
  );
  const asked = new Set(values(parts(whole)[main], /<w:numId w:val="([1-9]\d*)"/g));
  assert.equal(added.length, asked.size);
  assert.equal(new Set(lists(after['word/numbering.xml'])).size, lists(after['word/numbering.xml']).length);
  for (const id of values(after[main], /<w:numId w:val="([1-9]\d*)"/g))
    assert.ok(lists(after['word/numbering.xml']).includes(id));
  const references = values(after[main], /<w:footnoteReference[^>]* w:id="(\d+)"/g);
  assert.equal(new Set(references).size, 6);
  const notes = values(after['word/footnotes.xml'], /<w:footnote [^>]*w:id="(\d+)"/g);
  for (const id of references) assert.ok(notes.includes(id), id);
  assert.equal(count(after[main], /<w:headerReference /g), count(before[main], /<w:headerReference /g));
  assert.deepEqual(
    Object.keys(after).filter((name) => !(name in before)),
    [],
  );
});

test('footnotes come into a document that had none, with their separators', async (t) => {
  const page = await openPane(t, situation);
  await insert(page, whole, 'End');
  const after = parts(await documentOf(page));
  assert.equal(
    count(after['word/footnotes.xml'], /<w:footnote /g),
    count(parts(whole)['word/footnotes.xml'], /<w:footnote /g),
  );
  assert.match(after['[Content_Types].xml'], /PartName="\/word\/footnotes\.xml"/);
  assert.match(after['word/_rels/document.xml.rels'], /relationships\/footnotes"/);
});

test('an image and a link come along under new ids', async (t) => {
  const source = unzipSync(situation);
  const drawing =
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="Map"/><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="rIdMap"/></wp:inline></w:drawing></w:r><w:hyperlink r:id="rId1"><w:r><w:t>resolution</w:t></w:r></w:hyperlink></w:p>';
  const edit = (name, from, to) => (source[name] = strToU8(strFromU8(source[name]).replace(from, to)));
  edit(main, '<w:sectPr>', `${drawing}<w:sectPr>`);
  // Other documents have another relationship under this id, as here the styles do.
  edit('word/_rels/document.xml.rels', /Id="rId1"/, 'Id="rIdStyles"');
  edit(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/2899" TargetMode="External"/><Relationship Id="rIdMap" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/map.png"/></Relationships>',
  );
  edit('[Content_Types].xml', /<Override/, '<Default Extension="png" ContentType="image/png"/><Override');
  source['word/media/map.png'] = new Uint8Array([137, 80, 78, 71]);
  const page = await openPane(t, draft);
  await insert(page, Buffer.from(zipSync(source)), 'End');
  const bytes = await documentOf(page);
  assert.deepEqual(unzipSync(bytes)['word/media/image1.png'], source['word/media/map.png']);
  const [id] = values(parts(bytes)[main], /r:embed="([^"]*)"/g);
  assert.match(
    parts(bytes)['word/_rels/document.xml.rels'],
    new RegExp(`Id="${id}"[^>]*Target="/word/media/image1\\.png"`),
  );
  assert.match(parts(bytes)['[Content_Types].xml'], /image\/png/);
  const [link] = values(parts(bytes)[main], /<w:hyperlink [^>]*r:id="([^"]*)"/g);
  const relationship = new RegExp(
    `Id="${link}"[^>]*Target="https://example\\.org/2899" TargetMode="External"`,
  );
  assert.match(parts(bytes)['word/_rels/document.xml.rels'], relationship);
});
