import { ApiProblem } from '../api/problem';
import { pretendWord } from '../testing/office';
import { OfficeDocument } from './OfficeDocument';

const signal = () => new AbortController().signal;

it('reads all slices in order, tells how far it is, and closes the file', async () => {
  const word = pretendWord();
  const told: number[] = [];
  const { file, from } = await new OfficeDocument().read({
    signal: signal(),
    progress: (part) => told.push(part),
  });
  expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([...word.bytes]);
  expect([file.name, from]).toEqual(['My directive.docx', 'document']);
  expect(told).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  expect([word.openFiles, word.syncs]).toEqual([0, 0]);
});

it('takes small slices on an iPad', async () => {
  const word = pretendWord({ platform: 'iOS' });
  await new OfficeDocument().read({ signal: signal() });
  pretendWord();
  expect(word.sliceSizes).toEqual([65_536]);
});

it('stops between slices when cancelled, and closes the file', async () => {
  const word = pretendWord();
  const controller = new AbortController();
  const read = new OfficeDocument().read({
    signal: controller.signal,
    progress: () => controller.abort(),
  });
  await expect(read).rejects.toMatchObject({ name: 'AbortError' });
  expect(word.openFiles).toBe(0);
});

it('closes the file after a slice that fails', async () => {
  const word = pretendWord({ faults: { sliceError: 5001 } });
  await expect(new OfficeDocument().read({ signal: signal() })).rejects.toMatchObject({
    code: 'word-file-refused',
  });
  expect(word.openFiles).toBe(0);
});

it.each([11001, 5001])('reads the last saved version where Word refuses with %d', async (fileError) => {
  pretendWord({ faults: { fileError } });
  const saved = { label: '0.3', savedAt: '2026-11-20T10:00:00Z', by: 'Ama Field' };
  const copy = { file: new File(['PK'], 'a.docx'), from: saved };
  expect(await new OfficeDocument(async () => copy).read({ signal: signal() })).toBe(copy);
  const read = new OfficeDocument().read({ signal: signal() });
  await expect(read).rejects.toBeInstanceOf(ApiProblem);
  await expect(read).rejects.toMatchObject({ code: 'word-file-refused' });
});
