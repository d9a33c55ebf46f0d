import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';
import './print.css';
import { keepUnder } from '../api/tokens';
import { storageKey } from '../documents/storage';
import { loadTexts } from '../texts/texts';
import { App } from './App';
import { firstLanguage } from './useLanguage';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
// A browser has no need of what speaks to Word.
const host = 'Office' in window ? await (await import('./wordHost')).wordHost() : null;
keepUnder(() => storageKey(''));
await loadTexts(firstLanguage(host));
createRoot(root).render(
  <StrictMode>
    <App host={host} />
  </StrictMode>,
);
