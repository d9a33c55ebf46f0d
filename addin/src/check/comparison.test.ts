import { finding, report } from '../testing/report';
import { compare, sameQuestion } from './comparison';

const since = '2026-11-20T14:05:00Z';
const of = (values: Parameters<typeof finding>[0]) => report({ outcomes: [finding(values)] });
const turn = (before: Parameters<typeof finding>[0], after: Parameters<typeof finding>[0]) =>
  compare(of(before), of(after), since)?.turns.get('UPD-1');

it('tells what is now met and what no longer is', () => {
  expect(turn({ outcome: 'not-met' }, { outcome: 'met' })).toBe('now-met');
  expect(turn({ outcome: 'needs-review' }, { outcome: 'not-applicable' })).toBe('now-met');
  expect(turn({ outcome: 'met' }, { outcome: 'needs-review' })).toBe('no-longer-met');
});

it('tells where what is open has another reason or place, or was waived', () => {
  expect(turn({ outcome: 'not-met', reason: 'a' }, { outcome: 'not-met', reason: 'b' })).toBe('altered');
  expect(turn({ outcome: 'not-met' }, { outcome: 'needs-review' })).toBe('altered');
  expect(
    turn({ outcome: 'not-met', place: { section: 'A' } }, { outcome: 'not-met', place: { section: 'B' } }),
  ).toBe('altered');
  const waiver = { reason: '', by: '', until: '2027-01-01', standing: 'active', message: '' } as const;
  expect(turn({ outcome: 'not-met' }, { outcome: 'not-met', waiver })).toBe('altered');
});

it('passes over lines that moved, and over what was met and is', () => {
  const at = (paragraph: number) => ({ outcome: 'not-met', place: { section: 'A', paragraph } }) as const;
  expect(turn(at(1), at(7))).toBeUndefined();
  expect(turn({ outcome: 'met', reason: 'a' }, { outcome: 'met', reason: 'b' })).toBeUndefined();
});

it('compares no reasons in two languages, and no readings that differ', () => {
  const french = report({ language: 'fr', outcomes: [finding({ outcome: 'not-met', reason: 'fr' })] });
  expect(compare(of({ outcome: 'not-met', reason: 'en' }), french, since)?.turns.size).toBe(0);
  expect(compare(report(), report({ view: 'rejected' }), since)).toBeNull();
});

it('takes reports for answers to one question whatever the order of their lenses', () => {
  expect(sameQuestion(report({ lenses: ['a', 'b'] }), report({ lenses: ['b', 'a'] }))).toBe(true);
  expect(sameQuestion(report({ lenses: ['a'] }), report())).toBe(false);
});
