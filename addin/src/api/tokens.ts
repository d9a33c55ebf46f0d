/** What the pane signs in with: Word shows it in a frame of another site, where browsers keep no cookies. */
export interface Tokens {
  accessToken: string;
  refreshToken: string;
}

const name = 'impp-tokens';

let kept: Tokens | null | undefined;

/** True in the page that Word shows. */
export const isPane = () => window.location.pathname === '/pane.html';

/** The tokens of this window; they outlive a reload of the pane, and go with the window. */
export function keptTokens(): Tokens | null {
  kept ??= read();
  return kept;
}

export function keepTokens(tokens: Tokens | null) {
  kept = tokens;
  if (tokens) sessionStorage.setItem(key(), JSON.stringify(tokens));
  else sessionStorage.removeItem(key());
}

function read(): Tokens | null {
  const text = isPane() ? sessionStorage.getItem(key()) : null;
  return text === null ? null : (JSON.parse(text) as Tokens);
}

/** Browsers part what frames keep by the site around them; Office says under which prefix. */
const key = () => (storagePrefix() ?? '') + name;

let storagePrefix: () => string | undefined = () => undefined;

/** Says under which prefix Office wants to see what is kept. */
export const keepUnder = (prefix: () => string | undefined) => void (storagePrefix = prefix);
