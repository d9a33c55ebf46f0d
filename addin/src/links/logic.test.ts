import { consistency, finding, link, run } from '../testing/consistency';
import { decisionsFor, decisionsOn } from './decisions';
import { byRelation, isWanted, usual } from './findings';
import { ceilingOf, figureOf } from './trend';
import { wayOf } from './trace';

const onPurpose = { reason: 'Agreed.', by: 'amina', until: '2027-01-01' };

it('offers for each standing of a link only what changes it', () => {
  expect(decisionsFor(link())).toEqual(['cleared', 'confirmed', 'rejected', 'differs-on-purpose']);
  expect(decisionsFor(link({ by: 'item' }))).toEqual(['cleared', 'rejected', 'differs-on-purpose']);
  expect(decisionsFor(link({ standing: 'ok', wording: 'identical', by: 'item' }))).toEqual(['rejected']);
  expect(decisionsFor(link({ standing: 'ok', by: 'confirmed' }))).toContain('undone');
  expect(decisionsFor(link({ standing: 'rejected' }))).toEqual(['undone']);
  expect(decisionsFor(link({ standing: 'on-purpose' }))).toEqual(['undone']);
});

it('lets nothing be decided about a finding that rests on no link', () => {
  const without = finding();
  delete without.link;
  expect(decisionsOn(without, undefined)).toEqual([]);
  expect(decisionsOn(finding({ onPurpose }), undefined)).toEqual(['undone']);
  expect(decisionsOn(finding(), undefined)).toEqual(['confirmed', 'rejected', 'differs-on-purpose']);
  expect(decisionsOn(finding({ outcome: 'met' }), undefined)).toEqual([]);
});

it('shows at first what is to be settled, and narrows by outcome, relation and document', () => {
  const { outcomes } = consistency();
  const shown = (wanted: Partial<typeof usual>) =>
    outcomes.filter((each) => isWanted(each, { ...usual, ...wanted })).map(({ id }) => id);
  expect(shown({})).toEqual(['f1', 'f3']);
  expect(shown({ outcome: 'met' })).toEqual(['f2']);
  expect(shown({ outcome: '', relation: 'C-8' })).toEqual(['f3']);
  expect(shown({ outcome: '', document: 'd3' })).toEqual([]);
  expect(isWanted(finding({ onPurpose }), usual)).toBe(false);
  expect(isWanted(finding({ onPurpose }), { ...usual, outcome: 'on-purpose' })).toBe(true);
});

it('groups by relation in the order of the report, the gravest of each first', () => {
  const groups = byRelation([
    finding({ id: 'a', outcome: 'needs-review' }),
    finding({ id: 'b', relation: 'C-1' }),
    finding({ id: 'c' }),
  ]);
  expect(groups.map(({ relation, findings }) => [relation, ...findings.map(({ id }) => id)])).toEqual([
    ['C-3', 'c', 'a'],
    ['C-1', 'b'],
  ]);
});

it('traces an item from the Council to the budget, gaps included', () => {
  expect(wayOf(consistency(), 'r1').map(({ is }) => is)).toEqual(['source', 'stated', 'stated', 'missing']);
  expect(wayOf(consistency(), 'r2').map(({ is }) => is)).toEqual(['no-source', 'stated', 'not-in-budget']);
  const { coverage, documents } = consistency();
  const early = consistency({
    documents: documents.slice(0, 2),
    coverage: { ...coverage, documents: ['d1', 'd2'] },
  });
  expect(wayOf(early, 'r1').at(-1)).toEqual({ is: 'no-budget' });
});

it('draws up to a round number', () => {
  expect([[], [3], [7], [38], [410]].map(ceilingOf)).toEqual([4, 4, 10, 40, 500]);
  expect(figureOf(run(), 'not-met')).toBe(1);
});
