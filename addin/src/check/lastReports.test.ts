import { report } from '../testing/report';
import type { Checked } from './entries';
import { forgetReport, keepReport, recallReport } from './lastReports';

const checked: Checked = { report: report(), at: '2026-11-20T14:05:00Z', from: 'document' };

it('keeps the last report of a document, when it was made and of what', () => {
  keepReport('a.docx', checked);
  expect(recallReport('a.docx')).toEqual(checked);
  expect(recallReport('b.docx')).toBeNull();
});

it('lets the oldest go', () => {
  for (let n = 0; n < 9; n++) keepReport(`${n}.docx`, checked);
  expect(recallReport('0.docx')).toBeNull();
  expect(recallReport('1.docx')).toEqual(checked);
  expect(recallReport('8.docx')).toEqual(checked);
});

it('keeps no report that is too long, nor the one before it', () => {
  keepReport('a.docx', checked);
  keepReport('a.docx', { ...checked, report: report({ document: 'x'.repeat(1_000_001) }) });
  expect(recallReport('a.docx')).toBeNull();
});

it('does without where there is no room', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  keepReport('a.docx', checked);
  expect(recallReport('a.docx')).toBeNull();
});

it('forgets the report of a document that was taken off the page', () => {
  keepReport('a.docx', checked);
  forgetReport('a.docx');
  expect(recallReport('a.docx')).toBeNull();
});
