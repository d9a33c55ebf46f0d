import type { DraftOutline, ElementOutline, SectionOutline } from '../api/drafts';

/** The elements that have content, of those a section asks for. */
export const writtenIn = ({ elements }: SectionOutline) =>
  elements.filter(({ standing }) => standing === 'filled' || standing === 'untagged');

/** The element of an id with its section; undefined where the template has none. */
export function elementOf(
  { sections }: DraftOutline,
  id: string,
): { section: SectionOutline; element: ElementOutline } | undefined {
  for (const section of sections) {
    const element = section.elements.find((each) => each.id === id);
    if (element) return { section, element };
  }
  return undefined;
}
