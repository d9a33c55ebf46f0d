import { useDocuments } from './DocumentsContext';

/** Where links to the library lead: the pane in Word has room for one document, so there to the browser. */
export const useElsewhere = (): '_blank' | undefined => (useDocuments().add === null ? '_blank' : undefined);
