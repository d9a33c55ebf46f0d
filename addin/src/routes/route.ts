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

/** The area of versions, or how an open document agrees with others: the document by its name on the page. */
export interface OpenDocumentRoute<Area extends 'versions' | 'links'> {
  area: Area;
  document?: string | undefined;
}

/** The missions, or one by its id and what of it is looked at. */
export interface MissionsRoute {
  area: 'missions';
  mission?: string | undefined;
  view?: 'audit' | 'consistency' | undefined;
}

/** A document of the library by its id, and what of it is looked at. */
export interface DocumentsRoute {
  area: 'documents';
  document?: string | undefined;
  view?: 'review' | undefined;
}

/** A review round by its id. */
export interface RoundsRoute {
  area: 'rounds';
  round?: string | undefined;
}

/** Where in the workbench an address leads. */
export type Route =
  | CheckRoute
  | DraftRoute
  | NewRoute
  | OpenDocumentRoute<'versions'>
  | OpenDocumentRoute<'links'>
  | MissionsRoute
  | DocumentsRoute
  | RoundsRoute
  | { area: 'jobs' }
  | { area: 'nowhere' };

export type AreaName = Exclude<Route['area'], 'nowhere'>;

/** Where the buttons of Word lead. */
const buttons: Record<string, AreaName> = { insert: 'draft', save: 'versions' };

/** The page that Word opens. Its buttons say where to begin: pane.html?go=insert, and insert-next and insert-all. */
const pane = '/pane.html';

/** The route of a path such as /check/directive.docx/UPD-2a; what leads to nothing leads nowhere. */
export function routeAt(path: string, search = ''): Route {
  const parts = partsOf(path);
  const [area = 'check', first, second] = parts ?? ['nowhere'];
  const depth = parts?.length ?? 0;
  if (path === pane)
    return { area: buttons[new URLSearchParams(search).get('go')?.split('-')[0] ?? ''] ?? 'check' };
  if (area === 'check' && depth <= 3) return { area, document: first, requirement: second };
  if (area === 'draft' && depth <= 3) return { area, document: first, element: second };
  if (area === 'new' && depth <= 2) return { area, kind: first };
  if (area === 'versions' && depth <= 2) return { area, document: first };
  if (area === 'links' && depth <= 2) return { area, document: first };
  if (area === 'missions' && depth <= 2) return { area, mission: first };
  if (area === 'missions' && depth === 3 && (second === 'audit' || second === 'consistency'))
    return { area, mission: first, view: second };
  if (area === 'documents' && depth === 2) return { area, document: first };
  if (area === 'documents' && depth === 3 && second === 'review')
    return { area, document: first, view: second };
  if (area === 'rounds' && depth === 2) return { area, round: first };
  if (area === 'jobs' && depth === 1) return { area };
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
export function pageOf(route: Route) {
  switch (route.area) {
    case 'check':
    case 'draft':
      return pathOf({ area: route.area, document: route.document });
    case 'new':
      return pathOf({ area: route.area });
    default:
      return pathOf(route);
  }
}

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
    case 'versions':
    case 'links':
      return [route.document];
    case 'missions':
      return [route.mission, route.view];
    case 'documents':
      return [route.document, route.view];
    case 'rounds':
      return [route.round];
    case 'jobs':
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
