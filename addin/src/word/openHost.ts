import { partitionStorage } from '../documents/storage';
import { type LastSavedVersion, OfficeDocument } from './OfficeDocument';
import { officeLooks } from './officeLooks';
import type { WordHost } from './WordHost';

/** Word, where the page is a pane beside a document; null in a browser, and where Office.js could not be loaded. */
export async function openHost(lastSaved?: LastSavedVersion): Promise<WordHost | null> {
  if (window.Office === undefined) return null;
  await Office.onReady();
  const context = Office.context as Partial<Office.Context> | undefined;
  if (!context?.document || !context.requirements) return null;
  // Only where storage is partitioned is there a key.
  partitionStorage('partitionKey' in context ? (context.partitionKey ?? '') : '');
  return {
    document: new OfficeDocument(lastSaved),
    displayLanguage: context.displayLanguage ?? '',
    looks: officeLooks,
  };
}
