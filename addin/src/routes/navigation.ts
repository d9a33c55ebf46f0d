import { isDeep, pageOf, pathOf, type Route, routeAt } from './route';

let now = routeHere();
let arriving = false;
const listeners = new Set<() => void>();

window.addEventListener('popstate', follow);

interface Manner {
  replace?: boolean;
  /** True where the focus is to stay where it is, as on a tab. */
  quiet?: boolean;
}

/** Goes to a place. A new page is a step in the history; looking around on a page is one step, however long. */
export function go(to: Route, { replace = isDeep(now) && pageOf(now) === pageOf(to), quiet }: Manner = {}) {
  if (pathOf(now) === pathOf(to)) return;
  // Office.js takes both away: in Word's pane there is no address to show, only a place to be.
  const step = window.history[replace ? 'replaceState' : 'pushState'] as History['pushState'] | null;
  step?.call(window.history, null, '', pathOf(to));
  arrive(to, quiet);
}

export const currentRoute = () => now;

export function subscribe(changed: () => void) {
  listeners.add(changed);
  return () => void listeners.delete(changed);
}

/** True once after each arrival at another page, not for the page the browser opened with. */
export function takeArrival(): boolean {
  const due = arriving;
  arriving = false;
  return due;
}

function follow() {
  arrive(routeHere());
}

function routeHere() {
  return routeAt(window.location.pathname, window.location.search);
}

function arrive(next: Route, quiet = false) {
  // An anchor moves within the page: whoever waits for another route need not hear of it.
  if (pathOf(next) === pathOf(now)) return;
  arriving ||= !quiet && pageOf(next) !== pageOf(now);
  now = next;
  listeners.forEach((changed) => changed());
}
