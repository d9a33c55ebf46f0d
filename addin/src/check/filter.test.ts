import { finding, report } from '../testing/report';
import { everything, matching, usualFilter } from './filter';

const shown = (filter: Parameters<typeof matching>[0]) =>
  report()
    .outcomes.filter(matching(filter))
    .map(({ requirement }) => requirement);

it('shows at first what is left to do', () => {
  expect(shown(usualFilter)).toEqual(['UPD-2a', 'UPD-2d']);
});

it('shows all findings when nothing is filtered', () => {
  expect(shown(everything)).toEqual(['UPD-1', 'UPD-2a', 'UPD-2d']);
});

it('narrows by severity', () => {
  expect(shown({ ...everything, severity: 'expected' })).toEqual(['UPD-2d']);
});

it('finds every word, wherever it stands in a finding', () => {
  expect(shown({ ...everything, text: 'guidance UPD-2a' })).toEqual(['UPD-2a']);
  expect(shown({ ...everything, text: 'guidance UPD-2d' })).toEqual([]);
});

it('finds regardless of case and accents', () => {
  const french = finding({ title: 'Répartition des tâches' });
  expect(matching({ ...everything, text: 'REPARTITION taches' })(french)).toBe(true);
});

it('shows what is waived at first, and not among those of an outcome, but for the finding that was gone to', () => {
  const waiver = { reason: 'why', by: 'Ama', until: '2027-01-31', message: '' };
  const waived = finding({ outcome: 'not-met', waiver: { ...waiver, standing: 'active' } });
  const ended = finding({ outcome: 'not-met', waiver: { ...waiver, standing: 'expired' } });
  const shows = (filter: Parameters<typeof matching>[0], named?: string) =>
    [waived, ended].map(matching(filter, undefined, named));
  const notMet = { ...usualFilter, waived: false };
  expect(shows(usualFilter)).toEqual([true, true]);
  expect(shows(notMet)).toEqual([false, true]);
  expect(shows(notMet, 'UPD-1')).toEqual([true, true]);
  expect(shows({ ...usualFilter, only: 'waived' })).toEqual([true, true]);
  expect(shows(everything)).toEqual([true, true]);
});
