import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { ApiProblem } from '../api/problem';
import { loadTexts } from '../texts/texts';
import type { WordHost } from '../word/WordHost';
import { App } from './App';
import { loadArea } from './loadArea';
import { NotLoaded } from './NotLoaded';
import { firstLanguage } from './useLanguage';

/** Draws the page once the texts of its language are there; where they do not come, it says so. Gives the root, to end it. */
export async function begin(root: HTMLElement, host: WordHost | null, load = loadTexts): Promise<Root> {
  const page = await loadArea(() => load(firstLanguage(host)))().then(
    () => <App host={host} />,
    (reason: unknown) => {
      if (!(reason instanceof ApiProblem)) throw reason;
      return <NotLoaded />;
    },
  );
  const drawn = createRoot(root);
  drawn.render(<StrictMode>{page}</StrictMode>);
  return drawn;
}
