import type { DraftOutline } from '../api/drafts';

/** What has to be inserted for an element to be there: the element, or its section where that is not there either. */
export interface AbsentPart {
  what: 'element' | 'section';
  id: string;
  title: string;
}

/** Null where the element is in the document, filled or not, and where the template does not know it. */
export function absentPartOf(outline: DraftOutline, element: string): AbsentPart | null {
  const section = outline.sections.find(({ elements }) => elements.some(({ id }) => id === element));
  const found = section?.elements.find(({ id }) => id === element);
  if (!section || found?.standing !== 'absent') return null;
  return section.standing === 'absent'
    ? { what: 'section', id: section.id, title: section.title }
    : { what: 'element', id: found.id, title: found.title };
}
