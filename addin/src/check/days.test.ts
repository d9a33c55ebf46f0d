import { dayOf, monthsAfter } from './days';
import { faultsOf } from './waiverDraft';

it('writes a day by the clock of the device', () => {
  expect(dayOf(new Date(2026, 10, 3, 23, 59))).toBe('2026-11-03');
});

it('goes some months on, to the last day where the month is too short', () => {
  expect(monthsAfter('2026-11-20', 3)).toBe('2027-02-20');
  expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28');
  expect(monthsAfter('2028-02-29', 12)).toBe('2029-02-28');
});

it.each([
  ['', 'waiver.until.missing'],
  ['2026-11-20', 'waiver.until.past'],
  ['2027-11-21', 'waiver.until.far'],
  ['2027-11-20', undefined],
  ['2026-11-21', undefined],
])('lets a waiver end after today and within a year: %s', (until, fault) => {
  const draft = { reason: 'Agreed with the desk.', by: 'Desk', until };
  expect(faultsOf(draft, '2026-11-20')).toEqual(fault ? { until: fault } : {});
});

it('asks for a reason of ten characters and a name', () => {
  const draft = { reason: ' too short ', by: ' ', until: '2027-01-01' };
  expect(faultsOf(draft, '2026-11-20')).toEqual({
    reason: 'waiver.reason.short',
    by: 'waiver.by.missing',
  });
});
