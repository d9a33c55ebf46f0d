import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';
import './print.css';
import { keepUnder } from '../api/tokens';
import { storagePrefix } from '../word/storagePrefix';
import { App } from './App';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
keepUnder(storagePrefix);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
