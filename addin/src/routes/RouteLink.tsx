import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { go } from './navigation';
import { pathOf, type Route } from './route';

/** A link to a place in the workbench: followed without loading the page anew, opened elsewhere as any link. */
export function RouteLink({ to, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { to: Route }) {
  const follow = (event: MouseEvent) => {
    if (
      rest.target === '_blank' ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    go(to);
  };
  return <a {...rest} href={pathOf(to)} onClick={follow} />;
}
