import { useState, useSyncExternalStore } from 'react';
import { currentRoute, subscribe } from './navigation';
import type { AreaName, Route } from './route';

/** Where the address leads now. */
export const useRoute = () => useSyncExternalStore(subscribe, currentRoute);

/** Where the reader is in an area, or last was, and whether that area is the one on the page. */
export function useArea<A extends AreaName>(area: A) {
  const route = useRoute();
  const [last, setLast] = useState<Route>({ area });
  const here = route.area === area;
  if (here && route !== last) setLast(route);
  return { here, route: (here ? route : last) as Extract<Route, { area: A }> };
}
