import { useLayoutEffect, useRef } from 'react';

/**
 * A page that the server wrote whole, such as a comparison, shown within this one. Its styles stay its own, and nothing in
 * it can run: what is put here by script is not executed, and the content security policy allows no other.
 */
export function ServerPage({ html }: { html: string }) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (frame.current) show(html, frame.current);
  }, [html]);
  return <div ref={frame} />;
}

function show(html: string, host: HTMLElement) {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const styles: CSSStyleSheet[] = [];
  // As elements, the policy would refuse the styles, even where they are only parsed; adopted, they are ours.
  const bare = html.replace(/<style>([^<]*)<\/style>/g, (_, text: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    styles.push(sheet);
    return '';
  });
  const page = new DOMParser().parseFromString(bare, 'text/html');
  root.adoptedStyleSheets = styles;
  demote(page.querySelector('main'));
  root.replaceChildren(page.documentElement);
  root.addEventListener('click', follow);
}

/** There is one main part to a page, and what is shown within it has none of its own. */
function demote(main: HTMLElement | null) {
  if (main === null) return;
  const part = main.ownerDocument.createElement('div');
  part.id = main.id;
  part.append(...main.childNodes);
  main.replaceWith(part);
}

/** An anchor in the page is none of the page around it. */
function follow(this: ShadowRoot, event: Event) {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (link === null) return;
  event.preventDefault();
  const target = this.getElementById(link.getAttribute('href')?.slice(1) ?? '');
  target?.scrollIntoView();
  target?.focus();
}
