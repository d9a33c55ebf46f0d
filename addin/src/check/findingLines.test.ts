import { finding } from '../testing/report';
import { textsIn } from '../texts/texts';
import { linesOf } from './findingLines';

const message = 'The situation is not described.';
const lines = (values: Parameters<typeof finding>[0]) =>
  linesOf(finding({ message, ...values }), textsIn('en'));

it('says what is wrong where a requirement is not met', () => {
  expect(lines({ outcome: 'not-met' })).toEqual({ title: 'Situation', text: message });
});

it('says why a person must look', () => {
  expect(lines({ outcome: 'needs-review', reason: 'Only a cue was found.' }).text).toBe(
    'Only a cue was found.',
  );
});

it('shows a met requirement by its title, and without one as the fault that was not found', () => {
  expect(lines({ outcome: 'met' })).toEqual({ title: 'Situation', text: undefined });
  const whole = { ...finding({ message, outcome: 'met' }), title: undefined };
  expect(linesOf(whole, textsIn('en')).title).toBe(`No such fault found: ${message}`);
});

it('does not repeat the title of a lens, nor say as a fact what a person must look at', () => {
  expect(lines({ outcome: 'needs-review', lens: 'L-POC', title: 'Protection of civilians' }).title).toBe(
    `Perhaps: ${message}`,
  );
});
