import { type HTMLAttributes, useEffect, useRef } from 'react';
import { currentRoute, takeArrival } from '../routes/navigation';
import { useRoute } from '../routes/useRoute';
import { useTexts } from '../texts/TextsContext';

interface Props extends HTMLAttributes<HTMLHeadingElement> {
  /** False while another area is on the page. */
  here: boolean;
  /** The name of the page, for the browser's own title. */
  name: string;
}

/** The heading of a page: it names the page, and takes the focus when the reader arrives so that it is read out. */
export function PageHeading({ here, name, ...rest }: Props) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const route = useRoute();
  const title = t('page.title', { name, product: t('app.title') });

  useEffect(() => {
    if (here) document.title = title;
  }, [here, title]);

  // After each drawing: what was arrived at may have to be loaded first, and an older page may still be finishing.
  useEffect(() => {
    if (here && route === currentRoute() && takeArrival()) heading.current?.focus();
  });

  return <h1 {...rest} ref={heading} tabIndex={-1} />;
}
