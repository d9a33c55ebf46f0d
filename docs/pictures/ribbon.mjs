import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The group of the add-in on the Home tab, with its menu open, as the manifest tells Word of it. */
export async function ribbon(page, root) {
  const manifest = await readFile(join(root, 'manifest.xml'), 'utf8');
  const { label, controls } = await page.evaluate(read, manifest);
  const picture = async (icon) =>
    `<img alt="" src="data:image/png;base64,${await readFile(join(root, `addin/public/icons/${icon}-80.png`), 'base64')}">`;
  const buttons = await Promise.all(
    controls.map(
      async ({ icon, text, items }) =>
        `<div class="button"${items.length > 0 ? ' data-open' : ''}>${await picture(icon)}${text}${items.length > 0 ? ' ▾' : ''}</div>`,
    ),
  );
  const [{ items }] = controls.filter((control) => control.items.length > 0);
  const entries = items.map((text) => `<li>${text}</li>`);
  const others = ['Clipboard', 'Font', 'Paragraph'].map((name) => `<div class="other"><i></i>${name}</div>`);
  return `<div class="tabs"><span>File</span><b>Home</b><span>Insert</span><span>Layout</span><span>References</span><span>Review</span></div>
    <div class="ribbon">${others.join('')}<div class="group"><div class="buttons">${buttons.join('')}</div><div>${label}</div></div></div>
    <div style="height:72px"></div>
    <ul class="menu">${entries.join('')}</ul>
    <p class="note">A drawing made from the manifest, not a picture of Word.</p>
    <script>
      const { left, bottom } = document.querySelector('[data-open]').getBoundingClientRect();
      Object.assign(document.querySelector('.menu').style, { left: left + 'px', top: bottom + 2 + 'px' });
    </script>`;
}

/** What the manifest says of the group: its label, and of each control the text, the icon and the entries of its menu. */
function read(manifest) {
  const xml = new DOMParser().parseFromString(manifest, 'application/xml');
  const all = (node, name) => [...node.getElementsByTagNameNS('*', name)];
  const child = (node, name) => [...node.children].find(({ localName }) => localName === name);
  const value = (resid) =>
    [...all(xml, 'String'), ...all(xml, 'Image')]
      .find((each) => each.getAttribute('id') === resid)
      .getAttribute('DefaultValue');
  const [group] = all(xml, 'Group');
  const textOf = (node) => value(child(node, 'Label').getAttribute('resid'));
  const iconOf = (node) =>
    /([a-z]+)-\d+\.png/.exec(value(all(child(node, 'Icon'), 'Image')[0].getAttribute('resid')))[1];
  return {
    label: textOf(group),
    controls: [...group.children]
      .filter(({ localName }) => localName === 'Control')
      .map((control) => ({
        text: textOf(control),
        icon: iconOf(control),
        items: all(control, 'Item').map(textOf),
      })),
  };
}
