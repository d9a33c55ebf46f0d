import { stepFrom } from './gridSteps';

const size = { rows: 30, columns: 5 };
const from = (key: string, mirrored = false, ctrlKey = false) =>
  stepFrom({ row: 12, column: 2 }, { key, ctrlKey }, size, mirrored);

it.each([
  ['ArrowRight', 12, 3],
  ['ArrowLeft', 12, 1],
  ['ArrowUp', 11, 2],
  ['ArrowDown', 13, 2],
  ['PageUp', 2, 2],
  ['PageDown', 22, 2],
  ['Home', 12, 0],
  ['End', 12, 4],
])('goes with %s to row %i, column %i', (key, row, column) => {
  expect(from(key)).toEqual({ row, column });
});

it('mirrors the arrows where the script runs from right to left', () => {
  expect(from('ArrowRight', true)).toEqual({ row: 12, column: 1 });
  expect(from('ArrowLeft', true)).toEqual({ row: 12, column: 3 });
});

it('goes to the corners with the control key, and stays within the table', () => {
  expect(from('Home', false, true)).toEqual({ row: 0, column: 0 });
  expect(from('End', false, true)).toEqual({ row: 29, column: 4 });
  expect(stepFrom({ row: 0, column: 0 }, { key: 'ArrowUp', ctrlKey: false }, size, false)).toEqual({
    row: 0,
    column: 0,
  });
  expect(from('a')).toBeNull();
});
