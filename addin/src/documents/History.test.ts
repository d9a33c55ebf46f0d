import { History } from './History';

it('goes back and forth, and forgets what was undone when something new comes', () => {
  const history = new History('a');
  history.add('b');
  history.add('c');
  expect(history.back()).toBe(true);
  expect(history.now).toBe('b');
  expect(history.forth()).toBe(true);
  expect(history.now).toBe('c');
  history.back();
  history.add('d');
  expect(history.steps).toEqual({ undo: 2, redo: 0 });
  expect(history.forth()).toBe(false);
});

it('lets the oldest versions go after fifty steps', () => {
  const history = new History(0);
  for (let n = 1; n <= 60; n++) history.add(n);
  while (history.back());
  expect(history.now).toBe(10);
});
