/** The check area: a document by its name on the page, and a finding in it by its requirement. */
export interface CheckRoute {
  area: 'check';
  document?: string | undefined;
  requirement?: string | undefined;
}

/** The drafting area: a document by its name on the page, and an element of its template. */
export interface DraftRoute {
  area: 'draft';
  document?: string | undefined;
  element?: string | undefined;
}

/** The area for new documents, and the kind that is looked at. */
export interface NewRoute {
  area: 'new';
  kind?: string | undefined;
}

/** Where in the workbench an address leads. */
export type Route = CheckRoute | DraftRoute | NewRoute | { area: 'nowhere' };

/** The page that Word opens. Its buttons say where to begin: pane.html?go=insert, and insert-next and insert-all. */
const pane = '/pane.html';

/** The route of a path such as /check/directive.docx/UPD-2a; what leads to nothing leads nowhere. */
export function routeAt(path: string, search = ''): Route {
  const parts = partsOf(path);
  const [area = 'check', first, second] = parts ?? ['nowhere'];
  const depth = parts?.length ?? 0;
  if (path === pane)
    return { area: /^insert/.test(new URLSearchParams(search).get('go') ?? '') ? 'draft' : 'check' };
  if (area === 'check' && depth <= 3) return { area, document: first, requirement: second };
  if (area === 'draft' && depth <= 3) return { area, document: first, element: second };
  if (area === 'new' && depth <= 2) return { area, kind: first };
  return { area: 'nowhere' };
}

export const pathOf = (route: Route) =>
  [
    '',
    route.area,
    ...detailsOf(route)
      .filter((part) => part !== undefined)
      .map(encodeURIComponent),
  ].join('/');

/** What tells one page from another: a finding, an element and a kind are looked at on the page where the reader is. */
export const pageOf = (route: Route) =>
  route.area === 'check' || route.area === 'draft'
    ? pathOf({ area: route.area, document: route.document })
    : pathOf({ area: route.area });

/** True where the address names something on its page. */
export const isDeep = (route: Route) => pathOf(route) !== pageOf(route);

function detailsOf(route: Route) {
  switch (route.area) {
    case 'check':
      return [route.document, route.requirement];
    case 'draft':
      return [route.document, route.element];
    case 'new':
      return [route.kind];
    case 'nowhere':
      return [];
  }
}

/** Null where the path is no proper text: a hand has cut it short. */
function partsOf(path: string): string[] | null {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent);
  } catch (reason) {
    if (reason instanceof URIError) return null;
    throw reason;
  }
}
