import { rowsFor } from './directive-texts.js';

/** Writes an element in the area Draft: opens its rows, fills the editor, and puts that into the document. */
export async function writeInBrowser(page, element, texts) {
  const { id, title, form } = element;
  const row = page.locator(`[data-row="${id}"]`);
  await expand(page.locator(`[data-row="${await row.getAttribute('data-parent')}"]`));
  await expand(row);
  const item = page.locator('li').filter({ has: row }).last();
  await item.getByRole('button', { name: 'Write', exact: true }).click();
  if (form === 'table') await fillTable(item, rowsFor(element, texts));
  else await item.getByRole('textbox').fill(texts.paragraphs.join('\n'));
  await item.getByRole('button', { name: 'Put into the document' }).click();
  await page.getByText(`Written: ${title}.`).first().waitFor();
}

async function fillTable(item, rows) {
  for (const [at, texts] of rows.entries()) {
    if (at > 0) await item.getByRole('button', { name: 'Add a row' }).click();
    const cells = item.getByRole('group', { name: `Row ${at + 1}`, exact: true }).getByRole('textbox');
    for (const [column, text] of texts.entries()) await cells.nth(column).fill(text);
  }
}

async function expand(row) {
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
}
