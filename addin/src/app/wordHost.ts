import { openHost } from '../word/openHost';
import { lastSavedVersion } from './lastSavedVersion';

/** Word with the library behind it; null in a browser. */
export const wordHost = () => openHost(lastSavedVersion);
