import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { after, test } from 'node:test';
import { launch } from '../browser.js';
import { iconFolder, icons } from '../icon-drawings.js';

const browser = await launch();
after(() => browser.close());

const address = async (file, type) =>
  `data:${type};base64,${await readFile(resolve(iconFolder, file), 'base64')}`;

/** Runs in the page: how far two pictures are apart, from 0 to 255, as the mean over all pixels and colours. */
async function difference([size, ...addresses]) {
  const [first, second] = await Promise.all(
    addresses.map(async (src) => {
      const picture = Object.assign(new Image(size, size), { src });
      await picture.decode();
      const drawing = new OffscreenCanvas(size, size).getContext('2d');
      drawing.drawImage(picture, 0, 0, size, size);
      return drawing.getImageData(0, 0, size, size).data;
    }),
  );
  return first.reduce((sum, value, at) => sum + Math.abs(value - second[at]), 0) / first.length;
}

for (const { name, size, drawing } of icons) {
  test(`${name} of ${size} pixels shows its drawing`, async () => {
    const page = await browser.newPage();
    const icon = await address(`${name}-${size}.png`, 'image/png');
    const apart = await page.evaluate(difference, [size, icon, await address(drawing, 'image/svg+xml')]);
    // Browsers smooth edges each in their own way; another picture is 30 and more away.
    assert.ok(apart < 10, `${apart}; draw it again with npm run icons`);
    await page.close();
  });
}
