import { pretendWord } from '../testing/office';
import { OfficeDocument } from './OfficeDocument';

const waiver = {
  requirement: 'UPD-2c.owner',
  reason: 'No owner yet & agreed',
  by: 'Ama',
  until: '2027-01-31',
};
const identity = {
  kind: 'usg-planning-directive',
  templateVersion: '1.0',
  language: 'en',
  mission: 'UNIMTA',
  country: '',
};
const ns = 'xmlns="urn:impp-office:document"';

it('adds an identity to a document that has none', async () => {
  const word = pretendWord();
  const document = new OfficeDocument();
  await document.ensureIdentity(identity);
  expect(word.parts).toEqual([
    expect.stringMatching(
      /^<document xmlns="urn:impp-office:document" id="[\w-]{36}" kind="usg-planning-directive" templateVersion="1.0" language="en"><mission name="UNIMTA"\/><\/document>$/,
    ),
  ]);
  expect(document.state).toMatchObject({ kind: 'usg-planning-directive', revision: 1 });
});

it('keeps what an identity says already, and what it has that is unknown', async () => {
  const xml = `<document ${ns} id="a" later="1"><mission name="MINUTA" country="Tavara"/><newer/></document>`;
  const word = pretendWord({ parts: [xml] });
  await new OfficeDocument().ensureIdentity(identity);
  expect(word.parts[0]).toContain('<mission name="MINUTA" country="Tavara"/><newer/>');
  expect(word.parts[0]).toMatch(/id="a" later="1" kind="usg-planning-directive"/);
});

it('writes a waiver in the place of an older one, and withdraws it', async () => {
  const old = `<waivers><waiver requirement="UPD-2c.owner" by="X" until="2026-01-01">Old</waiver><waiver requirement="UPD-1" by="X" until="2026-01-01">Stays</waiver></waivers>`;
  const word = pretendWord({ parts: ['<other/>', `<document ${ns}>${old}</document>`] });
  const document = new OfficeDocument();
  await document.waive(waiver);
  expect(word.parts[1]).toBe(
    `<document ${ns}><waivers><waiver requirement="UPD-1" by="X" until="2026-01-01">Stays</waiver><waiver requirement="UPD-2c.owner" by="Ama" until="2027-01-31">No owner yet &amp; agreed</waiver></waivers></document>`,
  );
  await document.withdrawWaiver('UPD-2c.owner');
  expect(word.parts[1]).not.toContain('UPD-2c.owner');
  expect(word.parts[0]).toBe('<other/>');
});

it('says so where Word reports success and keeps nothing', async () => {
  pretendWord({ faults: { addsNothing: true } });
  const document = new OfficeDocument();
  await expect(document.waive(waiver)).rejects.toMatchObject({ code: 'word-identity-not-kept' });
  expect(document.state.revision).toBe(0);
});

it('says that a document open for viewing cannot be changed', async () => {
  pretendWord({ faults: { readOnly: true } });
  await expect(new OfficeDocument().waive(waiver)).rejects.toMatchObject({ code: 'word-read-only' });
});

it('tells the id that a document carries', async () => {
  pretendWord({ parts: [`<document ${ns} id="a"/>`] });
  expect(await new OfficeDocument().identity()).toBe('a');
  pretendWord();
  expect(await new OfficeDocument().identity()).toBeNull();
});
