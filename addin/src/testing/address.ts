/** As if the browser had gone to an address by its own buttons. */
export function visit(path: string) {
  window.history.replaceState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
}
