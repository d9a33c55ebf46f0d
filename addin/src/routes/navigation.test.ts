import { visit } from '../testing/address';
import { currentRoute, go, subscribe, takeArrival } from './navigation';
import { routeAt } from './route';

const steps = (...paths: string[]) => {
  const before = window.history.length;
  paths.forEach((path) => go(routeAt(path)));
  return window.history.length - before;
};

beforeEach(() => {
  visit('/check');
  takeArrival();
});

it('makes each page a step in the history', () => {
  expect(steps('/check/a.docx', '/check/b.docx', '/new')).toBe(3);
  expect(window.location.pathname).toBe('/new');
});

it('makes looking around on a page one step', () => {
  expect(steps('/check/a.docx', '/check/a.docx/UPD-1', '/check/a.docx/UPD-2', '/check/a.docx')).toBe(2);
  expect(steps('/new', '/new/srsg-directive', '/new/usg-planning-directive')).toBe(2);
});

it('does not step where it stands', () => {
  expect(steps('/check')).toBe(0);
});

it('arrives once at another page, and not where a finding is looked at', () => {
  go(routeAt('/check/a.docx'));
  expect([takeArrival(), takeArrival()]).toEqual([true, false]);
  go(routeAt('/check/a.docx/UPD-1'));
  expect(takeArrival()).toBe(false);
});

it('goes on where Office.js has taken the history away', () => {
  const { pushState } = window.history;
  try {
    Object.assign(window.history, { pushState: null });
    go(routeAt('/new'));
    expect(currentRoute()).toEqual({ area: 'new', kind: undefined });
    expect(window.location.pathname).toBe('/check');
  } finally {
    Object.assign(window.history, { pushState });
  }
});

it('follows the buttons of the browser, and tells those who listen until they stop', () => {
  const changed = vi.fn();
  const stop = subscribe(changed);
  visit('/new/srsg-directive');
  expect(currentRoute()).toEqual({ area: 'new', kind: 'srsg-directive' });
  stop();
  visit('/check');
  expect(changed).toHaveBeenCalledTimes(1);
});
