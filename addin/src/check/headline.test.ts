import { textsIn } from '../texts/texts';
import { finding, report } from '../testing/report';
import type { CheckReport, Finding } from '../api/types';
import { headlineOf } from './headline';

const none = { essential: 0, expected: 0, advisory: 0 };
const of = (outcomes: Finding[], summary: Partial<CheckReport['summary']> = {}) => {
  const figures = {
    complete: false,
    met: 0,
    notMet: none,
    needsReview: none,
    notApplicable: 0,
    waived: 0,
    expiredWaivers: 0,
    ...summary,
  };
  return headlineOf(report({ outcomes, summary: figures }), textsIn('en'));
};

it('counts an element once, however many of its requirements are not met', () => {
  const twice = [
    finding({ requirement: 'UPD-2c', element: 'UPD-2c', outcome: 'not-met' }),
    finding({ requirement: 'UPD-2c.owner', element: 'UPD-2c', outcome: 'not-met' }),
  ];
  expect(of(twice)).toMatchObject({ tone: 'missing', main: '1 essential element is missing or incomplete' });
});

it('counts what the document as a whole lacks apart from the elements', () => {
  const whole = { ...finding({ requirement: 'DOC-undecided', outcome: 'not-met' }), element: undefined };
  expect(of([whole]).main).toBe('1 essential requirement of the document as a whole is not met');
  expect(of([finding({ outcome: 'not-met' }), whole]).also).toContain('1 more for the document as a whole');
});

it('does not call a document complete while an essential element needs review', () => {
  const headline = of([finding({ outcome: 'needs-review' })], { needsReview: { ...none, essential: 1 } });
  expect(headline).toMatchObject({
    tone: 'review',
    main: 'No essential element is missing; 1 needs a person’s review',
  });
});

it('calls a document complete when only less than essential findings are left', () => {
  const headline = of([finding({ outcome: 'not-met', severity: 'expected' })], {
    notMet: { ...none, expected: 1 },
  });
  expect(headline).toMatchObject({ tone: 'complete', also: ['1 expected not met'] });
});
