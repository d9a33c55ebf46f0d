import { join } from 'node:path';

const folder = process.env.IMPP_KEEP;

/** Keeps a picture of a whole page, to be looked at, where IMPP_KEEP names a folder for such. */
export async function picture(page, name) {
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
