import type { OpenDocument } from '../documents/OpenDocument';

/** The looks Office asks an add-in to follow. */
export type OfficeLooks = 'light' | 'dark' | 'contrast';

/** Word, as the pane sees it. */
export interface WordHost {
  document: OpenDocument;
  /** The language of Word's own menus, such as fr-FR. */
  displayLanguage: string;
  looks: () => OfficeLooks;
}
