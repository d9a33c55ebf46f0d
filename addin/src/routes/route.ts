/** The check area: a document by its name on the page, and a finding in it by its requirement. */
export interface CheckRoute {
  area: 'check';
  document?: string | undefined;
  requirement?: string | undefined;
}

/** The area for new documents, and the kind that is looked at. */
export interface NewRoute {
  area: 'new';
  kind?: string | undefined;
}

/** Where in the workbench an address leads. */
export type Route = CheckRoute | NewRoute | { area: 'nowhere' };

/** The page that Word opens: the same workbench, beginning at the check area. */
const pane = '/pane.html';

/** The route of a path such as /check/directive.docx/UPD-2a; what leads to nothing leads nowhere. */
export function routeAt(path: string): Route {
  const parts = partsOf(path);
  const [area = 'check', first, second] = parts ?? ['nowhere'];
  const depth = parts?.length ?? 0;
  if (path === pane) return { area: 'check' };
  if (area === 'check' && depth <= 3) return { area, document: first, requirement: second };
  if (area === 'new' && depth <= 2) return { area, kind: first };
  return { area: 'nowhere' };
}

export function pathOf(route: Route): string {
  const parts = route.area === 'check' ? [route.document, route.requirement] : kindsOf(route);
  return ['', route.area, ...parts.filter((part) => part !== undefined).map(encodeURIComponent)].join('/');
}

/** What tells one page from another: a finding and a kind are looked at on the page where the reader is. */
export const pageOf = (route: Route) =>
  pathOf(route.area === 'check' ? { ...route, requirement: undefined } : { area: route.area });

/** True where the address names something on its page. */
export const isDeep = (route: Route) => pathOf(route) !== pageOf(route);

const kindsOf = (route: Route) => (route.area === 'new' ? [route.kind] : []);

/** Null where the path is no proper text: a hand has cut it short. */
function partsOf(path: string): string[] | null {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent);
  } catch (reason) {
    if (reason instanceof URIError) return null;
    throw reason;
  }
}
