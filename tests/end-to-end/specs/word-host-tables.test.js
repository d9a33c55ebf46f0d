import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { changed, count, documentOf, failure, openPane, parts, section } from '../word-pane.js';

const objectives = await section('strategic-objectives');
const tag = 'impp:UPD-2c';

/** Runs a batch on the table in the control of the benchmarks. */
const onTable = (page, work) =>
  page.evaluate(
    ([wanted, source]) =>
      Word.run((context) => {
        const control = context.document.contentControls.getByTag(wanted).getFirst();
        return new Function(`return (${source})`)()(control.tables.getFirst(), context);
      }),
    [tag, work.toString()],
  );

const read = async (table, context) => {
  table.load('rowCount, values');
  await context.sync();
  return [table.rowCount, table.values];
};

test('rows that are added are as wide as the last, empty, without its controls and no heading rows', async (t) => {
  const page = await openPane(t, objectives);
  const [rows, values] = await onTable(page, read);
  await onTable(page, async (table) => void table.addRows('End', 2));
  const [more, after] = await onTable(page, read);
  assert.equal(more, rows + 2);
  assert.deepEqual(after.slice(0, rows), values);
  assert.deepEqual(after.slice(rows), Array(2).fill(values[0].map(() => '')));
  const document = await documentOf(page);
  assert.deepEqual(changed(objectives, document), ['word/document.xml']);
  const [old, fresh] = [objectives, document].map((bytes) => parts(bytes)['word/document.xml']);
  for (const element of [/<w:sdt>/g, /<w:tblHeader/g])
    assert.equal(count(fresh, element), count(old, element));
});

test('rows are added with their values, which must fit', async (t) => {
  const page = await openPane(t, objectives);
  const given = await onTable(page, async (table, context) => {
    table.addRows('End', 1, [['B-9', 'Police posts open', '2', '14', '2027-06-30', 'Police']]);
    table.load('values');
    await context.sync();
    return table.values.at(-1);
  });
  assert.deepEqual(given, ['B-9', 'Police posts open', '2', '14', '2027-06-30', 'Police']);
  for (const ask of [
    (table) => table.addRows('End', 1, [['too few']]),
    (table) => table.addRows('End', 0),
    (table) => table.addRows('After', 1),
  ]) {
    const error = await failure(
      page,
      `() => Word.run(async (context) => {
        (${ask})(context.document.contentControls.getByTag('${tag}').getFirst().tables.getFirst());
        await context.sync();
      })`,
    );
    assert.equal(error.code, 'InvalidArgument', ask.toString());
  }
});

test('the values of a table are written into its cells', async (t) => {
  const page = await openPane(t, objectives);
  const [, before] = await onTable(page, read);
  const after = await page.evaluate(
    ([wanted, values]) =>
      Word.run(async (context) => {
        const table = context.document.contentControls.getByTag(wanted).getFirst().tables.getFirst();
        table.values = values;
        await context.sync();
        table.load('values');
        await context.sync();
        return table.values;
      }),
    [tag, before.map((row, at) => (at === 0 ? row : row.map((_, column) => `${at}.${column}`)))],
  );
  assert.equal(after[1][2], '1.2');
  assert.doesNotMatch(parts(await documentOf(page))['word/document.xml'], /What is observed or counted/);
});

test('added rows are recorded where changes are tracked', async (t) => {
  const page = await openPane(t, objectives, { author: 'Ama Field' });
  await onTable(page, async (table, context) => {
    context.document.changeTrackingMode = 'TrackAll';
    table.addRows('End', 1);
  });
  const { 'word/document.xml': xml } = parts(await documentOf(page));
  assert.equal(count(xml, /<w:trPr>(?:(?!<\/w:trPr>).)*<w:ins /g), 1);
});

test('after a table a file stands behind it', async (t) => {
  const page = await openPane(t, objectives);
  const situation = (await section()).toString('base64');
  await page.evaluate(
    ([wanted, file]) =>
      Word.run(async (context) => {
        const table = context.document.contentControls.getByTag(wanted).getFirst().tables.getFirst();
        table.getRange('After').insertFileFromBase64(file, 'Start');
      }),
    [tag, situation],
  );
  assert.match(
    parts(await documentOf(page))['word/document.xml'],
    /<\/w:tbl><w:p[ >](?:(?!<\/w:p>).)*Situation/,
  );
});
