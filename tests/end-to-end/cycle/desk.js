import { password } from './people.js';
import { signIn } from '../signing-in.js';
import { newContext, open } from '../workbench.js';
import { openInWord } from '../word-host/page.js';

/** A person at a desk: the workbench in a browser of their own, signed in. */
export async function sitDown(test, address, name) {
  const { page } = await open(test, {}, address);
  await enter(page, name);
  return { name, page, address };
}

/** Opens a document in Word at a desk, with the pane beside it; there the person signs in anew. */
export async function openAtDesk(test, { name, address }, bytes, go = 'save') {
  const context = await newContext(test, { viewport: { width: 350, height: 900 } });
  const page = await context.newPage();
  const url = 'https://un.sharepoint.com/sites/unimta/Directive.docx';
  await openInWord(page, { origin: address, bytes, author: name, url });
  await page.goto(`${address}/pane.html?go=${go}`);
  await enter(page, name);
  return page;
}

async function enter(page, name) {
  await signIn(page, name, password);
  await page.getByRole('button', { name: `Signed in as ${name}` }).waitFor();
}
