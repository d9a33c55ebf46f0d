import { pretendWord } from '../testing/office';
import { element, outline } from '../testing/outline';
import { serveSections } from '../testing/sections';
import type { SectionOutline } from '../api/drafts';
import type { ApiProblem } from '../api/problem';
import { OfficeDocument } from './OfficeDocument';

const work = () => ({ signal: new AbortController().signal });
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (reason: unknown) => (reason as ApiProblem).code,
  );

const situation = () => [
  { text: 'Situation' },
  { text: 'Issues.', tag: 'impp:UPD-1', title: 'Key issues' },
  { text: 'Annex' },
];

it('takes its name from the address of the document', () => {
  pretendWord();
  expect(new OfficeDocument().name).toBe('My directive.docx');
  pretendWord({ url: 'C:\\Plans\\50%.docx?web=1' });
  expect(new OfficeDocument().name).toBe('50%.docx');
  pretendWord({ url: '' });
  expect(new OfficeDocument().name).toBe('Document.docx');
});

it('goes to a control, to words, to the nearest words, or says that there is nothing', async () => {
  const word = pretendWord({ blocks: [...situation(), { text: 'Annex' }] });
  const document = new OfficeDocument();
  const annex = (occurrence: number) => ({ find: { text: 'Annex', occurrence } });
  expect(await document.goTo({ tag: 'impp:UPD-1' })).toBe('there');
  expect(word.selected?.text).toBe('Issues.');
  expect(await document.goTo({ tag: 'impp:gone', ...annex(1) })).toBe('there');
  expect(word.selected).toBe(word.blocks[3]);
  expect(await document.goTo(annex(7))).toBe('elsewhere');
  expect(await document.goTo({ find: { text: 'Never written', occurrence: 0 } })).toBe('nowhere');
  expect(await document.goTo({})).toBe('nowhere');
});

it('adds rows to the table of an element, and says so where it is gone', async () => {
  const word = pretendWord({ blocks: [{ text: '', tag: 'impp:UPD-1c', rows: 2 }] });
  const document = new OfficeDocument();
  await document.addRows({ id: 'UPD-1c', tag: 'impp:UPD-1c' }, 3);
  expect(word.blocks[0]?.rows).toBe(5);
  expect(await codeOf(document.addRows({ id: 'UPD-9', tag: 'impp:UPD-9' }, 1))).toBe('word-place-gone');
  expect(document.state.revision).toBe(1);
});

it('puts controls right', async () => {
  const word = pretendWord({
    blocks: [
      { text: 'Guidance', tag: 'impp:UPD-1', placeholder: 'Guidance' },
      { text: 'Written', tag: 'impp:UPD-1' },
      { text: 'The end-state is peace.' },
    ],
  });
  const find = { text: 'The end-state', occurrence: 0 };
  const base = { message: '', title: 'Strategic end-state', place: {} };
  await new OfficeDocument().repair(
    outline(),
    [
      { ...base, id: '1', what: 'attach', element: 'UPD-2a', from: find, to: find },
      { ...base, id: '2', what: 'duplicate', tag: 'impp:UPD-1' },
      { ...base, id: '3', what: 'unknown', tag: 'impp:OLD' },
    ],
    work(),
  );
  expect(word.blocks.map(({ tag }) => tag)).toEqual(['', 'impp:UPD-1', 'impp:UPD-2a']);
});

it('renames controls for a newer template, brings what it adds and writes its version down', async () => {
  serveSections();
  const word = pretendWord({
    faults: { losesTags: true },
    blocks: [
      { text: 'Peace.', tag: 'impp:UPD-2' },
      { text: 'Maps.', tag: 'impp:MAPS' },
    ],
    parts: ['<document xmlns="urn:impp-office:document" templateVersion="1.0" later="kept"/>'],
  });
  const objectives: SectionOutline = {
    id: 'objectives',
    title: 'Objectives',
    standing: 'present',
    elements: [element({ standing: 'filled', tag: 'impp:UPD-2' })],
  };
  const timing: SectionOutline = {
    id: 'timing',
    title: 'Timing',
    standing: 'absent',
    anchor: { position: 'after', tag: 'impp:UPD-2' },
    elements: [element({ id: 'UPD-3', title: 'Dates', tag: 'impp:UPD-3', standing: 'absent' })],
  };
  const renamed = [{ from: 'UPD-2', to: 'UPD-2a', title: element().title }];
  const upgrade = {
    from: '1.0',
    to: '2.0',
    renamed,
    added: [],
    retired: [{ tag: 'impp:MAPS', title: 'Maps' }],
  };
  await new OfficeDocument().upgrade(outline({ upgrade, sections: [objectives, timing] }), work());
  expect(word.blocks[0]).toMatchObject({ tag: 'impp:UPD-2a', title: 'Strategic end-state' });
  expect(word.blocks[2]).toMatchObject({ tag: 'impp:UPD-3', title: 'Dates' });
  expect(word.blocks[3]).toMatchObject({ text: 'Maps.', tag: '' });
  expect(word.parts[0]).toMatch(/templateVersion="2.0" later="kept"/);
});

it('asks for a newer Word where it has not what is needed', async () => {
  pretendWord({ wordApi: '1.2' });
  const document = new OfficeDocument();
  expect(document.can).toMatchObject({ goTo: false, insertAtSelection: false });
  expect(await codeOf(document.goTo({ tag: 'impp:UPD-1' }))).toBe('word-too-old');
});
